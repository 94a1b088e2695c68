import type { Executor } from '@logmill/core';
import type { Call } from '../call.ts';

/** Lines from which a thread is worth the way there: below, the event loop is done sooner. */
const linesWorthAThread = 1000;

/** Few lines can be much work when they are long: characters that take the event loop about as long as so many lines. */
const charsWorthAThread = 150 * linesWorthAThread;

/** Who analyses such lines. */
export function executorFor(
  lines: readonly string[],
  { services: { executors } }: Call,
  linesMin: number = linesWorthAThread,
): Executor {
  if (lines.length >= linesMin) return executors.threads;
  let chars = 0;
  for (const { length } of lines) chars += length;
  return chars >= charsWorthAThread ? executors.threads : executors.eventLoop;
}
