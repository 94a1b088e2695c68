import {
  createLevelCounter,
  type LineSpans,
  openSpanScanner,
  SpanList,
  scanStringArray,
  scanTextLines,
} from '@logmill/core';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createEventLoopExecutor, createThreadExecutor } from '../src/index.ts';
import { countLevelsInBytes } from '../src/tasks/count-levels-in-bytes.ts';

const scanner = openSpanScanner();
const threads = createThreadExecutor({ workers: 2, queueMax: 8, deadlineMs: 20_000 });
const eventLoop = createEventLoopExecutor({ deadlineMs: 20_000 });
afterAll(() => Promise.all([threads.close(), eventLoop.close()]));

const line = fc.oneof(
  fc.constantFrom('INFO', 'ERROR', 'CHATTY', 'info').map((level) => `2026-01-30 12:01:05 ${level} "job" \\ done`),
  fc.constantFrom('', '{"level":"warn"}', 'é'.repeat(200)),
);

function spansOf(texts: readonly string[], written: LineSpans['written']): LineSpans {
  const bytes = Buffer.from(written === 'json' ? JSON.stringify(texts) : texts.map((text) => `${text}\n`).join(''));
  const list = new SpanList(bytes.length, { linesMax: 1e6, lineBytesMax: 1e6 });
  if (written === 'json') scanStringArray(bytes, 1, bytes.length, list, true, scanner);
  else scanTextLines(bytes, 0, bytes.length, list, scanner);
  return list.spans(bytes, written);
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counter = createLevelCounter('plain');
  counter.add(texts);
  return counter.counts;
}

test('lines in bytes, in any number of parts, have the counts of the whole', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 60 }),
      fc.integer({ min: 1, max: 70 }),
      fc.constantFrom<LineSpans['written']>('text', 'json'),
      (texts, parts, written) => {
        const input = { mode: 'plain', levels: 'text', lines: spansOf(texts, written) } as const;
        const chunks = countLevelsInBytes.split(input, parts);
        expect(chunks.length).toBeLessThanOrEqual(parts);
        const counted = chunks.map((chunk) => {
          const steps = countLevelsInBytes.run(structuredClone(chunk));
          for (;;) {
            const { done, value } = steps.next();
            if (done === true) return value;
          }
        });
        expect(countLevelsInBytes.merge(counted)).toEqual(countOf(texts));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['the event loop', eventLoop],
  ['threads', threads],
])('so many lines that all workers share them are counted on %s', async (_name, executor) => {
  const texts = Array.from(
    { length: 60_000 },
    (_, i) => `2026-01-30 12:01:05 ${i % 3 === 0 ? 'INFO' : 'ERROR'} job ${i}`,
  );
  for (const written of ['text', 'json'] as const) {
    const lines = spansOf(texts, written);
    const counts = await executor.run('countLevelsInBytes', { mode: 'plain', levels: 'text', lines });
    expect(counts).toEqual(countOf(texts));
  }
});
