import type { Executor } from '@logmill/core';

/** An executor with the handles its owner needs. */
export interface ClosableExecutor extends Executor {
  readonly counters: Readonly<ExecutorCounters>;
  /** Starts the workers, which otherwise start with the first task. Rejects with SERVICE_UNAVAILABLE when they cannot. */
  warm(): Promise<void>;
  /** Ends the workers. What runs or waits, and every later run, is rejected with SERVICE_UNAVAILABLE. Safe to call twice. */
  close(): Promise<void>;
}

/** Live counts. The first two go up and down, the others only up. */
export interface ExecutorCounters {
  /** Chunks that no worker has begun. */
  waiting: number;
  /** Tasks admitted and not finished. */
  running: number;
  completed: number;
  /** Tasks admitted, then rejected for whatever reason; those given up by their callers included. */
  failed: number;
  /** Tasks not admitted: full or closed. */
  refused: number;
  /** Workers that died or were put to an end. */
  restarts: number;
}

/** Bounds that every executor has. */
export interface ExecutorBounds {
  /** Time from the call until a task is given up, waiting included, where the call does not say. */
  readonly deadlineMs: number;
  /**
   * A task is refused when by estimate it would wait longer than this, or longer than it will itself take if that is more.
   * An idle worker takes a task of any size. Default 1000.
   */
  readonly waitMsMax?: number;
}

export const waitMsMaxDefault = 1000;

export function createCounters(): ExecutorCounters {
  return { waiting: 0, running: 0, completed: 0, failed: 0, refused: 0, restarts: 0 };
}

/** Counts what becomes of one task. `admitTask` throws when the task is refused, and returns its result otherwise. */
export async function countRun<T>(counters: ExecutorCounters, admitTask: () => Promise<T>): Promise<T> {
  let result: Promise<T>;
  try {
    result = admitTask();
  } catch (error) {
    counters.refused++;
    throw error;
  }
  counters.running++;
  try {
    const output = await result;
    counters.completed++;
    return output;
  } catch (error) {
    counters.failed++;
    throw error;
  } finally {
    counters.running--;
  }
}
