import type { LineCounts, Unparsed } from './line-counts.ts';
import type { LogRecord } from './log-record.ts';
import type { ReadOptions } from './read-options.ts';
import { createRecordReader } from './record-reader.ts';

/** All records of a text or of its lines. */
export interface ReadResult {
  /** In the order of their first lines. */
  readonly records: readonly LogRecord[];
  readonly unparsed: readonly Unparsed[];
  readonly counts: Readonly<LineCounts>;
}

/** Reads a whole log. A text is split at line feeds only (a carriage return before one is dropped); a last, empty line is none. */
export function readRecords(input: string | readonly string[], options: ReadOptions): ReadResult {
  const steps = readRecordsInSteps(typeof input === 'string' ? linesOf(input) : input, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Lines read between two yields: about half a millisecond's work. */
const linesPerStep = 250;

/** The same, yielding on the way so that other work gets its turn. */
export function* readRecordsInSteps(lines: Iterable<string>, options: ReadOptions): Generator<void, ReadResult, void> {
  const records: LogRecord[] = [];
  const unparsed: Unparsed[] = [];
  const reader = createRecordReader(options, {
    record: (record) => records.push(record),
    unparsed: (line) => unparsed.push(line),
  });
  let left = linesPerStep;
  for (const line of lines) {
    if (left-- === 0) {
      yield;
      left = linesPerStep - 1;
    }
    reader.push(line);
  }
  reader.flush();
  unparsed.sort((a, b) => a.line - b.line);
  if (!isOrdered(records)) records.sort((a, b) => a.lines[0] - b.lines[0]);
  return { records, unparsed, counts: { ...reader.counts } };
}

function* linesOf(text: string): Generator<string, void> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
  if (start < text.length) yield text.slice(start);
}

function isOrdered(records: readonly LogRecord[]): boolean {
  for (let i = 1; i < records.length; i++) if (records[i]!.lines[0] < records[i - 1]!.lines[0]) return false;
  return true;
}
