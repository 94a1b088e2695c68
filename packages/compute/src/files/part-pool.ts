import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Report, type ReportState, ServiceError } from '@logmill/core';
import { inheritedArguments } from '../worker/inherited-arguments.ts';
import { ChunkPool } from './chunk-pool.ts';
import type { PackedState, PartAnswer, PartMessage } from './part-message.ts';
import type { PartRunner } from './part-runner.ts';
import type { PartResult } from './part-work.ts';
import { Stopped } from './stopped.ts';

/** Threads that are kept to work through files and streams. */
export interface PartPool extends PartRunner {
  /** Starts all threads, each of which is else started when first needed. Resolves once all take parts; to false when one of them never will. */
  start(): Promise<boolean>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

/** A heap beyond this is not what reading needs; the thread ends, the process does not. */
const heapMbMax = 1024;

/** Records live shortly: with the usual young generation a thread holds 130 MB more, and is no faster. */
const youngMbMax = 24;

/** What a thread was asked for. */
type Settled = PartResult | Report | ReportState;

interface Waiting {
  readonly resolve: (answer: Settled) => void;
  readonly reject: (error: unknown) => void;
}

/** Chunks that a thread has not read, by the part. */
interface Given {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it takes messages, once that is known. */
  readonly ready: Promise<boolean>;
  readonly settleReady: (takesMessages: boolean) => void;
  readonly waiting: Map<number, Waiting>;
  readonly given: Map<number, Given[]>;
  /** Parts it was given and has not answered. */
  load: number;
  /** Set when it ended: it takes nothing any more, and will not say so. */
  gone: ServiceError | undefined;
}

export interface PartPoolOptions {
  /** Whether the threads give way to all others on the machine, for a process that has requests to answer. */
  readonly givesWay?: boolean;
}

/** Threads for reading; each is started when first needed, and again when it died. Default: as many as there are processors. */
export function openPartPool(
  workers: number = availableParallelism(),
  { givesWay = false }: PartPoolOptions = {},
): PartPool {
  const threads: (Thread | undefined)[] = Array.from({ length: workers });
  let ids = 0;
  let closed = false;

  function leastLoaded(): Thread {
    if (closed)
      throw new ServiceError('SERVICE_UNAVAILABLE', 'This instance is shutting down; send the request again.');
    let best = 0;
    for (let i = 1; i < workers; i++) if ((threads[i]?.load ?? 0) < (threads[best]?.load ?? 0)) best = i;
    return threadAt(best);
  }

  function threadAt(place: number): Thread {
    threads[place] ??= startThread(givesWay, (lost) => {
      if (threads[place] === lost) threads[place] = undefined;
    });
    return threads[place];
  }

  return {
    workers,
    chunks: new ChunkPool(workers),
    async start() {
      const ready = await Promise.all(Array.from(threads.keys(), (place) => threadAt(place).ready));
      return ready.every((takesMessages) => takesMessages);
    },
    runRange(task, range, stop) {
      const id = ++ids;
      const thread = leastLoaded();
      return ask(thread, { type: 'range', id, task, range, stop }) as Promise<PartResult>;
    },
    openPart(task, index, before, stop) {
      const id = ++ids;
      const thread = leastLoaded();
      addLoad(thread, 1);
      post(thread, { type: 'open', id, task, index, before, stop }, [before.buffer]);
      return {
        push: (chunk) =>
          new Promise<void>((resolve, reject) => {
            if (thread.gone !== undefined) throw thread.gone;
            const given = thread.given.get(id);
            if (given === undefined) thread.given.set(id, [{ resolve, reject }]);
            else given.push({ resolve, reject });
            post(thread, { type: 'chunk', id, chunk });
          }),
        end(following) {
          addLoad(thread, -1);
          return ask(thread, { type: 'end', id, following }, [following.bytes.buffer]) as Promise<PartResult>;
        },
      };
    },
    openMerge(options, stop) {
      const id = ++ids;
      const thread = leastLoaded();
      let isOpen = true;
      addLoad(thread, 1);
      post(thread, { type: 'openMerge', id, options, stop });
      const close = (): void => {
        if (isOpen) addLoad(thread, -1);
        isOpen = false;
      };
      return {
        add(state) {
          const packed = state as PackedState;
          post(thread, { type: 'merge', id, state: packed }, [packed.buffer]);
        },
        finish(wanted, identity) {
          close();
          return ask(thread, { type: 'endMerge', id, wanted, identity }) as Promise<Report | ReportState>;
        },
        abandon() {
          close();
          post(thread, { type: 'abandonMerge', id });
        },
      };
    },
    async close() {
      closed = true;
      await Promise.all(threads.map(async (thread) => thread?.worker.terminate()));
    },
  };
}

function ask(thread: Thread, message: PartMessage, transferred: readonly ArrayBuffer[] = []): Promise<Settled> {
  addLoad(thread, 1);
  return new Promise((resolve, reject) => {
    if (thread.gone !== undefined) throw thread.gone;
    thread.waiting.set(message.id, { resolve, reject });
    post(thread, message, transferred);
  });
}

function post(thread: Thread, message: PartMessage, transferred: readonly ArrayBuffer[] = []): void {
  thread.worker.postMessage(message, [...transferred]);
}

function startThread(givesWay: boolean, onLost: (thread: Thread) => void): Thread {
  const worker = new Worker(fileURLToPath(import.meta.resolve('#part-worker')), {
    env: compileCache(),
    execArgv: inheritedArguments(process.execArgv),
    workerData: givesWay,
    resourceLimits: { maxOldGenerationSizeMb: heapMbMax, maxYoungGenerationSizeMb: youngMbMax },
  });
  const { promise: ready, resolve: settleReady } = Promise.withResolvers<boolean>();
  const thread: Thread = {
    worker,
    ready,
    settleReady,
    waiting: new Map(),
    given: new Map(),
    load: 0,
    gone: undefined,
  };
  let cause: unknown;
  worker.on('message', (answer: PartAnswer) => take(thread, answer));
  worker.on('error', (error) => {
    cause = error;
  });
  worker.on('exit', () => {
    onLost(thread);
    const gone = new ServiceError('INTERNAL_SERVER_ERROR', undefined, { cause });
    thread.gone = gone;
    settleReady(false);
    for (const { reject } of thread.waiting.values()) reject(gone);
    for (const given of thread.given.values()) for (const { reject } of given) reject(gone);
  });
  // last, because to listen to it keeps the process alive
  worker.unref();
  return thread;
}

/** Where this process keeps what it compiled, its threads do. */
function compileCache(): Record<string, string> {
  const folder = getCompileCacheDir(); // one of this version of Node in the one that is named
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

/** An idle thread keeps no process alive, one that was given a part does. */
function addLoad(thread: Thread, by: number): void {
  thread.load += by;
  if (thread.load === 0) thread.worker.unref();
  else thread.worker.ref();
}

function take(thread: Thread, answer: PartAnswer): void {
  if (answer.type === 'ready') {
    thread.settleReady(true);
    return;
  }
  if (answer.type === 'chunk') {
    const given = thread.given.get(answer.id)!;
    given.shift()!.resolve();
    if (given.length === 0) thread.given.delete(answer.id);
    return;
  }
  const waiting = thread.waiting.get(answer.id);
  thread.waiting.delete(answer.id);
  addLoad(thread, -1);
  if (answer.type === 'result') waiting?.resolve(answer.result);
  else if (answer.type === 'merged') waiting?.resolve(answer.answer);
  else waiting?.reject(answer.type === 'stopped' ? new Stopped() : answer.error);
}
