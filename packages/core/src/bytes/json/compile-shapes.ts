import { type Code, encodeModule, flow, i32, i64, local, select, types, v128 } from '../../wasm/encode-module.ts';
import { numberSlots } from '../level-slots.ts';
import { levelRows } from './level-rows.ts';
import { op, type SeenValue, shapeSteps } from './shape.ts';
import type { NarrowShape } from './shape-memory.ts';

/** Shapes as a module that exports `run`, which scan.wat's `json` tells what it does, and the bytes that it has to find at `data` in the memory it imports. */
export interface CompiledShapes {
  readonly module: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array;
}

/** Places in the memory, in bytes. */
export interface Places {
  readonly last: number;
  readonly counted: number;
  readonly slot: number;
  /** Of the lines of a run those that fitted a compiled shape. */
  readonly compiled: number;
  readonly jsonText: number;
  readonly jsonPrefix: number;
  readonly from: number;
  readonly to: number;
  readonly data: number;
}

/** Bytes behind a line that a shape may look at, all of them in memory and, behind the last line, not all of them digits or text. */
const reachMax = 32_768;

/** Blocks of sixteen bytes in which a text's end is looked for at once. */
const blocksMax = 8;

/** Braces and brackets, which stand between values, and in few of them. */
const marks = [0x7b, 0x7d, 0x5b, 0x5d];

/** There is one page for it. */
const dataMax = 65_536;

const [at, end, most, i, next, slot, counted, feed] = [0, 1, 2, 3, 4, 5, 6, 7];
const [bad, word] = [8, 9];
const [unlike, bytes, swapped, backslashes, below, zeros, nines, prefix, feeds] = [10, 11, 12, 13, 14, 15, 16, 17, 18];
/** Where a line's feed is looked for, from its beginning on: one for each shape. */
const firstGuess = 19;
const locals = [
  ...[types.i32, types.i32, types.i32, types.i32, types.i32],
  ...[types.i64, types.i64],
  ...[types.v128, types.v128, types.v128, types.v128, types.v128, types.v128, types.v128, types.v128, types.v128],
];

/** Undefined when none of the shapes can be compiled. */
export function compileShapes(shapes: readonly NarrowShape[], places: Places): CompiledShapes | undefined {
  const data = new Data(places.data);
  const guesses: number[] = [];
  const compiled = shapes.flatMap((shape) => {
    const code = new ShapeCode(places, data, firstGuess + guesses.length).of(shape);
    if (code === undefined) return [];
    guesses.push(lineBytesOf(shape));
    return [code];
  });
  if (compiled.length === 0 || data.bytes.length > dataMax) return undefined;
  const module = encodeModule({
    imports: [{ name: 'json', params: 3 }],
    functions: [
      {
        params: 3,
        locals: [...locals, ...guesses.map(() => types.i32)],
        body: [
          ...guesses.flatMap((guess, k) => local.set(firstGuess + k, i32.const(guess))),
          ...linesOf(compiled, places),
        ],
      },
      { params: 3, locals: [types.i32], body: runBody },
    ],
  });
  return { module, data: data.bytes };
}

const [json, lines] = [0, 1];

/** Counts lines, those that fit no compiled shape by scan.wat's `json`, which may know what to do with them. It is not called among the others: code with no call keeps values in registers. */
const runBody: Code = [
  ...flow.loop(
    local.set(at, flow.call(lines, local.get(at), local.get(end), local.get(most))),
    flow.if(
      i32.gtU(local.get(end), local.get(at)),
      local.set(i, local.get(at)),
      local.set(at, flow.call(json, local.get(at), i32.add(local.get(at), i32.const(1)), local.get(most))),
      flow.brIf(1, i32.ne(local.get(i), local.get(at))),
    ),
  ),
  ...local.get(at),
];

