import type { Executor } from '@logmill/core';
import type { Call } from '../call.ts';

/** Lines from which a thread is worth the way there: below, the event loop is done sooner. */
const linesWorthAThread = 1000;

/** Who analyses so many lines. */
export function executorFor({ length }: readonly string[], { services: { executors } }: Call): Executor {
  return length < linesWorthAThread ? executors.eventLoop : executors.threads;
}
