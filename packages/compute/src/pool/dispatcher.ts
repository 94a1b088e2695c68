import { performance } from 'node:perf_hooks';
import { setImmediate as nextRound } from 'node:timers/promises';
import { ServiceError } from '@logmill/core';
import type { Load } from '../load/admission.ts';
import { refuseWithoutWorker } from '../load/refusals.ts';
import type { Job } from '../worker/job.ts';
import { toServiceError } from '../worker/thrown.ts';
import { type Slot, WorkerGone } from './slot.ts';

/** One chunk on its way through the pool. */
export interface Piece {
  readonly job: Job;
  readonly estimateMs: number;
  /** In performance.now() time: nobody waits any longer than this. */
  readonly deadlineAtMs: number;
  /** Workers that went down while at it, in this run and, when the input is known from earlier, in those. */
  deaths: number;
  /** Undefined while it waits. */
  startedMs: number | undefined;
  /** True when nobody waits for it any more. */
  isOver(): boolean;
  onStart(slot: Slot): void;
  onPart(part: unknown, tookMs: number): void;
  readonly onFailure: (error: ServiceError) => void;
}

/** Hands pieces, first come first served, to slots that are free. */
export interface Dispatcher {
  add(pieces: readonly Piece[]): void;
  /** Forgets waiting pieces that are over, and replaces the workers that are at such. */
  dropOver(): void;
  waiting(): number;
  loads(): Load[];
  hasIdleSlot(): boolean;
}

/** Workers that one input may take down: after the first it gets another try, after the second it is to blame. */
export const deathsMax = 2;

export function createDispatcher(slots: readonly Slot[], onWaiting: (waiting: number) => void): Dispatcher {
  const queue: Piece[] = [];
  const inHand = new Map<Slot, Piece>();
  let sentThisRound = false;

  function dispatch(): void {
    for (const slot of slots) {
      if (inHand.has(slot)) continue;
      const piece = queue.shift();
      if (piece === undefined) break;
      inHand.set(slot, piece);
      void work(slot, piece).finally(() => {
        inHand.delete(slot);
        dispatch();
      });
    }
    onWaiting(queue.length);
  }

  async function work(slot: Slot, piece: Piece): Promise<void> {
    await roundToSend();
    try {
      await slot.ready();
    } catch (cause) {
      return piece.onFailure(refuseWithoutWorker(cause));
    }
    if (piece.isOver()) return;
    const startedMs = performance.now();
    piece.startedMs = startedMs;
    piece.onStart(slot);
    try {
      const answer = await slot.run(piece.job);
      // From here the worker is free, whatever becomes of the task
      piece.startedMs = undefined;
      if (answer.ok) piece.onPart(answer.part, performance.now() - startedMs);
      else piece.onFailure(toServiceError(answer.thrown));
    } catch (cause) {
      if (piece.isOver()) return;
      if (cause instanceof WorkerGone) afterDeath(piece, performance.now() - startedMs, cause);
      else piece.onFailure(new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause }));
    }
  }

  /** Sending clones a chunk, 10 ms for 100,000 lines: one in each round of the event loop, so that others get in between. */
  async function roundToSend(): Promise<void> {
    while (sentThisRound) await nextRound();
    sentThisRound = true;
    setImmediate(() => {
      sentThisRound = false;
    });
  }

  function afterDeath(piece: Piece, ranMs: number, cause: WorkerGone): void {
    piece.deaths++;
    piece.startedMs = undefined;
    if (piece.deaths >= deathsMax) piece.onFailure(new ServiceError('UNPROCESSABLE_CONTENT', undefined, { cause }));
    else if (performance.now() + ranMs < piece.deadlineAtMs) queue.unshift(piece);
    else piece.onFailure(new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause }));
  }

  return {
    add(pieces) {
      queue.push(...pieces);
      dispatch();
    },
    dropOver() {
      for (let i = queue.length - 1; i >= 0; i--) if (queue[i]!.isOver()) queue.splice(i, 1);
      for (const [slot, piece] of inHand) {
        // A worker cannot be told to stop
        if (piece.isOver() && piece.startedMs !== undefined) slot.replace('Nobody waits for its work any more.');
      }
      onWaiting(queue.length);
    },
    waiting: () => queue.length,
    loads() {
      const nowMs = performance.now();
      // A worker that is being replaced is free as soon as it has started
      const wanted = [...inHand.values(), ...queue].filter((piece) => !piece.isOver());
      return wanted.map(({ estimateMs, startedMs = nowMs }) => ({
        estimateMs,
        spentMs: nowMs - startedMs,
      }));
    },
    hasIdleSlot: () => inHand.size < slots.length,
  };
}
