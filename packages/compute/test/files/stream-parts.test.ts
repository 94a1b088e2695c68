import { expect, test } from 'vitest';
import { mergeLevelsStates } from '../../src/files/merge-states.ts';
import { createLocalRunner } from '../../src/files/part-runner.ts';
import { createStopFlag, type PartResult } from '../../src/files/part-work.ts';
import { StreamParts } from '../../src/files/stream-parts.ts';

const line = '2026-01-30 12:00:00 INFO a\n';
const task = { ...mergeLevelsStates({ referenceMs: 0 }).task, opening: [] };

/** Parts of a thousand bytes on this thread, and how often each was ended. */
function openParts() {
  const runner = createLocalRunner();
  const stop = createStopFlag();
  const ends: number[] = [];
  const results: Promise<PartResult>[] = [];
  const parts = new StreamParts({
    open(index, before) {
      const session = runner.openPart(task, index, before, stop);
      const place = ends.push(0) - 1;
      return {
        push: (chunk) => session.push(chunk),
        end(following) {
          ends[place]!++;
          return session.end(following);
        },
      };
    },
    passed() {},
    closed(result) {
      results.push(result);
    },
    partBytes: 1000,
    chunks: runner.chunks,
  });
  return { parts, ends, results };
}

test('a part is ended once, also when it is abandoned after the stream has ended', async () => {
  const { parts, ends, results } = openParts();
  await parts.push(Buffer.from(line.repeat(100)));
  await parts.end();
  parts.abandon();
  await Promise.all(results);
  expect(ends).toEqual([1, 1, 1]);
});

test('parts that are abandoned in the midst of a stream are ended, once each, and take no more', async () => {
  const { parts, ends } = openParts();
  await parts.push(Buffer.from(line.repeat(100)));
  parts.abandon();
  await expect(parts.push(Buffer.from(line))).rejects.toThrow();
  await expect(parts.end()).rejects.toThrow();
  await Promise.resolve();
  expect(ends).toEqual([1, 1, 1]);
});
