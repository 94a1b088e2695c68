import { type Code, flow, i32, i64, local, select, v128 } from '../../../wasm/encode-module.ts';
import { numberSlots } from '../../level-slots.ts';
import type { SeenValue } from '../seen-value.ts';
import { op, shapeSteps } from '../shape.ts';
import type { NarrowShape } from '../shape-memory.ts';
import { anchorOf } from './anchor.ts';
import { feedWindow } from './feed-window.ts';
import { at, bad, feed, feeds, i, next, prefix, slot, unlike, word } from './locals.ts';
import type { Places } from './places.ts';
import type { ShapeData } from './shape-data.ts';
import { type ByteBounds, epochAt, epochBounds, timeTextBounds } from './time-bounds.ts';
import { digitsAt, fewDigits, isNoNumber, lengthBefore, textLength, toNumberEnd, toQuote } from './value-ends.ts';

/** Bytes behind the beginning of a line that a shape may look at; fewer than stay zero behind all lines. */
const reachMax = 32_768;

/** Blocks of sixteen bytes in which a text's end is looked for at once. */
const blocksMax = 8;

/** Where code for a shape finds what it needs. */
export interface ShapeContext {
  readonly places: Places;
  readonly data: ShapeData;
  /** The local that says where the line feed is looked for. */
  readonly guess: number;
  /** Whether the line may well be of another shape, so that it pays to give up early. */
  readonly checked: boolean;
}

/** Code for one shape: it leaves the block around it when the line at `at` has another one, else `feed` is its line feed and `slot` its level. Undefined for a shape too long. */
export function shapeCode(shape: NarrowShape, context: ShapeContext): Code | undefined {
  return new ShapeCode(context).of(shape);
}

/**
 * Straight on, with hardly a branch: what is found wrong is gathered in `bad` and `unlike` and asked for once. Literals move no position: it is `i` and an offset
 * known here.
 */
class ShapeCode {
  readonly #context: ShapeContext;
  readonly #code: Code[] = [];
  #offset = 0;
  /** Bytes behind `at` that are looked at. */
  #reach = 0;
  /** Where the line is read, from its beginning, when all values are as they were. */
  #least = 0;
  #most = 0;
  /** Values of varying length since the place was last known from the beginning of the line. */
  #moved = 0;
  /** Whether a value had a brace or bracket. */
  #marked = false;

  constructor(context: ShapeContext) {
    this.#context = context;
  }

  of(shape: NarrowShape): Code | undefined {
    const { code, timeBytes, zoned } = shape.shape;
    const { values } = shape;
    this.#emit(local.set(i, local.get(at)), local.set(bad, i64.const(0n)), local.set(unlike, v128.splat(i32.const(0))));
    this.#guessFeed(feedWindow(shape).blocks);
    const steps = shapeSteps(code);
    let hole = 0;
    for (const [index, { step, literal }] of steps.entries()) {
      const isLast = index === steps.length - 2;
      switch (step) {
        case op.literal:
          if (this.#moved > 1 && !isLast) this.#anchor([...literal]);
          this.#literal([...literal]);
          if (this.#context.checked && literal.length >= 4 && !isLast) this.#check();
          break;
        case op.text:
          this.#text(values[hole++]!);
          break;
        case op.number:
          this.#number(values[hole++]!);
          break;
        case op.word:
          this.#word();
          hole++;
          break;
        case op.levelWord:
          this.#levelWord();
          break;
        case op.levelNumber:
          this.#levelNumber();
          break;
        case op.timeText:
          this.#timeText(timeBytes, zoned);
          break;
        case op.timeEpoch:
          this.#timeEpoch();
          break;
        default:
          this.#end();
      }
    }
    return this.#reach < reachMax ? this.#code : undefined;
  }

  #emit(...codes: readonly Code[]): void {
    this.#code.push(...codes);
  }

  /** Neither zero where all is well. */
  #bad(value: Code): void {
    this.#emit(local.set(bad, i64.or(local.get(bad), value)));
  }