/** Where the first line begins that fits none of the shapes. */
function linesOf(shapes: readonly Code[], places: Places): Code {
  const zero = i32.const(0);
  const add = (place: Code, offset: number, value: Code) =>
    i32.store(place, i32.add(i32.load(place, offset), value), offset);
  return [
    ...local.set(swapped, v128.splat(i32.const(0x02))),
    ...local.set(below, v128.splat(i32.const(0x20))),
    ...local.set(backslashes, v128.splat(i32.const(0x5c))),
    ...local.set(zeros, v128.splat(i32.const(0x30))),
    ...local.set(nines, v128.splat(i32.const(9))),
    ...local.set(feeds, v128.splat(i32.const(0x0a))),
    ...local.set(prefix, v128.load(zero, places.jsonPrefix)),
    ...flow.block(
      flow.loop(
        flow.brIf(1, i32.geU(local.get(at), local.get(end))),
        flow.block(...shapes.map((code) => flow.block(code, flow.br(1))), flow.br(2)),
        flow.brIf(1, i32.gtU(i32.sub(local.get(feed), local.get(at)), local.get(most))),
        add(i32.shl(local.get(slot), i32.const(2)), 0, i32.const(1)),
        i32.store(zero, local.get(at), places.last),
        i32.store(zero, local.get(slot), places.slot),
        local.set(counted, i32.add(local.get(counted), i32.const(1))),
        local.set(at, i32.add(local.get(feed), i32.const(1))),
        flow.br(0),
      ),
    ),
    ...add(zero, places.counted, local.get(counted)),
    ...add(zero, places.compiled, local.get(counted)),
    ...local.get(at),
  ];
}

/** By code: whether the character stands behind a backslash and no digits behind it. */
const escapes = Array.from({ length: 256 }, (_, code) => ('"\\/bfnrt'.includes(String.fromCharCode(code)) ? 1 : 0));

/** Bytes that code compares with, from a place in the memory on. */
class Data {
  readonly #start: number;
  readonly #bytes: number[] = [...levelRows, ...escapes];

  constructor(start: number) {
    this.#start = start;
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  /** Loads sixteen bytes; those that are not given are zero. */
  vector(given: readonly number[]): Code {
    const place = this.#start + this.#bytes.length;
    this.#bytes.push(...given, ...Array.from({ length: 16 - given.length }, () => 0));
    return v128.load(i32.const(0), place);
  }

  get levelRows(): number {
    return this.#start;
  }

  get escapes(): number {
    return this.#start + levelRows.length;
  }
}

/**
 * Code for one shape, straight on: it leaves the block around it when the line at `at` has another shape, else `i` is its line feed. What is found wrong is
 * gathered in `bad` and `unlike` and asked for once. Literals move no position: it is `i` and an offset known here.
 */
class ShapeCode {
  readonly #places: Places;
  readonly #data: Data;
  readonly #guess: number;
  #code: number[] = [];
  #offset = 0;
  #reach = 0;
  /** Where the line is read now, from its beginning, if all values are as they were. */
  #least = 0;
  #most = 0;
  /** Values of varying length since the place was last known from the beginning of the line. */
  #moved = 0;
  #marked = false;

  constructor(places: Places, data: Data, guess: number) {
    this.#places = places;
    this.#guess = guess;
    this.#data = data;
  }

  of({ shape: { code, timeBytes, zoned }, values }: NarrowShape): Code | undefined {
    this.#emit(local.set(i, local.get(at)), local.set(bad, i64.const(0n)), local.set(unlike, v128.splat(i32.const(0))));
    this.#guessFeed();
    let hole = 0;
    const steps = shapeSteps(code);
    for (const [index, { step, literal }] of steps.entries()) {
      switch (step) {
        case op.literal:
          if (this.#moved > 1 && index < steps.length - 2) this.#anchor([...literal]);
          this.#literal([...literal]);
          this.#pass({ least: literal.length, most: literal.length });
          break;
        case op.text:
          this.#text(values[hole]!);
          this.#pass(values[hole++]!);
          break;
        case op.number:
          this.#number(values[hole]!);
          this.#pass(values[hole++]!);
          break;
        case op.word:
          this.#word();
          this.#pass(values[hole++]!);
          break;
        case op.levelWord:
          this.#levelWord();
          this.#pass({ least: 4, most: 7 });
          break;
        case op.levelNumber:
          this.#levelNumber();
          this.#pass({ least: 2, most: 2 });
          break;
        case op.timeText:
          this.#timeText(timeBytes, zoned);
          this.#pass({ least: timeBytes, most: timeBytes });
          break;
        case op.timeEpoch:
          this.#timeEpoch();
          this.#pass({ least: 13, most: 13 });
          break;
        default:
          this.#end();
      }
    }
    return this.#reach < reachMax ? this.#code : undefined;
  }

  #emit(...codes: readonly Code[]): void {
    for (const code of codes) this.#code.push(...code);
  }

