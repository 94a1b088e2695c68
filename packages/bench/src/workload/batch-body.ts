import { makeLogLines } from './log-lines.ts';

/** A request body with many lines, whose first line carries a serial number, so that no cache has seen it. */
export interface BatchBody {
  readonly bytes: Buffer;
  readonly counts: Readonly<Record<string, number>>;
  /** Writes the serial number into the body. */
  vary(serial: number): void;
}

const serialDigits = 15;

/** `text`: nothing but the lines, each with its line feed. */
export function makeBatchBody(lineCount: number, form: 'json' | 'text' = 'json'): BatchBody {
  const { lines, counts } = makeLogLines(lineCount - 1);
  const first = `2026-01-29 23:59:59 INFO Batch ${'0'.repeat(serialDigits)} begins`;
  const all = [first, ...lines];
  const bytes = Buffer.from(
    form === 'json' ? JSON.stringify({ mode: 'plain', lines: all }) : all.map((line) => `${line}\n`).join(''),
  );
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