  #unlike(value: Code): void {
    this.#emit(local.set(unlike, v128.or(local.get(unlike), value)));
  }

  #check(): void {
    this.#emit(flow.brIf(0, i32.or(i64.ne(local.get(bad), i64.const(0n)), v128.anyTrue(local.get(unlike)))));
  }

  get #here(): Code {
    return i32.add(local.get(i), i32.const(this.#offset));
  }

  /** Goes on behind so many bytes. */
  #skip(bytes: number): void {
    this.#offset += bytes;
    this.#reach += bytes;
    this.#least += bytes;
    this.#most += bytes;
  }

  /** Goes on at a place that so many bytes are looked at for. */
  #moveTo(place: Code, reach: number): void {
    this.#emit(local.set(i, place));
    this.#offset = 0;
    this.#reach += reach;
  }

  /** Goes on behind a value that had so many bytes so far. */
  #moveBehind(place: Code, reach: number, { least, most }: { least: number; most: number }): void {
    this.#moveTo(place, reach);
    this.#least += least;
    this.#most += most;
    this.#moved++;
  }

  /** `feed` is the first line feed in a window: the next line can begin before this one is read. */
  #guessFeed(blocks: number): void {
    const masks = Array.from({ length: blocks }, (_, block) =>
      v128.bitmask(v128.eq(v128.load(local.get(next), 16 * block), local.get(feeds))),
    );
    this.#emit(
      local.set(next, i32.add(local.get(at), local.get(this.#context.guess))),
      local.set(feed, i32.add(local.get(next), lengthBefore(masks))),
    );
  }

  /** What follows need not wait for the values before it to end, which is most of the time that a line takes. */
  #anchor(literal: readonly number[]): void {
    const anchor = anchorOf(literal, this.#least, this.#most, this.#marked);
    if (anchor === undefined) return;
    const { place, char, from, blocks } = anchor;
    const chars = this.#context.data.same(char);
    const masks = Array.from({ length: blocks }, (_, block) =>
      v128.bitmask(v128.eq(v128.load(local.get(at), from + 16 * block), chars)),
    );
    const start = i32.add(local.get(at), i32.const(from - place));
    this.#emit(local.set(next, i32.add(start, lengthBefore(masks))));
    this.#bad(i64.extend(i32.xor(this.#here, local.get(next))));
    this.#moveTo(local.get(next), 16 * blocks);
    this.#moved = 0;
  }

  #literal(literal: readonly number[]): void {
    const { data } = this.#context;
    const { length } = literal;
    const start = this.#offset;
    if (length <= 8) {
      const got = (length <= 4 ? i64.load32 : i64.load)(local.get(i), start);
      const different = i64.xor(got, i64.const(wordOf(literal)));
      // what stands behind it is shifted out
      this.#bad(length === 8 ? different : i64.shl(different, i64.const(BigInt(64 - 8 * length))));
    } else if (length < 16) {
      const different = v128.xor(v128.load(local.get(i), start), data.vector(literal));
      this.#unlike(v128.and(different, data.vector(literal.map(() => 0xff))));
    } else {
      for (let from = 0; from < length; from += 16) {
        // the last block covers bytes of the one before
        const begin = Math.min(from, length - 16);
        const block = data.vector(literal.slice(begin, begin + 16));
        this.#unlike(v128.xor(v128.load(local.get(i), start + begin), block));
      }
    }
    this.#skip(length);
  }

  /** The quote behind it is of the next literal. */
  #text(value: SeenValue): void {
    const { least, most, escaped, marked } = value;
    const blocks = (most >> 4) + 1;
    this.#marked ||= marked;
    if (escaped || blocks > blocksMax) {
      this.#moveBehind(this.#here, 16, value);
      this.#emit(toQuote(this.#context.data.escapes));
    } else if (least === most) {
      // a length that is only compared is not waited for
      this.#bad(i64.extend(i32.xor(textLength(this.#offset, blocks), i32.const(most))));
      this.#skip(most);
    } else this.#moveBehind(i32.add(this.#here, textLength(this.#offset, blocks)), 16 * blocks, value);
  }

  #number(value: SeenValue): void {
    const { least, most, digits } = value;
    if (!digits || most >= 16) {
      this.#emit(toNumberEnd(this.#here));
      this.#moveBehind(local.get(next), 16, value);
      return;
    }
    const isShort = most < 8;
    this.#emit(local.set(next, isShort ? fewDigits(this.#offset) : digitsAt(local.get(i), this.#offset)));
    this.#bad(isShort ? isNoNumber() : this.#isNoLongNumber());
    if (least === most) {
      this.#bad(i64.extend(i32.xor(local.get(next), i32.const(most))));
      this.#skip(most);
    } else this.#moveBehind(i32.add(this.#here, local.get(next)), 16, value);
  }

  /** The same as `isNoNumber` behind `digitsAt`. */
  #isNoLongNumber(): Code {
    const isZero = i32.eq(i32.load8(local.get(i), this.#offset), i32.const(0x30));
    const isLong = i32.ne(local.get(next), i32.const(1));
    return i64.extend(i32.or(i32.eqz(local.get(next)), i32.and(isZero, isLong)));
  }

  /** true, false or null. */
  #word(): void {
    const is = (text: string) => i32.eq(local.get(next), i32.const(Number(wordOf(bytesOf(text)))));
    const isFalse = i32.and(is('fals'), i32.eq(i32.load8(local.get(i), this.#offset + 4), i32.const(0x65)));
    this.#emit(local.set(next, i32.load(local.get(i), this.#offset)));
    this.#bad(i64.extend(i32.eqz(i32.or(i32.or(is('true'), is('null')), isFalse))));
    this.#moveBehind(i32.add(i32.add(this.#here, i32.const(4)), is('fals')), 5, { least: 4, most: 5 });
  }

  #levelWord(): void {
    const rows = this.#context.data.levelRows;
    const char = (offset: number) => i32.load8(local.get(i), this.#offset + offset);
    const row = i32.and(i32.xor(char(0), i32.shl(char(4), i32.const(2))), i32.const(63));
    const different = i64.xor(i64.load(local.get(i), this.#offset), i64.load(local.get(next), rows));
    this.#emit(local.set(next, i32.shl(row, i32.const(5))));
    this.#bad(i64.and(different, i64.load(local.get(next), rows + 8)));
    this.#emit(local.set(slot, i32.load8(local.get(next), rows + 17)));
    this.#moveBehind(i32.add(this.#here, i32.load8(local.get(next), rows + 16)), 8, { least: 4, most: 7 });
  }

  #levelNumber(): void {
    this.#emit(local.set(slot, i32.sub(i32.load8(local.get(i), this.#offset), i32.const(0x31))));
    this.#bad(i64.extend(i32.gtU(local.get(slot), i32.const(5))));
    this.#bad(i64.xor(i64.load8(local.get(i), this.#offset + 1), i64.const(0x30n)));
    this.#emit(local.set(slot, i32.add(local.get(slot), i32.const(numberSlots))));
    this.#skip(2);
  }

  #within(offset: number, bounds: readonly ByteBounds[]): void {
    const lows = this.#context.data.vector(bounds.map(([low]) => low));
    const ranges = this.#context.data.vector(bounds.map(([low, high]) => high - low));
    this.#unlike(v128.subSaturated(v128.sub(v128.load(local.get(i), offset), lows), ranges));
  }

  #timeText(length: number, zoned: boolean): void {
    const kind = i32.load(i32.const(0), this.#context.places.jsonText);
    this.#emit(flow.brIf(0, i32.ne(kind, i32.const(zoned ? 1 : 2))));
    this.#unlike(v128.xor(v128.load(local.get(i), this.#offset), local.get(prefix)));
    this.#within(this.#offset + length + 1 - 16, timeTextBounds(length, zoned));
    this.#skip(length);
  }

  #timeEpoch(): void {
    const { from, to } = this.#context.places;
    const bound = (place: number) => i64.load(i32.const(0), place);
    this.#within(this.#offset, epochBounds);
    this.#emit(local.set(word, epochAt(local.get(i), this.#offset)));
    const isBefore = i32.eqz(i64.geU(local.get(word), bound(from)));
    this.#bad(i64.extend(i32.or(isBefore, i64.geU(local.get(word), bound(to)))));
    this.#skip(13);
  }

  #end(): void {
    this.#moveTo(this.#here, 2);
    const isReturn = i32.eq(i32.load8(local.get(i)), i32.const(0x0d));
    this.#emit(flow.if(isReturn, local.set(i, i32.add(local.get(i), i32.const(1)))));
    this.#bad(i64.xor(i64.load8(local.get(i)), i64.const(0x0an)));
    this.#check();
    const guess = local.get(this.#context.guess);
    const step = select(i32.const(8), i32.const(-8), i32.gtU(local.get(i), local.get(feed)));
    const isNear = i32.gtU(i32.const(reachMax), i32.sub(local.get(i), local.get(at)));
    this.#emit(
      flow.if(
        i32.ne(local.get(i), local.get(feed)),
        local.set(this.#context.guess, select(i32.add(guess, step), guess, isNear)),
        local.set(feed, local.get(i)),
      ),
    );
  }
}

function bytesOf(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

function wordOf(literal: readonly number[]): bigint {
  return literal.reduceRight((all, byte) => (all << 8n) | BigInt(byte), 0n);
}
