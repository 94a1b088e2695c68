import { closeSync, openSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { deserialize } from 'node:v8';
import {
  createReportMerger,
  eachLineAfter,
  type InputIdentity,
  type Report,
  type ReportOptions,
  type ReportState,
} from '@logmill/core';
import { ChunkPool } from './chunk-pool.ts';
import { decodeText } from './decode-text.ts';
import { createReadBuffers, type FileRange, type ReadBuffers, workFileRange } from './file-range.ts';
import type { SharedBytes, Wanted } from './part-message.ts';
import {
  beginPart,
  type FollowingBytes,
  isStopped,
  type PartResult,
  type PartTask,
  type StopFlag,
} from './part-work.ts';
import { Stopped } from './stopped.ts';

/** A part whose bytes are given chunk by chunk. */
export interface PartSession {
  /** Takes the next bytes. Resolves when they were read, and the caller may write others in their place. */
  push(chunk: SharedBytes): Promise<void>;
  /** What the part gave, shown the lines after it. */
  end(following: FollowingBytes): Promise<PartResult>;
}

/** States of reports that are put together. */
export interface MergeSession {
  /** Takes what the next part gave; failures are told in the end. */
  add(state: PartResult['state']): void;
  finish(wanted: Wanted, identity: InputIdentity): Promise<Report | ReportState>;
  /** Nobody waits for it any more. */
  abandon(): void;
}

/** Whoever works on parts: the calling thread, or a pool of threads. Everything rejects once the flag is set. */
export interface PartRunner {
  /** How many parts are worked on at one time. */
  readonly workers: number;
  /** Room for the bytes that sessions are given. */
  readonly chunks: ChunkPool;
  runRange(task: PartTask, range: FileRange, stop: StopFlag): Promise<PartResult>;
  /** `before` is given away, and so are the bytes with which the session ends. */
  openPart(task: PartTask, index: number, before: Uint8Array<ArrayBuffer>, stop: StopFlag): PartSession;
  openMerge(options: ReportOptions, stop: StopFlag): MergeSession;
}

/** Bytes worked on before the event loop has its turn: a few milliseconds at most. */
const stepBytes = 131_072;

/** Time between its turns where steps are of all lengths. */
const turnMs = 2;

/** Works on the calling thread, its event loop having a turn every few milliseconds. */
export function createLocalRunner(): PartRunner {
  /** Buffers that no part uses: those of one serve one part at a time. */
  const free: ReadBuffers[] = [];
  return {
    workers: 1,
    chunks: new ChunkPool(1),
    async runRange(task, range, stop) {
      const fd = openSync(range.path, 'r');
      const buffers = free.pop() ?? createReadBuffers();
      try {
        const work = workFileRange(task, fd, range, buffers);
        for (let turnAt = performance.now(); ; ) {
          const step = work.next();
          if (step.done) return step.value;
          if (performance.now() - turnAt < turnMs) continue;
          await nextTurn();
          if (isStopped(stop)) throw new Stopped();
          turnAt = performance.now();
        }
      } finally {
        free.push(buffers);
        closeSync(fd);
      }
    },
    openPart(task, index, before, stop) {
      const fold = beginPart(task, index, before);
      let bytes = 0;
      let last = Promise.resolve();
      return {
        async push(chunk) {
          last = last.then(async () => {
            bytes += chunk.length;
            for (let at = 0; at < chunk.length; at += stepBytes) {
              if (isStopped(stop)) throw new Stopped();
              fold.push(Buffer.from(chunk.buffer, chunk.byteOffset + at, Math.min(stepBytes, chunk.length - at)));
              await nextTurn();
            }
          });
          await last;
        },
        async end({ bytes: after, endsLog }) {
          await last;
          if (isStopped(stop)) throw new Stopped();
          return {
            state: fold.end(eachLineAfter(after, 0, endsLog, decodeText)),
            lines: fold.lines,
            bytes,
            directives: fold.directives,
          };
        },
      };
    },
    openMerge(options) {
      const merger = createReportMerger(options);
      return {
        add: (state) => merger.add((state instanceof Uint8Array ? deserialize(state) : state) as ReportState),
        finish: async (wanted, identity) => (wanted === 'report' ? merger.finish(identity) : merger.state()),
        abandon() {},
      };
    },
  };
}
