import { randomUUID } from 'node:crypto';
import type { SpanInput } from '@logmill/api';
import {
  type LineSpans,
  openSpanScanner,
  type SpanBounds,
  SpanList,
  type SpanScanner,
  scanStringArray,
  scanTextLines,
  textStart,
} from '@logmill/core';
import { findLinesArray } from './json-body.ts';

/** Bytes scanned between two pauses: about half a millisecond's work. */
const bytesPerPause = 1 << 20;

/** A JSON body whose other members take more than this is not what is scanned for. */
const othersBytesMax = 4096;

/** Stands for the array. Nobody can send it. */
const mark = randomUUID();

export interface ScanOptions {
  readonly bounds: SpanBounds;
  readonly pause: () => Promise<void>;
  readonly bytesPerPause?: number;
  /** Undefined where lines are to be found byte by byte. */
  readonly scanner: SpanScanner | undefined;
}

/** One for all bodies: between two calls it holds nothing that matters. */
export const bodyScanner: SpanScanner | undefined = openSpanScanner();

/** The lines of a body of lines, as `splitLineBody` gives them. Undefined when they exceed the bounds. */
export async function scanLineBody(body: Buffer, options: ScanOptions): Promise<LineSpans | undefined> {
  const { bounds, pause, scanner } = options;
  const step = options.bytesPerPause ?? bytesPerPause;
  const list = new SpanList(body.length, bounds);
  for (let at = textStart(body); at < body.length; ) {
    const next = scanTextLines(body, at, Math.min(body.length, at + step), list, scanner);
    if (next === undefined) return undefined;
    at = next;
    if (at < body.length) await pause();
  }
  return list.spans(body, 'text');
}

/**
 * The input that JSON.parse gives, with the array "lines" at its top as spans. Undefined when the body is something else, is not valid, or exceeds the bounds.
 * The array is checked here; the rest is parsed with a string in its place, and where that turns out to be the value of "lines", the array was.
 */
export async function scanJsonBody(body: Buffer, options: ScanOptions): Promise<SpanInput | undefined> {
  const { bounds, pause, scanner } = options;
  const step = options.bytesPerPause ?? bytesPerPause;
  const start = findLinesArray(body);
  if (start === undefined) return undefined;
  const list = new SpanList(body.length - start, bounds);
  let place = scanStringArray(body, start, start + step, list, true, scanner);
  while (place !== undefined && !place.ended) {
    await pause();
    place = scanStringArray(body, place.at, place.at + step, list, false, scanner);
  }
  if (place === undefined || body.length - place.at > othersBytesMax) return undefined;
  const others = parseOthers(`${body.toString('utf8', 0, start - 1)}"${mark}"${body.toString('utf8', place.at + 1)}`);
  return others && { others, lines: list.spans(body, 'json') };
}

function parseOthers(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'lines')) return undefined;
    const { lines, ...others } = value as Record<string, unknown>;
    return lines === mark ? others : undefined;
  } catch {
    return undefined;
  }
}
