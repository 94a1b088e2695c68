import { type Code, encodeModule, flow, i32, local, types, v128 } from '../../../wasm/encode-module.ts';
import type { NarrowShape } from '../shape-memory.ts';
import { feedWindow } from './feed-window.ts';
import * as locals from './locals.ts';
import type { Places } from './places.ts';
import { shapeCode } from './shape-code.ts';
import { ShapeData } from './shape-data.ts';

const { at, end, most, i, slot, counted, feed } = locals;

/** Shapes as a module that exports `run`, which does what scan.wat's `json` does, and the bytes that it has to find at `data` in the memory it imports. */
export interface CompiledShapes {
  readonly module: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array;
}

const dataMax = 65_536;

/** Undefined when none of the shapes can be compiled, or all of them are too long together. */
export function compileShapes(shapes: readonly NarrowShape[], places: Places): CompiledShapes | undefined {
  const data = new ShapeData(places.data);
  const guesses: number[] = [];
  const compiled: Code[] = [];
  for (const shape of shapes) {
    const guess = locals.firstGuess + guesses.length;
    const code = shapeCode(shape, { places, data, guess, checked: shapes.length > 1 });
    if (code === undefined) continue;
    compiled.push(code);
    guesses.push(feedWindow(shape).from);
  }
  if (compiled.length === 0 || data.bytes.length > dataMax) return undefined;
  const start = guesses.flatMap((guess, k) => local.set(locals.firstGuess + k, i32.const(guess)));
  const module = encodeModule({
    imports: [{ name: 'json', params: 3 }],
    functions: [
      {
        params: 3,
        locals: [...locals.lineLocals, ...guesses.map(() => types.i32)],
        body: [...start, ...linesOf(compiled, places)],
      },
      { params: 3, locals: [types.i32], body: runBody },
    ],
  });
  return { module, data: data.bytes };
}

const [json, lines] = [0, 1];

/**
 * Counts lines, those that fit no compiled shape by scan.wat's `json`, one at a time: it may know what to do with them. Called from here only, because code
 * without calls keeps its values in registers.
 */
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

/** Counts lines until one fits none of the shapes; where it begins. */
function linesOf(shapes: readonly Code[], places: Places): Code {
  const zero = i32.const(0);
  const same = (index: number, byte: number): Code => local.set(index, v128.splat(i32.const(byte)));
  const add = (place: Code, offset: number, value: Code): Code =>
    i32.store(place, i32.add(i32.load(place, offset), value), offset);
  return [
    ...same(locals.swapped, 0x02),
    ...same(locals.below, 0x20),
    ...same(locals.backslashes, 0x5c),
    ...same(locals.zeros, 0x30),
    ...same(locals.nines, 9),
    ...same(locals.feeds, 0x0a),
    ...local.set(locals.prefix, v128.load(zero, places.jsonPrefix)),
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
