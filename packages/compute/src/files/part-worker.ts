import { closeSync, openSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { createReportMerger, eachLineAfter, type PartFold, type ReportMerger, type ReportState } from '@logmill/core';
import { copyShared } from './copy-shared.ts';
import { decodeText } from './decode-text.ts';
import { createReadBuffers, type ReadBuffers, workFileRange } from './file-range.ts';
import { giveWay } from './give-way.ts';
import type { PartAnswer, PartMessage } from './part-message.ts';
import { beginPart, isStopped, type PartKind, type PartResult, type PartStates, type StopFlag } from './part-work.ts';

/** A part that chunks are added to. */
interface OpenPart {
  readonly kind: PartKind;
  readonly fold: PartFold<PartStates[PartKind]>;
  readonly stop: StopFlag;
  /** Where its bytes are counted. */
  readonly buffers: ReadBuffers;
  bytes: number;
  /** What went wrong, told when the part ends. */
  error?: unknown;
}

/** States that are put together here. */
interface OpenMerge {
  readonly merger: ReportMerger;
  readonly stop: StopFlag;
  /** What went wrong, told in the end. */
  error?: unknown;
}

/** Bytes worked on before it is looked up whether they are still wanted: a few milliseconds at most. */
const stepBytes = 262_144;

const port = parentPort!;
const parts = new Map<number, OpenPart>();
const merges = new Map<number, OpenMerge>();
/** Buffers that no part uses: those of one serve one part at a time. */
const free: ReadBuffers[] = [];

port.on('message', (message: PartMessage) => {
  const { id } = message;
  try {
    if (message.type === 'range') runRange(message);
    else if (message.type === 'open') {
      const { task, index, before, stop } = message;
      const buffers = free.pop() ?? createReadBuffers();
      const fold = beginPart(task, index, before, buffers.scanner);
      parts.set(id, { kind: task.kind, fold, stop, buffers, bytes: 0 });
    } else if (message.type === 'chunk') takeChunk(message);
    else if (message.type === 'end') endPart(message);
    else if (message.type === 'openMerge')
      merges.set(id, { merger: createReportMerger(message.options), stop: message.stop });
    else if (message.type === 'merge') addState(message);
    else if (message.type === 'endMerge') endMerge(message);
    else merges.delete(id);
  } catch (error) {
    parts.delete(id);
    send({ type: 'failed', id, error });
  }
});

if (workerData === true) giveWay();
send({ type: 'ready' });

function takeChunk({ id, chunk }: Extract<PartMessage, { type: 'chunk' }>): void {
  const part = parts.get(id);
  if (part !== undefined && part.error === undefined && !isStopped(part.stop)) {
    part.bytes += chunk.length;
    try {
      // copied to where WebAssembly sees it, which costs a tenth of what that saves
      for (let at = 0; at < chunk.length && !isStopped(part.stop); at += stepBytes) {
        const step = chunk.subarray(at, at + stepBytes);
        copyShared(step, part.buffers.chunk, 0);
        part.fold.push(part.buffers.chunk.subarray(0, step.length));
      }
    } catch (error) {
      part.error = error;
    }
  }
  send({ type: 'chunk', id });
}

function endPart({ id, following }: Extract<PartMessage, { type: 'end' }>): void {
  const part = parts.get(id)!;
  parts.delete(id);
  free.push(part.buffers);
  if (part.error !== undefined) throw part.error;
  if (isStopped(part.stop)) {
    send({ type: 'stopped', id });
    return;
  }
  const { fold, kind, bytes } = part;
  const after = eachLineAfter(following.bytes, 0, following.endsLog, decodeText);
  sendResult(id, kind, { state: fold.end(after), lines: fold.lines, bytes, directives: fold.directives });
}

/** A report's state goes on to the thread that merges: whoever passes it on is spared from reading it. */
function sendResult(id: number, kind: PartKind, result: PartResult): void {
  if (kind !== 'report') {
    send({ type: 'result', id, result });
    return;
  }
  const state = Uint8Array.from(serialize(result.state));
  send({ type: 'result', id, result: { ...result, state } }, [state.buffer]);
}

function addState({ id, state }: Extract<PartMessage, { type: 'merge' }>): void {
  const merge = merges.get(id);
  if (merge === undefined || merge.error !== undefined || isStopped(merge.stop)) return;
  try {
    merge.merger.add(deserialize(state) as ReportState);
  } catch (error) {
    merge.error = error;
  }
}

function endMerge({ id, wanted, identity }: Extract<PartMessage, { type: 'endMerge' }>): void {
  const { merger, stop, error } = merges.get(id)!;
  merges.delete(id);
  if (error !== undefined) throw error;
  if (isStopped(stop)) send({ type: 'stopped', id });
  else send({ type: 'merged', id, answer: wanted === 'report' ? merger.finish(identity) : merger.state() });
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
    if (step.done) sendResult(id, task.kind, step.value);
    else send({ type: 'stopped', id });
  } finally {
    free.push(buffers);
    closeSync(fd);
  }
}

function send(sent: PartAnswer, transferred: readonly ArrayBuffer[] = []): void {
  port.postMessage(sent, [...transferred]);
}
