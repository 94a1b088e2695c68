import { finishLevels, type LevelsOverTime } from '../../../src/bytes/levels-over-time.ts';
import { createLevelsPart, createReportPart, type PartFold } from '../../../src/bytes/part-fold.ts';
import { type LineScanner, openLineScanner } from '../../../src/bytes/scan/line-scanner.ts';
import type { DecodeText } from '../../../src/bytes/text-decoder.ts';
import type { ReadOptions } from '../../../src/records/read-options.ts';
import { finishReport, type Report } from '../../../src/report/finish-report.ts';
import type { ReportOptions } from '../../../src/report/report-options.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export const decodeText: DecodeText = (bytes, start, end) => decoder.decode(bytes.subarray(start, end));

/** Lines as a file has them; the last may lack its line feed. */
export function bytesOf(lines: readonly string[], lastFeed = true): Uint8Array {
  return encoder.encode(lines.join('\n') + (lastFeed && lines.length > 0 ? '\n' : ''));
}

export const referenceMs: number = Date.UTC(2026, 2, 1);

const whole = { index: 0, opening: [], before: new Uint8Array(0) };

/** A copy of each chunk with room behind it, as readers of files have it, or with none. */
export function pushInChunks(part: PartFold<unknown>, bytes: Uint8Array, cuts: readonly number[], room = 64): void {
  const borders = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
  for (const [i, end] of borders.slice(1).entries()) {
    const chunk = bytes.subarray(borders[i]!, end);
    const held = new Uint8Array(chunk.length + room).fill(0x7a);
    held.set(chunk);
    part.push(held.subarray(0, chunk.length));
  }
}

export function fastLevels(
  bytes: Uint8Array,
  cuts: readonly number[] = [],
  options: ReadOptions = { referenceMs },
  decode: DecodeText = decodeText,
): LevelsOverTime {
  const part = createLevelsPart(options, whole, decode);
  pushInChunks(part, bytes, cuts);
  return finishLevels(part.end([]), options);
}

const scanner = openLineScanner()!;

/** The same by WebAssembly, from its own memory. */
export function scannedLevels(
  bytes: Uint8Array,
  cuts: readonly number[] = [],
  options: ReadOptions = { referenceMs },
): LevelsOverTime {
  return levelsBy(scanner, bytes, cuts, options);
}

/** Compiles shapes whenever it may. */
export const eagerScanner: LineScanner = openLineScanner({ linesBefore: 1, linesEach: 0 })!;

/** The same by code that is made from the lines. */
export function compiledLevels(
  bytes: Uint8Array,
  cuts: readonly number[] = [],
  options: ReadOptions = { referenceMs },
): LevelsOverTime {
  return levelsBy(eagerScanner, bytes, cuts, options);
}

function levelsBy(
  scanner: LineScanner,
  bytes: Uint8Array,
  cuts: readonly number[],
  options: ReadOptions,
): LevelsOverTime {
  const part = createLevelsPart(options, whole, decodeText, scanner);
  const borders = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
  for (const [i, end] of borders.slice(1).entries()) {
    const chunk = bytes.subarray(borders[i]!, end);
    scanner.buffer.set(chunk);
    part.push(scanner.buffer.subarray(0, chunk.length));
  }
  return finishLevels(part.end([]), options);
}

/** The same through the record reader. */
export function simpleLevels(bytes: Uint8Array, options: ReadOptions = { referenceMs }): LevelsOverTime {
  const part = createLevelsPart(options, whole, decodeText, 'records');
  part.push(bytes);
  return finishLevels(part.end([]), options);
}

export function reportOfBytes(
  bytes: Uint8Array,
  cuts: readonly number[] = [],
  options: ReportOptions = { referenceMs },
): Report {
  const part = createReportPart(options, whole, decodeText);
  pushInChunks(part, bytes, cuts);
  return finishReport(part.end([]));
}

/** The same through the record reader. */
export function simpleReport(bytes: Uint8Array, options: ReportOptions = { referenceMs }): Report {
  const part = createReportPart(options, whole, decodeText, 'records');
  part.push(bytes);
  return finishReport(part.end([]));
}
