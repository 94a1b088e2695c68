import { existsSync, readFileSync } from 'node:fs';
import { setInterval as every } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startServiceProcess } from '../support/process.ts';
import { openUpload } from '../support/upload.ts';

/** What a body may take beyond what the service has once its workers are warm, whatever its length. */
const growthMbMax = 128;

function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))![1]) / 1024;
}

/** Highest resident memory while `work` runs. */
async function peakMb(pid: number, work: Promise<unknown>): Promise<number> {
  const stop = new AbortController();
  let peak = 0;
  const watching = (async () => {
    for await (const _ of every(20, undefined, { signal: stop.signal })) peak = Math.max(peak, residentMb(pid));
  })().catch(() => {});
  await work.finally(() => stop.abort());
  await watching;
  return peak;
}

/** A megabyte of lines that no other one has. */
function megabyteOfLines(number: number): string {
  return Array.from(
    { length: 20_000 },
    (_, i) => `2026-01-30 12:01:0${i % 10} INFO job ${number * 20_000 + i} of user ${i % 977} done\n`,
  ).join('');
}

const longLine = 'x'.repeat(1_000_000);

test.skipIf(!existsSync('/proc/self/status'))(
  'memory does not grow with a body: 200 MB of lines, plain and as gzip, and one line of 400 MB',
  { timeout: 180_000 },
  async () => {
    await using service = await startServiceProcess({ WORKERS: '2' });
    const pid = service.child.pid!;
    const send = async (pieces: number, piece: (number: number) => string | Uint8Array): Promise<string> => {
      using upload = openUpload(`${service.url}/files?mode=plain`);
      for (let i = 0; i < pieces; i++) await upload.write(piece(i));
      upload.end();
      return (await upload.answer).body;
    };
    const warm = await peakMb(pid, send(40, megabyteOfLines));
    const lines = send(200, megabyteOfLines);
    expect((await peakMb(pid, lines)) - warm).toBeLessThan(growthMbMax);
    expect(await lines).toContain('"lines":{"total":4000000,"parsed":4000000,');
    const packed = send(200, (number) => gzipSync(megabyteOfLines(number), { level: 1 }));
    expect((await peakMb(pid, packed)) - warm).toBeLessThan(growthMbMax);
    expect(await packed).toContain('"lines":{"total":4000000,"parsed":4000000,');
    const line = send(400, () => longLine);
    expect((await peakMb(pid, line)) - warm).toBeLessThan(growthMbMax);
    expect(await line).toContain('"lines":{"total":1,"parsed":0,"blank":0,"unparsed":1,"truncated":1,');
  },
);