  #skip(bytes: number): void {
    this.#offset += bytes;
    this.#reach += bytes;
  }

  get #here(): Code {
    return i32.add(local.get(i), i32.const(this.#offset));
  }

  /** `i` is the end of a value. */
  #moveTo(place: Code, reach: number): void {
    this.#emit(local.set(i, place));
    this.#offset = 0;
    this.#reach += reach;
  }

  #pass({ least, most, marked = false }: { least: number; most: number; marked?: boolean }): void {
    this.#least += least;
    this.#most += most;
    if (least !== most) this.#moved++;
    this.#marked ||= marked;
  }

  /**
   * Finds the place of the literal here from the beginning of the line, by a character of it that nothing before it is like, as far as values are as they were.
   * What follows then need not wait for the values before it to end, which is most of the time that a line takes.
   */
  #anchor(literal: readonly number[]): void {
    const slack = 4;
    const window = this.#most - this.#least + 2 * slack;
    const blocks = (window >> 4) + 1;
    const isAlone = (at: number) => literal.indexOf(literal[at]!, Math.max(0, at - window)) === at;
    const isMark = (at: number) => !this.#marked && marks.includes(literal[at]!);
    const place = literal.findIndex((_, at) => isAlone(at) && (at >= window || isMark(at)));
    if (place < 0 || blocks > 4) return;
    const start = Math.max(0, this.#least + place - slack);
    const same = this.#data.vector(Array.from({ length: 16 }, () => literal[place]!));
    const masks = Array.from({ length: blocks }, (_, block) =>
      v128.bitmask(v128.eq(v128.load(local.get(at), start + 16 * block), same)),
    );
    const found = i32.add(local.get(at), i32.const(start - place));
    this.#emit(local.set(next, i32.add(found, lengthBefore(masks))));
    this.#bad(i64.extend(i32.xor(this.#here, local.get(next))));
    this.#moveTo(local.get(next), 16 * blocks);
    this.#moved = 0;
  }

  /** Neither zero where all is well. */
  #bad(value: Code): void {
    this.#emit(local.set(bad, i64.or(local.get(bad), value)));
  }

  #unlike(value: Code): void {
    this.#emit(local.set(unlike, v128.or(local.get(unlike), value)));
  }

  #literal(literal: readonly number[]): void {
    const { length } = literal;
    const start = this.#offset;
    if (length <= 8) {
      const got = (length <= 4 ? i64.load32 : i64.load)(local.get(i), start);
      const different = i64.xor(got, i64.const(wordOf(literal)));
      const room = BigInt(8 * (8 - length));
      // what stands behind it is shifted out
      this.#bad(room === 0n ? different : i64.shl(different, i64.const(room)));
    } else if (length < 16) {
      const mask = Array.from({ length }, () => 0xff);
      this.#unlike(
        v128.and(v128.xor(v128.load(local.get(i), start), this.#data.vector(literal)), this.#data.vector(mask)),
      );
    } else {
      // the last block covers bytes of the one before
      for (let from = 0; from < length; from += 16) {
        const begin = Math.min(from, length - 16);
        this.#unlike(
          v128.xor(v128.load(local.get(i), start + begin), this.#data.vector(literal.slice(begin, begin + 16))),
        );
      }
    }
    this.#skip(length);
  }

  /** A string's text, whose quote is of the literal behind it, whose end is found in as many blocks as were enough so far, or block by block where it was long or had escapes. */
  #text({ least, most: longest, plain }: SeenValue): void {
    const blocks = (longest >> 4) + 1;
    if (!plain || blocks > blocksMax) {
      this.#moveTo(this.#here, 16);
      this.#emit(this.#toQuote());
      return;
    }
    const length = lengthBefore(Array.from({ length: blocks }, (_, block) => this.#marks(this.#offset + 16 * block)));
    if (least === longest) {
      // a length that is only compared lets what stands behind be read before it is known
      this.#bad(i64.extend(i32.xor(length, i32.const(longest))));
      this.#skip(longest);
    } else this.#moveTo(i32.add(this.#here, length), 16 * blocks);
  }

  /** A bit for each of sixteen bytes that ends a string or does not stand in one. */
  #marks(offset: number): Code {
    // a quote changes places with a blank
    const marks = v128.leU(v128.xor(local.get(bytes), local.get(swapped)), local.get(below));
    return [
      ...local.set(bytes, v128.load(local.get(i), offset)),
      ...v128.bitmask(v128.or(marks, v128.eq(local.get(bytes), local.get(backslashes)))),
    ];
  }

  /** Moves `i` in a string's text to the quote that closes it. */
  #toQuote(): Code {
    const code = local.get(next);
    return flow.block(
      flow.loop(
        local.set(i, i32.add(local.get(i), lengthBefore([this.#marks(0)]))),
        local.set(next, i32.load8(local.get(i))),
        flow.brIf(1, i32.eq(code, i32.const(0x22))),
        flow.if(
          i32.eq(code, i32.const(0x5c)),
          // what has digits is left to others
          flow.brIf(3, i32.eqz(i32.load8(i32.load8(local.get(i), 1), this.#data.escapes))),
          local.set(i, i32.add(local.get(i), i32.const(2))),
          flow.br(1),
        ),
        flow.brIf(0, i32.gtU(code, i32.const(0x1f))),
        flow.br(2),
      ),
    );
  }

  #number({ least, most: longest, plain }: SeenValue): void {
    if (!plain || longest >= 16) {
      this.#emit(this.#toNumberEnd());
      this.#moveTo(local.get(next), 16);
      return;
    }
    const first = i32.load8(local.get(i), this.#offset);
    this.#emit(local.set(next, longest < 8 ? this.#fewDigits() : this.#digits(local.get(i), this.#offset)));
    const length = local.get(next);
    if (least === longest) {
      this.#bad(i64.extend(i32.xor(length, i32.const(longest))));
      if (longest > 1) this.#bad(i64.extend(i32.eq(first, i32.const(0x30))));
      this.#skip(longest);
      return;
    }
    const isZero = i32.and(i32.eq(first, i32.const(0x30)), i32.ne(length, i32.const(1)));
    this.#bad(i64.extend(i32.or(i32.eqz(length), isZero)));
    this.#moveTo(i32.add(this.#here, length), 16);
  }

  /** How many digits stand here, up to eight: known some cycles earlier than by the vectors. */
  #fewDigits(): Code {
    const tops = i64.const(0x8080808080808080n);
    const digits = i64.xor(i64.load(local.get(i), this.#offset), i64.const(0x3030303030303030n));
    // ten and more have the top bit then; what is carried from one byte to the next comes behind it
    const others = i64.or(i64.add(local.tee(word, digits), i64.const(0x7676767676767676n)), local.get(word));
    return i32.wrap(i64.shrU(i64.ctz(i64.and(others, tops)), i64.const(3n)));
  }

  /** How many digits stand at a place, up to sixteen. */
  #digits(place: Code, offset = 0): Code {
    const digits = v128.leU(v128.sub(v128.load(place, offset), local.get(zeros)), local.get(nines));
    return i32.ctz(i32.xor(v128.bitmask(digits), i32.const(-1)));
  }

  /** Sets `next` to the end of the number, whatever it is; behind one with an exponent no literal fits. */
  #toNumberEnd(): Code {
    const code = i32.load8(local.get(next));
    const one = local.set(next, i32.add(local.get(next), i32.const(1)));
    // at least one digit: what goes on behind sixteen begins with no other
    const digits = [
      ...flow.brIf(1, i32.gtU(i32.sub(code, i32.const(0x30)), i32.const(9))),
      ...flow.loop(
        local.set(next, i32.add(local.get(next), this.#digits(local.get(next)))),
        flow.brIf(0, i32.eqz(i32.gtU(i32.sub(code, i32.const(0x30)), i32.const(9)))),
      ),
    ];
    return [
      ...local.set(next, this.#here),
      ...flow.if(i32.eq(code, i32.const(0x2d)), one),
      ...flow.block(flow.if(i32.eq(code, i32.const(0x30)), one, flow.br(1)), digits),
      ...flow.if(i32.eq(code, i32.const(0x2e)), one, digits),
    ];
  }

  #word(): void {
    const is = (text: string) => i32.eq(local.get(next), i32.const(Number(wordOf(bytesOf(text)))));
    this.#emit(local.set(next, i32.load(local.get(i), this.#offset)));
    const isFalse = i32.and(is('fals'), i32.eq(i32.load8(local.get(i), this.#offset + 4), i32.const(0x65)));
    this.#bad(i64.extend(i32.eqz(i32.or(i32.or(is('true'), is('null')), isFalse))));
    this.#moveTo(i32.add(i32.add(this.#here, i32.const(4)), is('fals')), 5);
  }

  #levelWord(): void {
    const rows = this.#data.levelRows;
    const place = i32.and(
      i32.xor(i32.load8(local.get(i), this.#offset), i32.shl(i32.load8(local.get(i), this.#offset + 4), i32.const(2))),
      i32.const(63),
    );
    this.#emit(local.set(next, i32.shl(place, i32.const(5))));
    this.#bad(
      i64.and(
        i64.xor(i64.load(local.get(i), this.#offset), i64.load(local.get(next), rows)),
        i64.load(local.get(next), rows + 8),
      ),
    );
    this.#emit(local.set(slot, i32.load8(local.get(next), rows + 17)));
    this.#moveTo(i32.add(this.#here, i32.load8(local.get(next), rows + 16)), 8);
  }

  #levelNumber(): void {
    this.#emit(local.set(slot, i32.sub(i32.load8(local.get(i), this.#offset), i32.const(0x31))));
    this.#bad(i64.extend(i32.gtU(local.get(slot), i32.const(5))));
    this.#bad(i64.xor(i64.load8(local.get(i), this.#offset + 1), i64.const(0x30n)));
    this.#emit(local.set(slot, i32.add(local.get(slot), i32.const(numberSlots))));
    this.#skip(2);
  }

  /** Bytes at an offset are to lie between bounds, each between its own. */
  #within(offset: number, bounds: readonly (readonly [low: number, high: number])[]): void {
    const lows = this.#data.vector(bounds.map(([low]) => low));
    const ranges = this.#data.vector(bounds.map(([low, high]) => high - low));
    this.#unlike(v128.subSaturated(v128.sub(v128.load(local.get(i), offset), lows), ranges));
  }

  #timeText(length: number, zoned: boolean): void {
    const kind = i32.load(i32.const(0), this.#places.jsonText);
    this.#emit(flow.brIf(0, i32.ne(kind, i32.const(zoned ? 1 : 2))));
    this.#unlike(v128.xor(v128.load(local.get(i), this.#offset), local.get(prefix)));
    const digit = [0x30, 0x39] as const;
    const fraction = length - 19 - (zoned ? 1 : 0);
    const tail = [
      [0x3a, 0x3a],
      [0x30, 0x35],
      digit,
      ...(fraction > 0 ? [[0x2e, 0x2e] as const, ...Array.from({ length: fraction - 1 }, () => digit)] : []),
      ...(zoned ? [[0x5a, 0x5a] as const] : []),
      [0x22, 0x22],
    ] as const;
    const any = Array.from({ length: 16 - tail.length }, () => [0, 0xff] as const);
    this.#within(this.#offset + length + 1 - 16, [...any, ...tail]);
    this.#skip(length);
  }

  #timeEpoch(): void {
    const digits = Array.from({ length: 16 }, (_, k) => (k < 13 ? ([0x30, 0x39] as const) : ([0, 0xff] as const)));
    this.#within(this.#offset, digits);
    const first = this.#eightDigits(i64.load(local.get(i), this.#offset));
    // the last five, behind zeros
    const mask = i64.const(0xffffffffff000000n);
    const zeros = i64.const(0x303030n);
    const last = this.#eightDigits(i64.or(i64.and(i64.load(local.get(i), this.#offset + 5), mask), zeros));
    this.#emit(local.set(word, i64.add(i64.mul(first, i64.const(100_000n)), last)));
    const bound = (place: number) => i64.load(i32.const(0), place);
    this.#bad(
      i64.extend(
        i32.or(
          i32.eqz(i64.geU(local.get(word), bound(this.#places.from))),
          i64.geU(local.get(word), bound(this.#places.to)),
        ),
      ),
    );
    this.#skip(13);
  }

  /** Eight digits at once: pairs, then fours, then all. */
  #eightDigits(text: Code): Code {
    const pairs = i64.const(0x000000ff000000ffn);
    const value = local.get(word);
    return [
      ...local.set(word, i64.sub(text, i64.const(0x3030303030303030n))),
      ...local.set(word, i64.add(i64.mul(value, i64.const(10n)), i64.shrU(value, i64.const(8n)))),
      ...i64.shrU(
        i64.add(
          i64.mul(i64.and(value, pairs), i64.const(0x000f424000000064n)),
          i64.mul(i64.and(i64.shrU(value, i64.const(16n)), pairs), i64.const(0x0000271000000001n)),
        ),
        i64.const(32n),
      ),
    ];
  }

  #end(): void {
    this.#moveTo(this.#here, 2);
    const isReturn = i32.eq(i32.load8(local.get(i)), i32.const(0x0d));
    this.#emit(flow.if(isReturn, local.set(i, i32.add(local.get(i), i32.const(1)))));
    this.#bad(i64.xor(i64.load8(local.get(i)), i64.const(0x0an)));
    this.#emit(flow.brIf(0, i32.or(i64.ne(local.get(bad), i64.const(0n)), v128.anyTrue(local.get(unlike)))));
    const guess = local.get(this.#guess);
    const isNear = i32.gtU(i32.const(reachMax), i32.sub(local.get(i), local.get(at)));
    const step = select(i32.const(8), i32.const(-8), i32.gtU(local.get(i), local.get(feed)));
    this.#emit(
      flow.if(
        i32.ne(local.get(i), local.get(feed)),
        local.set(this.#guess, select(i32.add(guess, step), guess, isNear)),
        local.set(feed, local.get(i)),
      ),
    );
  }

  /** `feed` is the first line feed in a window of 64 bytes, so that the next line can begin before this one is read. */
  #guessFeed(): void {
    this.#emit(local.set(next, i32.add(local.get(at), local.get(this.#guess))));
    const masks = [0, 16, 32, 48].map((offset) =>
      v128.bitmask(v128.eq(v128.load(local.get(next), offset), local.get(feeds))),
    );
    this.#emit(local.set(feed, i32.add(local.get(next), lengthBefore(masks))));
  }
}

/** About where the line feed is looked for. */
function lineBytesOf({ shape: { code, timeBytes }, values }: NarrowShape): number {
  const literals = shapeSteps(code).reduce((sum, { literal }) => sum + literal.length, 0);
  const taken = values.reduce((sum, { least, most }) => sum + (least + most) / 2, 0);
  return Math.max(0, Math.round(literals + taken + (timeBytes || 13) + 3) - 32);
}

/** Index of the first set bit of at most eight masks of sixteen bits one after the other; their length, or more, when there is none. */
function lengthBefore(masks: readonly Code[]): Code {
  const [first, second, third, fourth, ...rest] = masks;
  if (second === undefined) return i32.ctz(i32.or(first!, i32.const(0x10000)));
  const low = i32.or(first!, i32.shl(second, i32.const(16)));
  if (third === undefined) return i32.ctz(low);
  const high = fourth === undefined ? i32.or(third, i32.const(0x10000)) : i32.or(third, i32.shl(fourth, i32.const(16)));
  const all = i64.or(i64.extend(low), i64.shl(i64.extend(high), i64.const(32n)));
  if (rest.length === 0) return i32.wrap(i64.ctz(all));
  return [
    ...local.set(word, all),
    ...i32.add(i32.wrap(i64.ctz(local.get(word))), select(lengthBefore(rest), i32.const(0), i64.eqz(local.get(word)))),
  ];
}

function bytesOf(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

function wordOf(literal: readonly number[]): bigint {
  return literal.reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n);
}
