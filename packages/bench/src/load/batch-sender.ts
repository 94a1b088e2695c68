import { performance } from 'node:perf_hooks';
import { say } from '../say.ts';
import { createSerials, makeBatchBody } from '../workload/batch-body.ts';
import { checkCounts } from '../workload/check-counts.ts';
import { createHttpClient } from './http-client.ts';

/** Sends one batch after another, in a process of its own. Arguments: url, path, lines, milliseconds. Prints how many were answered. */
const [url, path, lineCount, durationMs] = process.argv.slice(2) as [string, string, string, string];
const body = makeBatchBody(Number(lineCount));
const nextSerial = createSerials();
let batches = 0;
using client = createHttpClient(url);
for (const endMs = performance.now() + Number(durationMs); performance.now() < endMs; batches++) {
  body.vary(nextSerial());
  checkCounts((await client.post(path, body.bytes)).text, body.counts);
}
say(JSON.stringify(batches));
