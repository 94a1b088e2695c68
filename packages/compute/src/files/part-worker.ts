import { closeSync, openSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { PartFold } from '@logmill/core';
import { createReadBuffers, type ReadBuffers, workFileRange } from './file-range.ts';
import type { PartAnswer, PartMessage } from './part-message.ts';
import { beginPart, isStopped, type PartKind, type PartStates, type StopFlag } from './part-work.ts';

/** A part that chunks are added to. */
interface OpenPart {
  readonly fold: PartFold<PartStates[PartKind]>;
  readonly stop: StopFlag;
  /** Where its bytes are counted. */
  readonly buffers: ReadBuffers;
  bytes: number;
  /** What went wrong, told when the part ends. */
  error?: unknown;
}

/** Bytes worked on before it is looked up whether they are still wanted: a few milliseconds at most. */
const stepBytes = 262_144;

const port = parentPort!;
const parts = new Map<number, OpenPart>();
/** Buffers that no part uses: those of one serve one part at a time. */
const free: ReadBuffers[] = [];

port.on('message', (message: PartMessage) => {
  const { id } = message;
  try {
    if (message.type === 'range') runRange(message);
    else if (message.type === 'open') {
      const { task, index, before, stop } = message;
      const buffers = free.pop() ?? createReadBuffers();
      parts.set(id, { fold: beginPart(task, index, before, buffers.scanner), stop, buffers, bytes: 0 });
    } else if (message.type === 'chunk') takeChunk(message);
    else endPart(message);
  } catch (error) {
    parts.delete(id);
    send({ type: 'failed', id, error });
  }
});

function takeChunk({ id, chunk }: Extract<PartMessage, { type: 'chunk' }>): void {
  const part = parts.get(id);
  if (part !== undefined && part.error === undefined && !isStopped(part.stop)) {
    part.bytes += chunk.length;
    try {
      // copied to where WebAssembly sees it, which costs a tenth of what that saves
      for (let at = 0; at < chunk.length && !isStopped(part.stop); at += stepBytes) {
        const step = chunk.subarray(at, at + stepBytes);
        part.buffers.chunk.set(step);
        part.fold.push(part.buffers.chunk.subarray(0, step.length));
      }
    } catch (error) {
      part.error = error;
    }
  }
  send({ type: 'chunk', id, chunk }, [chunk.buffer]);
}

function endPart({ id, after }: Extract<PartMessage, { type: 'end' }>): void {
  const part = parts.get(id)!;
  parts.delete(id);
  free.push(part.buffers);
  if (part.error !== undefined) throw part.error;
  if (isStopped(part.stop)) {
    send({ type: 'stopped', id });
    return;
  }
  const state = part.fold.end(after);
  send({ type: 'result', id, result: { state, lines: part.fold.lines, bytes: part.bytes } });
}

function runRange({ id, task, range, stop }: Extract<PartMessage, { type: 'range' }>): void {
  if (isStopped(stop)) {
    send({ type: 'stopped', id });
    return;
  }
  const fd = openSync(range.path, 'r');
  const buffers = free.pop() ?? createReadBuffers();
  try {
    const work = workFileRange(task, fd, range, buffers);
    let step = work.next();
    while (!step.done && !isStopped(stop)) step = work.next();
    send(step.done ? { type: 'result', id, result: step.value } : { type: 'stopped', id });
  } finally {
    free.push(buffers);
    closeSync(fd);
  }
}

function send(sent: PartAnswer, transferred: readonly ArrayBuffer[] = []): void {
  port.postMessage(sent, [...transferred]);
}
