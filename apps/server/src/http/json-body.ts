import { ServiceError } from '@logmill/core';

/** Bodies up to this size are parsed in one go: a few milliseconds at most. */
const wholeBytesMax = 2 << 20;

/** Bytes of array elements that are parsed between two pauses: about a millisecond's work. */
const sliceBytes = 256 << 10;

/** The JSON value of a body in UTF-8 (RFC 8259; a BOM is ignored). Rejects with PARSE_ERROR. Long arrays of lines are parsed in slices. */
export async function parseJsonBody(
  body: Buffer,
  pause: () => Promise<void>,
  bytesMax = wholeBytesMax,
): Promise<unknown> {
  const sliced = body.length > bytesMax ? await parseSliced(body, pause) : undefined;
  return sliced === undefined ? parseWhole(body) : sliced.value;
}

export function parseWhole(body: Buffer): unknown {
  const text = body.toString('utf8');
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    throw new ServiceError('PARSE_ERROR', undefined, { cause });
  }
}

const [quote, backslash, comma, bracket] = [0x22, 0x5c, 0x2c, 0x5d];

/**
 * The value of a body with one key "lines" that holds an array of strings, as JSON.parse gives it; undefined when the body
 * looks any different, and then JSON.parse decides. The array is cut between elements; all else is parsed around it.
 */
async function parseSliced(body: Buffer, pause: () => Promise<void>): Promise<{ value: unknown } | undefined> {
  const key = /[{,\s]"lines"\s*:\s*\[/.exec(body.toString('latin1', 0, 4096));
  if (key === null) return undefined;
  const start = key.index + key[0].length;
  const lines: string[] = [];
  const end = await parseElements(body, start, lines, pause);
  // A second key of that name, also one written with escapes, would win over the first: left to JSON.parse.
  if (end === undefined || body.includes('"lines"', end) || body.includes('\\u', end)) return undefined;
  const skeleton = parseSkeleton(`${body.toString('utf8', 0, start)}${body.toString('utf8', end)}`);
  const holder = skeleton === undefined ? undefined : holderOf(skeleton);
  if (holder === undefined) return undefined;
  holder.lines = lines;
  return { value: skeleton };
}

/** Parses the strings of the array whose first element is at `from` into `lines`; returns the index of its closing bracket. */
async function parseElements(
  body: Buffer,
  from: number,
  lines: string[],
  pause: () => Promise<void>,
): Promise<number | undefined> {
  let sliceStart = from;
  let i = from;
  for (;;) {
    i = skipBlanks(body, i);
    if (body[i] !== quote) return undefined;
    i = closingQuote(body, i + 1);
    if (i < 0) return undefined;
    i = skipBlanks(body, i + 1);
    const next = body[i];
    if (next !== comma && next !== bracket) return undefined;
    if (next === bracket || i - sliceStart >= sliceBytes) {
      if (!appendSlice(body, sliceStart, i, lines)) return undefined;
      if (next === bracket) return i;
      sliceStart = i + 1;
      await pause();
    }
    i++;
  }
}

function appendSlice(body: Buffer, from: number, to: number, lines: string[]): boolean {
  try {
    for (const line of JSON.parse(`[${body.toString('utf8', from, to)}]`) as string[]) lines.push(line);
    return true;
  } catch {
    return false;
  }
}

/** Index of the quote that ends the string whose content starts at `from`, or -1. */
function closingQuote(body: Buffer, from: number): number {
  for (let i = body.indexOf(quote, from); i >= 0; i = body.indexOf(quote, i + 1)) {
    let before = i - 1;
    while (before >= from && body[before] === backslash) before--;
    if ((i - before) % 2 === 1) return i;
  }
  return -1;
}

function skipBlanks(body: Buffer, from: number): number {
  let i = from;
  while (body[i] === 0x20 || body[i] === 0x0a || body[i] === 0x0d || body[i] === 0x09) i++;
  return i;
}

function parseSkeleton(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The object that owns the emptied array: the body itself, or the one call of a tRPC batch. */
function holderOf(skeleton: Record<string, unknown>): { lines: unknown } | undefined {
  const inner = Object.values(skeleton).find(
    (value) => typeof value === 'object' && value !== null && Object.hasOwn(value, 'lines'),
  );
  const holder = Object.hasOwn(skeleton, 'lines') ? skeleton : inner;
  const candidate = holder as { lines: unknown } | undefined;
  return Array.isArray(candidate?.lines) && candidate.lines.length === 0 ? candidate : undefined;
}
