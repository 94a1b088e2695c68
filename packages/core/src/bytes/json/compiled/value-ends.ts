import { type Code, flow, i32, i64, local, select, v128 } from '../../../wasm/encode-module.ts';
import { backslashes, below, bytes, i, next, nines, stops, swapped, word, zeros } from './locals.ts';

/** Index of the first set bit of at most eight masks of sixteen bits one after the other; their length, or more, when there is none. */
export function lengthBefore(masks: readonly Code[]): Code {
  const [first, second, third, fourth, ...rest] = masks;
  if (second === undefined) return i32.ctz(i32.or(first!, i32.const(0x10000)));
  const low = i32.or(first!, i32.shl(second, i32.const(16)));
  if (third === undefined) return i32.ctz(low);
  const high = fourth === undefined ? i32.or(third, i32.const(0x10000)) : i32.or(third, i32.shl(fourth, i32.const(16)));
  const all = i64.or(i64.extend(low), i64.shl(i64.extend(high), i64.const(32n)));
  if (rest.length === 0) return i32.wrap(i64.ctz(all));
  const behind = select(lengthBefore(rest), i32.const(0), i64.eqz(local.get(word)));
  return [...local.set(word, all), ...i32.add(i32.wrap(i64.ctz(local.get(word))), behind)];
}

/** Bytes of text at an offset from `i` before a quote, a backslash or a control character, among so many blocks of sixteen. */
export function textLength(offset: number, blocks: number): Code {
  return lengthBefore(Array.from({ length: blocks }, (_, block) => textStops(offset + 16 * block)));
}

function textStops(offset: number): Code {
  // a quote changes places with a blank, and is below it then
  const low = v128.leU(v128.xor(local.get(bytes), local.get(swapped)), local.get(below));
  return [
    ...local.set(bytes, v128.load(local.get(i), offset)),
    ...v128.bitmask(v128.or(low, v128.eq(local.get(bytes), local.get(backslashes)))),
  ];
}

/** Moves `i` to the quote that closes the text that begins there; leaves the block around it when there is none, or an escape that has digits. */
export function toQuote(escapes: number): Code {
  const code = local.get(next);
  return flow.block(
    flow.loop(
      local.set(i, i32.add(local.get(i), textLength(0, 1))),
      local.set(next, i32.load8(local.get(i))),
      flow.brIf(1, i32.eq(code, i32.const(0x22))),
      flow.if(
        i32.eq(code, i32.const(0x5c)),
        flow.brIf(3, i32.eqz(i32.load8(i32.load8(local.get(i), 1), escapes))),
        local.set(i, i32.add(local.get(i), i32.const(2))),
        flow.br(1),
      ),
      flow.brIf(0, i32.gtU(code, i32.const(0x1f))),
      flow.br(2),
    ),
  );
}

/** How many digits stand at an offset from `i`, up to eight, which is known some cycles earlier than by vectors. `word` has the digits then, `stops` the top bits of all else. */
export function fewDigits(offset: number): Code {
  const value = local.get(word);
  // ten and more have the top bit then; what is carried from one byte to the next comes behind it
  const others = i64.or(i64.add(value, i64.const(0x7676767676767676n)), value);
  return [
    ...local.set(word, i64.xor(i64.load(local.get(i), offset), i64.const(0x3030303030303030n))),
    ...local.set(stops, i64.and(others, i64.const(0x8080808080808080n))),
    ...i32.wrap(i64.shrU(i64.ctz(local.get(stops)), i64.const(3n))),
  ];
}

/** Not zero when `fewDigits` found none, or a zero before others. */
export function isNoNumber(): Code {
  const noDigit = i64.and(local.get(stops), i64.const(0x80n));
  // less than nothing has the top bit
  const zero = i64.shl(i64.sub(local.get(word), i64.const(1n)), i64.const(8n));
  const second = i64.xor(local.get(stops), i64.const(-1n));
  return i64.or(noDigit, i64.and(i64.and(zero, second), i64.const(0x8000n)));
}

/** How many digits stand at a place, up to sixteen. */
export function digitsAt(place: Code, offset = 0): Code {
  const digits = v128.leU(v128.sub(v128.load(place, offset), local.get(zeros)), local.get(nines));
  return i32.ctz(i32.xor(v128.bitmask(digits), i32.const(-1)));
}

/** Sets `next` to the end of the number that begins at a place; leaves the block around it when there is none. An exponent is no part of it: no literal fits behind. */
export function toNumberEnd(place: Code): Code {
  const code = i32.load8(local.get(next));
  const one = local.set(next, i32.add(local.get(next), i32.const(1)));
  const isDigit = i32.eqz(i32.gtU(i32.sub(code, i32.const(0x30)), i32.const(9)));
  const digits = [
    ...flow.brIf(1, i32.eqz(isDigit)),
    ...flow.loop(local.set(next, i32.add(local.get(next), digitsAt(local.get(next)))), flow.brIf(0, isDigit)),
  ];
  return [
    ...local.set(next, place),
    ...flow.if(i32.eq(code, i32.const(0x2d)), one),
    ...flow.block(flow.if(i32.eq(code, i32.const(0x30)), one, flow.br(1)), digits),
    ...flow.if(i32.eq(code, i32.const(0x2e)), one, digits),
  ];
}
