import { performance } from 'node:perf_hooks';
import { median } from '../measure/rounds.ts';
import { makeBatchBody } from '../workload/batch-body.ts';

/** What the parent asks: parse bodies of `lineCount` lines, `times` times, the first with this serial number. */
export interface ParseJob {
  readonly lineCount: number;
  readonly times: number;
  readonly serial: number;
  /** Where the time starts: with the bytes of the body, as a server has them, or with a text made of them before. */
  readonly from: 'bytes' | 'text';
}

/** JSON.parse of a batch body and nothing else. Answers with the median milliseconds of one. */
process.on('message', ({ lineCount, times, serial, from }: ParseJob) => {
  const body = makeBatchBody(lineCount);
  const durationsMs: number[] = [];
  for (let i = 0; i < times; i++) {
    body.vary(serial + i);
    const text = from === 'text' ? body.bytes.toString('utf8') : undefined;
    const startedMs = performance.now();
    const value = JSON.parse(text ?? body.bytes.toString('utf8')) as { lines: unknown[] };
    durationsMs.push(performance.now() - startedMs);
    if (value.lines.length !== lineCount) throw new Error('JSON.parse lost lines.');
  }
  process.send!(median(durationsMs));
});
