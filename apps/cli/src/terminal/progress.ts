import type { ReadWatch } from '../input/log.ts';
import { bytesText, countText, durationText } from '../render/quantities.ts';

/** Where progress is told. */
export interface ProgressOutput {
  readonly write: (text: string) => unknown;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
  readonly columns: () => number;
}

export interface Progress extends ReadWatch {
  /** Takes away what was drawn. */
  end(): void;
}

/** Nothing is said of what takes less. */
const quietMs = 1000;

const betweenMs = 200;

/** Takes away what stands in the terminal's line. */
export const clearLine = '\r\u001b[2K';

/** One line that is drawn again and again: how much, how fast, how long it will take. */
export function createProgress({ write, nowMs, columns }: ProgressOutput): Progress {
  const startMs = nowMs();
  let drawnMs = startMs + quietMs - betweenMs;
  let drawn = false;
  let expected: number | undefined = 0;
  let bytes = 0;
  let lines = 0;
  const draw = (): void => {
    const now = nowMs();
    if (now - drawnMs < betweenMs) return;
    drawnMs = now;
    drawn = true;
    write(`${clearLine}${progressLine({ bytes, expected, lines, elapsedMs: now - startMs }).slice(0, columns() - 1)}`);
  };
  return {
    expect(more) {
      expected = expected === undefined || more === undefined ? undefined : expected + more;
    },
    read(more) {
      bytes += more;
      draw();
    },
    took(more) {
      lines += more;
      draw();
    },
    end() {
      if (drawn) write(clearLine);
    },
  };
}

/** Nobody is told. */
export const noProgress: Progress = { expect() {}, read() {}, took() {}, end() {} };

export interface ProgressState {
  readonly bytes: number;
  /** Bytes in all; undefined where that is not known. */
  readonly expected: number | undefined;
  readonly lines: number;
  readonly elapsedMs: number;
}

/** `45 % of 1.2 GB · 61.0 MB/s · 1,234,567 lines · 12 s left`. */
export function progressLine({ bytes, expected, lines, elapsedMs }: ProgressState): string {
  const rate = (bytes / Math.max(1, elapsedMs)) * 1000;
  const known = expected !== undefined && expected > 0;
  const parts = [
    known
      ? `${Math.floor((Math.min(bytes, expected) / expected) * 100)} % of ${bytesText(expected)}`
      : bytesText(bytes),
    `${bytesText(rate)}/s`,
  ];
  if (lines > 0) parts.push(`${countText(lines)} lines`);
  if (known && rate > 0) parts.push(`${leftText(((expected - bytes) / rate) * 1000)} left`);
  return parts.join(' · ');
}

function leftText(ms: number): string {
  return durationText(Math.ceil(Math.max(0, ms) / 1000) * 1000);
}
