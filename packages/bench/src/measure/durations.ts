import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './rounds.ts';

/** Requests that one side of a bench sends in a round, in this order among the sides; of these the first `skip` do not count. */
export interface SideRequests {
  readonly name: string;
  readonly skip: number;
  readonly times: number;
}

/**
 * Medians per side and round of the durations that the service's access log has for `/batch`, once the log, which is written in the background, is complete.
 * `before` rounds go ahead in the order of the sides; of the others, odd ones go backwards.
 */
export async function readDurations(
  logFile: string,
  sides: readonly SideRequests[],
  { before, rounds }: { before: number; rounds: number },
): Promise<Record<string, number[]>> {
  const perRound = sides.reduce((sum, { skip, times }) => sum + skip + times, 0);
  const durations = await readLog(logFile, (before + rounds) * perRound);
  const medians: Record<string, number[]> = Object.fromEntries(sides.map(({ name }) => [name, []]));
  let at = before * perRound;
  for (let round = 0; round < rounds; round++) {
    for (const { name, skip, times } of round % 2 === 0 ? sides : sides.toReversed()) {
      medians[name]!.push(median(durations.slice(at + skip, at + skip + times)));
      at += skip + times;
    }
  }
  return medians;
}

async function readLog(logFile: string, count: number): Promise<number[]> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const durations = readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}') && line.includes('"route":"/batch"'))
      .map((line) => (JSON.parse(line) as { durationMs: number }).durationMs);
    if (durations.length === count) return durations;
    await sleep(100);
  }
  throw new Error(`The access log does not have ${count} lines for /batch.`);
}
