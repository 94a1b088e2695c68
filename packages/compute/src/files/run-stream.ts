import { DirectiveWatch, openingBytesMax, openingLines, openingWith } from '@logmill/core';
import { decodeText } from './decode-text.ts';
import { textOf } from './decompress.ts';
import { findPair } from './find-pair.ts';
import type { Merge, StateMerger } from './merge-states.ts';
import type { FileRunOptions } from './run-options.ts';
import { OrderedMerge, type Run } from './run-parts.ts';
import { StreamParts } from './stream-parts.ts';

/** Bytes of text of which a stream is at least that is worth starting threads for. */
const threadsFromBytes = 1_048_576;

/** Works through a stream. `bytesTotal` is the length of the source where it is known. */
export async function runStream<Answer>(
  source: AsyncIterable<Uint8Array>,
  merger: StateMerger<Answer>,
  run: Run,
  options: FileRunOptions,
  bytesTotal?: number,
): Promise<Answer> {
  let inputBytes = 0;
  const onInput = (bytes: number): void => {
    inputBytes += bytes;
  };
  const text = textOf(source, { limits: options.limits, onInput, passing: true });
  let merge: Merge<Answer> | undefined;
  let parts: StreamParts | undefined;
  try {
    const { held, ended } = await firstBytes(text, run);
    const runner = ended ? run.local() : run.pooled();
    const task = {
      ...merger.task,
      opening: openingLines(Buffer.concat(held).subarray(0, openingBytesMax), decodeText),
    };
    const watch = new DirectiveWatch(decodeText, findPair);
    merge = merger.open(runner, run.stop);
    const ordered = new OrderedMerge(merge, options, bytesTotal, () => inputBytes);
    parts = new StreamParts({
      open: (index, before) =>
        runner.openPart({ ...task, opening: openingWith(task.opening, watch.latest) }, index, before, run.stop),
      passed: (bytes) => watch.push(bytes),
      closed: (result) => ordered.add(result),
      partBytes: merger.partBytes,
      chunks: runner.chunks,
    });
    for (const chunk of held) await parts.push(chunk);
    for (;;) {
      const { done, value } = await run.orAborted(text.next());
      if (done === true) break;
      await run.orAborted(parts.push(value));
    }
    await parts.end();
    await ordered.settled();
    return await merge.finish();
  } catch (error) {
    Atomics.store(run.stop, 0, 1);
    parts?.abandon();
    merge?.abandon();
    throw error;
  } finally {
    // a source that hangs must not hold up whoever has given up
    void text.return().catch(() => {});
  }
}

async function firstBytes(
  text: AsyncGenerator<Uint8Array, void, void>,
  run: Run,
): Promise<{ held: Uint8Array[]; ended: boolean }> {
  const held: Uint8Array[] = [];
  for (let bytes = 0; bytes < threadsFromBytes; ) {
    const { done, value } = await run.orAborted(text.next());
    if (done === true) return { held, ended: true };
    // whoever made it may use it again
    held.push(new Uint8Array(value));
    bytes += value.length;
  }
  return { held, ended: false };
}
