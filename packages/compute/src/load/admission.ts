import { refuseFull } from './refusals.ts';

/** Work in hand or waiting, as time on one worker. */
export interface Load {
  readonly estimateMs: number;
  /** Time already spent on it; 0 while it waits. */
  readonly spentMs: number;
}

/** Time until `workers` are through with all loads, if they share them evenly. */
export function timeToDrainMs(loads: Iterable<Load>, workers: number): number {
  let leftMs = 0;
  for (const load of loads) leftMs += timeLeftMs(load);
  return leftMs / workers;
}

/** What overran its estimate by some time is expected to need that time again, so a worker that hangs soon counts as full. */
function timeLeftMs({ estimateMs, spentMs }: Load): number {
  return Math.abs(estimateMs - spentMs);
}

export interface Applicant {
  /** Time the task needs once it has all workers. */
  readonly ownMs: number;
  readonly deadlineMs: number;
}

/** Throws SERVICE_UNAVAILABLE when a task that would wait `waitMs` should not: it waits too long, or in vain. */
export function admit(waitMs: number, waitMsMax: number, { ownMs, deadlineMs }: Applicant): void {
  if (waitMs > Math.max(waitMsMax, ownMs) || waitMs > deadlineMs) throw refuseFull(waitMs);
}
