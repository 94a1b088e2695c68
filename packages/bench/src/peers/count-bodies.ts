import { performance } from 'node:perf_hooks';
import {
  createLevelCounter,
  createSpanCounter,
  type LineSpans,
  openSpanScanner,
  SpanList,
  scanStringArray,
  scanTextLines,
} from '@logmill/core';
import { median } from '../measure/rounds.ts';
import { makeBatchBody } from '../workload/batch-body.ts';
import { checkCounts } from '../workload/check-counts.ts';

/** What the parent asks: count the levels of bodies of `lineCount` lines, `times` times, the first with this serial number. */
export interface CountJob {
  readonly lineCount: number;
  readonly times: number;
  readonly serial: number;
  /** `parsed`: JSON through JSON.parse and a string a line. `json` and `text`: from the bytes. */
  readonly way: 'parsed' | 'json' | 'text';
}

const scanner = openSpanScanner();

/** From the bytes of a body in memory to its counts, without a service around it. Answers with the median milliseconds of one. */
process.on('message', ({ lineCount, times, serial, way }: CountJob) => {
  const body = makeBatchBody(lineCount, way === 'text' ? 'text' : 'json');
  const durationsMs: number[] = [];
  for (let i = 0; i < times; i++) {
    body.vary(serial + i);
    const startedMs = performance.now();
    const counts = way === 'parsed' ? countParsed(body.bytes) : countSpans(spansOf(body.bytes, way));
    durationsMs.push(performance.now() - startedMs);
    checkCounts(JSON.stringify({ counts: Object.fromEntries(counts) }), body.counts);
  }
  process.send!(median(durationsMs));
});

function countParsed(body: Buffer): ReadonlyMap<string, number> {
  const { lines } = JSON.parse(body.toString('utf8')) as { lines: string[] };
  const counter = createLevelCounter('plain');
  counter.add(lines);
  return counter.counts;
}

function countSpans(lines: LineSpans): ReadonlyMap<string, number> {
  const counter = createSpanCounter('plain', 'text', (bytes, start, end) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', start, end),
  );
  counter.add(lines, 0, lines.count);
  return counter.counts;
}

function spansOf(body: Buffer, way: 'json' | 'text'): LineSpans {
  const list = new SpanList(body.length, { linesMax: 250_000, lineBytesMax: 262_144 });
  if (way === 'text') scanTextLines(body, 0, body.length, list, scanner);
  else scanStringArray(body, body.indexOf('[') + 1, body.length, list, true, scanner);
  return list.spans(body, way);
}
