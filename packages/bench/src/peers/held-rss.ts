/** Run as a process of its own: prints by how many MiB its memory grew at most, beyond idle threads, while it worked through an input. */
import { createReadStream } from 'node:fs';
import { analyzeFile, analyzeStream, countLevelsOfFile, openPartPool } from '@logmill/compute';
import { say } from '../say.ts';

const [, , what = 'levels', path = '', times = '1'] = process.argv;
const pool = openPartPool(2);
const options = { referenceMs: Date.UTC(2026, 2, 1), workers: pool };

async function* warmLines(): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < 12; i++) {
    await Promise.resolve();
    yield Buffer.from('2026-01-30 12:00:00 INFO warm\n'.repeat(50_000));
  }
}

async function* repeated(count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++)
    yield* createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Uint8Array>;
}

// what every run needs, threads and their code, is not what an input takes
await analyzeStream(warmLines(), options);
const idle = process.memoryUsage.rss();
let most = idle;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);
if (what === 'levels') await countLevelsOfFile(path, options);
else if (what === 'report') await analyzeFile(path, options);
else await analyzeStream(repeated(Number(times)), options);
most = Math.max(most, process.memoryUsage.rss());
clearInterval(timer);
await pool.close();
say(`${Math.round((most - idle) / 2 ** 20)}\n`);
