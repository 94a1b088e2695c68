import { makeLogLines } from './log-lines.ts';

/** A request body with many lines, whose first line carries a serial number, so that no cache has seen it. */
export interface BatchBody {
  readonly bytes: Buffer;
  readonly counts: Readonly<Record<string, number>>;
  /** Writes the serial number into the body. */
  vary(serial: number): void;
}

const serialDigits = 15;

export function makeBatchBody(lineCount: number): BatchBody {
  const { lines, counts } = makeLogLines(lineCount - 1);
  const first = `2026-01-29 23:59:59 INFO Batch ${'0'.repeat(serialDigits)} begins`;
  const bytes = Buffer.from(JSON.stringify({ mode: 'plain', lines: [first, ...lines] }));
  const at = bytes.indexOf('0'.repeat(serialDigits));
  return {
    bytes,
    counts: { ...counts, INFO: (counts.INFO ?? 0) + 1 },
    vary: (serial) => void bytes.write(String(serial).padStart(serialDigits, '0'), at, 'latin1'),
  };
}

/** Serial numbers that no earlier run has used, as far as the clock goes forward. */
export function createSerials(): () => number {
  let next = Date.now() * 100;
  return () => next++;
}
