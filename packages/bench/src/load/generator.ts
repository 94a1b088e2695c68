import { fileURLToPath } from 'node:url';
import { WrongAnswer } from '../bench.ts';
import { isOnPath } from '../processes/on-path.ts';
import { cores, runToEnd } from '../processes/spawn.ts';

/** POSTs as fast as the server answers. */
export interface Load {
  readonly url: string;
  /** File with one body a line, sent in turn; `%SERIAL%` in a body becomes a number that no other request has. */
  readonly bodiesFile: string;
  readonly seconds: number;
}

/** Connections kept busy, in a process of its own. */
export const connections = 32;

export const generatorName = isOnPath('wrk') ? 'wrk' : 'autocannon';

/** Resolves to requests per second. A single answer that is not 2xx is a WrongAnswer. */
export async function measureRequestRate({ url, bodiesFile, seconds }: Load): Promise<number> {
  const serialStart = String(Date.now());
  const command =
    generatorName === 'wrk'
      ? ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '-s', fileOf('wrk.lua'), url, '--', bodiesFile, serialStart]
      : [process.execPath, fileOf('autocannon.ts'), url, bodiesFile, String(seconds), serialStart];
  const out = await runToEnd(command, { core: cores.around });
  const { requests, durationSeconds, failures } = readSummary(out);
  if (failures > 0)
    throw new WrongAnswer(`${failures} of ${requests} requests to ${url} failed or were not answered 2xx.`);
  return requests / durationSeconds;
}

/** The last line of what a generator prints. */
export function readSummary(out: string): { requests: number; durationSeconds: number; failures: number } {
  return JSON.parse(out.trimEnd().split('\n').at(-1)!) as ReturnType<typeof readSummary>;
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
