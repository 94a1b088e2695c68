import { readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setInterval as every } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { WrongAnswer } from '../bench.ts';
import { createHttpClient } from '../load/http-client.ts';
import type { HungUp, Sent } from '../load/upload-sender.ts';
import type { RunningServer } from '../processes/server.ts';
import { runToEnd } from '../processes/spawn.ts';

function runScript(name: string, ...args: string[]): Promise<string> {
  return runToEnd([process.execPath, fileURLToPath(new URL(`../load/${name}`, import.meta.url)), ...args]);
}

/** Sends a file a number of times as one body. */
export async function upload(url: string, file: string, times: number): Promise<Sent> {
  const sent = JSON.parse(await runScript('upload-sender.ts', url, file, String(times), '0')) as Sent;
  if (sent.status !== 200) throw new WrongAnswer(`${url} answered ${sent.status}: ${sent.body.slice(0, 300)}`);
  return sent;
}

/** Latencies of `/health` while `work` runs. */
export async function probeBeside(url: string, work: Promise<unknown>): Promise<number[]> {
  using client = createHttpClient(url);
  const latencies: number[] = [];
  let isDone = false;
  const ended = work.finally(() => {
    isDone = true;
  });
  for await (const _ of every(5)) {
    if (isDone) break;
    latencies.push((await client.get('/health')).durationMs);
  }
  await ended;
  return latencies;
}

/** Most MiB of memory that a process has beyond what it has now, looked at every 20 ms, while `work` runs. Linux only. */
export async function growthWhile(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = residentMib(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, residentMib(pid));
  }, 20);
  await work();
  clearInterval(timer);
  return Math.round(most - before);
}

function residentMib(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))![1]) / 1024;
}

/** A body that is not sent before its client hangs up, and that the service does not refuse for its length. */
const neverDoneBytes = 32e9;

/** Milliseconds from a client's hanging up, in the midst of an upload at full speed, until the service has its slot back. */
export async function hangUpMs({ url }: RunningServer, path: string, file: string): Promise<number> {
  using client = createHttpClient(url);
  const running = async (): Promise<boolean> => !/^logmill_files_running 0$/m.test((await client.get('/metrics')).text);
  const times = Math.ceil(neverDoneBytes / statSync(file).size);
  let hungUp: HungUp | undefined;
  const sending = runScript('upload-sender.ts', url + path, file, String(times), '1500').then((printed) => {
    hungUp = JSON.parse(printed) as HungUp;
  });
  let hasBegun = false;
  for await (const _ of every(2)) {
    const isRunning = await running();
    if (hasBegun && !isRunning) break;
    hasBegun ||= isRunning;
  }
  const freedMs = performance.timeOrigin + performance.now();
  await sending;
  return freedMs - hungUp!.atMs;
}
