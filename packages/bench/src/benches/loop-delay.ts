import { fileURLToPath } from 'node:url';
import type { Bench, BenchSettings } from '../bench.ts';
import { interleave, median, quantile } from '../measure/rounds.ts';
import type { Table } from '../measure/table.ts';
import { startRedis, withoutRedis } from '../processes/redis.ts';
import { startShipped } from '../processes/server.ts';
import { canPin, cores, runToEnd } from '../processes/spawn.ts';

const lineCount = 200_000;

/** A probe may take this long, whatever else the service does. */
const barMs = 20;

export const loopDelay: Bench = {
  name: 'loop-delay',
  summary: `how long /livez takes while batches of ${lineCount.toLocaleString('en-US')} lines are counted`,
  run,
};

async function run(settings: BenchSettings): Promise<readonly Table[]> {
  const [rounds, durationMs] = settings.quick ? [1, 2500] : [5, 6000];
  await using redis = await startRedis();
  // Not pinned: its threads would have to share one core with its event loop.
  await using shipped = await startShipped({ redisUrl: redis?.url });
  const batches: Record<string, number> = {};
  const latencies: Record<string, number[]> = {};
  const side =
    (name: string, path: string | undefined) =>
    async (round: number): Promise<number> => {
      settings.progress(`round ${round + 1} of ${rounds}: ${name}`);
      const sending =
        path === undefined
          ? undefined
          : runScript('batch-sender.ts', shipped.url, path, String(lineCount), String(durationMs));
      const probed = JSON.parse(await runScript('prober.ts', shipped.url, '/livez', String(durationMs))) as number[];
      if (sending !== undefined) batches[name] = (batches[name] ?? 0) + (JSON.parse(await sending) as number);
      latencies[name] = [...(latencies[name] ?? []), ...probed];
      return Math.max(...probed);
    };
  const sides = {
    idle: side('idle', undefined),
    '/batch': side('/batch', '/batch'),
    '/batch_threads': side('/batch_threads', '/batch_threads'),
  };
  await side('warm-up', '/batch')(0);
  const maxima = await interleave(rounds, sides);
  const rows = Object.entries(maxima).map(([name, perRound]) => {
    const all = latencies[name]!;
    return [
      name,
      String(batches[name] ?? 0),
      String(all.length),
      ...[median(all), quantile(all, 0.99), median(perRound), Math.max(...perRound)].map((ms) => ms.toFixed(2)),
      `≤ ${barMs} ms`,
      median(perRound) <= barMs ? 'yes' : 'NO',
    ];
  });
  return [
    {
      title: `GET /livez while batches of ${lineCount} lines are counted, ms`,
      columns: [
        'meanwhile',
        'batches',
        'probes',
        'p50',
        'p99',
        'max, median of rounds',
        'max of all',
        'bar',
        'reached',
      ],
      rows,
      notes: [
        `Node ${process.versions.node}; ${rounds} rounds of ${durationMs} ms in turns; one batch after another from one process, probes from another`,
        canPin ? 'load and probes on one core, the server on either' : 'nothing pinned to a core (no taskset)',
        'idle shows what the machine itself adds',
        redis === undefined ? withoutRedis : 'Redis connected',
      ],
    },
  ];
}

function runScript(name: string, ...args: string[]): Promise<string> {
  return runToEnd([process.execPath, fileURLToPath(new URL(`../load/${name}`, import.meta.url)), ...args], {
    core: cores.around,
  });
}
