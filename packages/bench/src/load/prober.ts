import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../say.ts';
import { createHttpClient } from './http-client.ts';

/** Asks for a path again and again, in a process of its own. Arguments: url, path, milliseconds. Prints all latencies as JSON. */
const [url, path, durationMs] = process.argv.slice(2) as [string, string, string];

/** Between an answer and the next question. */
const gapMs = 2;

const latencies: number[] = [];
using client = createHttpClient(url);
for (const endMs = performance.now() + Number(durationMs); performance.now() < endMs; ) {
  latencies.push((await client.get(path)).durationMs);
  await sleep(gapMs);
}
say(JSON.stringify(latencies));
