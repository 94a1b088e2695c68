import { randomUUID } from 'node:crypto';
import { ServiceError } from '@logmill/core';

/** Bodies up to this size are parsed in one go. */
const wholeBytesMax = 128 << 10;

/** Bytes of array elements parsed at a time. A text of this size is where V8 allocates cheaply: in slices, a megabyte takes two thirds of the time that it takes whole. */
const sliceBytes = 64 << 10;

/** Slices between two pauses: about a millisecond's work. */
const slicesPerPause = 12;

/** The JSON value of a body in UTF-8 (RFC 8259; a BOM is ignored). Rejects with PARSE_ERROR. Long arrays of lines are parsed in slices. */
export async function parseJsonBody(
  body: Buffer,
  pause: () => Promise<void>,
  bytesMax = wholeBytesMax,
  bytesPerSlice = sliceBytes,
): Promise<unknown> {
  const sliced = body.length > bytesMax ? await parseSliced(body, pause, bytesPerSlice) : undefined;
  return sliced ?? parseWhole(body);
}

export function parseWhole(body: Buffer): unknown {
  try {
    return JSON.parse(withoutBom(body.toString('utf8')));
  } catch (cause) {
    throw new ServiceError('PARSE_ERROR', undefined, { cause });
  }
}

/**
 * The value of a body with an array "lines", as JSON.parse gives it; undefined when it could not be had this way, and then
 * JSON.parse decides. The array is cut wherever one element seems to end; what seemed so and was not does not parse, and
 * elements that parse as an array between two cuts are, by JSON's grammar, elements of the whole.
 */
async function parseSliced(
  body: Buffer,
  pause: () => Promise<void>,
  bytesPerSlice: number,
): Promise<object | undefined> {
  const start = findLinesArray(body);
  if (start === undefined) return undefined;
  const lines: unknown[] = [];
  let from = start;
  for (let slices = 1; ; slices++) {
    const comma = findCut(body, from + bytesPerSlice);
    if (comma === undefined) break;
    const elements = parseElements(body, from, comma);
    if (elements === undefined || elements.length === 0) return undefined;
    for (const element of elements) lines.push(element);
    from = comma + 1;
    if (slices % slicesPerPause === 0) await pause();
  }
  return from === start ? undefined : parseAround(body, start, from, lines);
}

/** Where the elements of what seems to be the array "lines" begin, behind its bracket. */
export function findLinesArray(body: Buffer): number | undefined {
  const key = /[{,\s]"lines"\s*:\s*\[/.exec(body.toString('latin1', 0, 4096));
  return key === null ? undefined : key.index + key[0].length;
}

const [quote, comma, opening, closing] = [0x22, 0x2c, 0x5b, 0x5d];

/** Index of a comma between what seem to be two strings, at `from` or later. */
function findCut(body: Buffer, from: number): number | undefined {
  for (let i = body.indexOf('",', from, 'latin1'); i >= 0; i = body.indexOf('",', i + 1, 'latin1')) {
    let next = i + 2;
    while (next < body.length && body[next]! <= 0x20) next++;
    if (body[next] === quote) return i + 1;
  }
  return undefined;
}

/** The array of the elements in `from..to`. For a moment its brackets stand over the characters around them, which saves a copy of the text. */
function parseElements(body: Buffer, from: number, to: number): unknown[] | undefined {
  const before = body[from - 1]!;
  body[from - 1] = opening;
  body[to] = closing;
  try {
    return JSON.parse(body.toString('utf8', from - 1, to + 1)) as unknown[];
  } catch {
    return undefined;
  } finally {
    body[from - 1] = before;
    body[to] = comma;
  }
}

/** Stands for the elements parsed before. Nobody can send it: whatever array begins with it is the one that was cut. */
const mark = randomUUID();

/** The value of the body, `lines` in the place of the elements in `start..end`. */
function parseAround(body: Buffer, start: number, end: number, lines: unknown[]): object | undefined {
  let value: unknown;
  try {
    value = JSON.parse(withoutBom(`${body.toString('utf8', 0, start)}"${mark}",${body.toString('utf8', end)}`));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  // The body itself, or one call of a tRPC batch.
  const holder = [value, ...Object.values(value)].find(hasMarkedLines);
  if (holder === undefined) return undefined;
  for (let i = 1; i < holder.lines.length; i++) lines.push(holder.lines[i]);
  holder.lines = lines;
  return value;
}

function hasMarkedLines(value: unknown): value is { lines: unknown[] } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'lines')) return false;
  const { lines } = value as { lines: unknown };
  return Array.isArray(lines) && lines[0] === mark;
}

function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
