import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PartPool } from '@logmill/compute';
import { type BenchSettings, WrongAnswer } from '../bench.ts';
import type { Bar, Comparison } from '../measure/comparison.ts';
import { interleave } from '../measure/rounds.ts';
import { wallMs } from '../measure/wall-ms.ts';
import { type DuckDb, inferredQueries, type Reading } from '../peers/duckdb.ts';
import { countByReadline } from '../peers/readline-levels.ts';
import { isOnPath } from '../processes/on-path.ts';
import { runToEnd } from '../processes/spawn.ts';
import type { FileKind } from '../workload/log-files.ts';
import { countRight, type Input } from './inputs.ts';

/** How many times DuckDB's speed is asked for. */
const duckDbBars: Readonly<Partial<Record<FileKind, Bar>>> = {
  plain: { atLeast: 4, aim: 6.5 },
  JSON: { atLeast: 4, aim: 6.5 },
  'wide pino JSON': { atLeast: 4, aim: 7.5 },
  'access log': { atLeast: 6, aim: 10 },
};

const cli = fileURLToPath(new URL('../../../../apps/cli/dist/main.js', import.meta.url));

/** What counts the lines of one level as a process. */
export const searcher: string = isOnPath('rg') ? 'rg' : 'grep';

/** Levels per minute of one kind of file against whatever else counts or reads it. Sides are speeds in MB/s. */
export async function compareLevels(
  input: Input,
  pool: PartPool,
  duckDb: DuckDb | undefined,
  settings: BenchSettings,
): Promise<readonly Comparison[]> {
  const { kind, path } = input;
  const rounds = settings.quick ? 3 : 7;
  const rate = (work: () => unknown) => async (): Promise<number> => input.bytes / 1e3 / (await wallMs(work));
  // of what runs in this process also by processor time, which other work on the machine disturbs less
  const processor: Record<string, number[]> = { ours: [], duckDb: [] };
  const rateWithin = (name: string, work: () => Promise<void>) =>
    rate(async () => {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      processor[name]!.push(input.bytes / (user + system));
    });
  const sides: Record<string, () => Promise<number>> = { ours: rateWithin('ours', () => countRight(input, pool)) };
  const countByDuckDb = async (how?: Reading): Promise<void> => {
    const counted = await duckDb!.count(kind, path, how);
    if (counted !== input.records) throw new WrongAnswer(`DuckDB counted ${counted} records of ${input.records}.`);
  };
  if (duckDb !== undefined) sides.duckDb = rateWithin('duckDb', () => countByDuckDb());
  if (duckDb !== undefined && kind in inferredQueries) sides.duckDbInferring = rate(() => countByDuckDb('inferred'));
  sides.gz = rate(() => countRight(input, pool, input.gzPath));
  sides.zcat = rate(() => runShell('zcat', input.gzPath));
  if (kind === 'plain') {
    sides.cat = rate(() => runShell('cat', path));
    sides.cold = rate(() => runToEnd([process.execPath, cli, 'analyze', path, '--only', 'levels', '--json']));
    // its output is read: grep stops at the first match when that goes to /dev/null
    sides.search = rate(async () => {
      const counted = Number(await runToEnd([searcher, '-c', '^[0-9-]* [0-9:]* ERROR ', path]));
      if (counted !== input.severities.ERROR) throw new WrongAnswer(`${searcher} counted ${counted} errors.`);
    });
  }
  settings.progress(`levels of ${kind}, ${rounds} rounds`);
  for (const warmUp of Object.values(sides)) await warmUp();
  const rates = await interleave(rounds, sides);
  const processorTime =
    duckDb === undefined
      ? []
      : [
          {
            what: `${kind}: the same by processor time, all threads`,
            ours: processor.ours!.slice(1),
            peer: processor.duckDb!.slice(1),
          },
        ];
  const against = (what: string, ours: string, peer: string, bar?: Bar): Comparison[] =>
    rates[peer] === undefined || rates[ours] === undefined
      ? []
      : [{ what, ours: rates[ours], peer: rates[peer], ...(bar === undefined ? {} : { bar }) }];
  return [
    ...against(
      `${kind}: levels per minute against DuckDB${kind in inferredQueries ? ', told which keys there are' : ''}`,
      'ours',
      'duckDb',
      duckDbBars[kind],
    ),
    ...against(
      `${kind}: levels per minute against DuckDB as its documentation reads JSON`,
      'ours',
      'duckDbInferring',
      duckDbBars[kind],
    ),
    ...processorTime,
    ...against(`${kind}: levels per minute against cat FILE >/dev/null`, 'ours', 'cat', { atLeast: 0.5, aim: 1 }),
    ...against(`${kind}: logmill analyze --only levels, cold, against ${searcher} -c`, 'cold', 'search', {
      atLeast: 0.5,
      aim: 0.91,
    }),
    ...(kind === 'plain' ? await againstReadline(input, pool, settings) : []),
    ...against(`${kind}, gz: levels per minute against zcat >/dev/null`, 'gz', 'zcat', { atLeast: 0.9, aim: 1.5 }),
  ];
}

/** Apart from the others and fewer times, because it takes longer than all of them. */
async function againstReadline(input: Input, pool: PartPool, { quick }: BenchSettings): Promise<readonly Comparison[]> {
  const { ours, readline } = await interleave(quick ? 1 : 3, {
    ours: async () => input.bytes / 1e3 / (await wallMs(() => countRight(input, pool))),
    readline: async () => {
      const ms = await wallMs(async () => {
        const counted = await countByReadline(input.path);
        if (counted !== input.records)
          throw new WrongAnswer(`readline counted ${counted} records of ${input.records}.`);
      });
      return input.bytes / 1e3 / ms;
    },
  });
  return [
    {
      what: 'plain: levels per minute against readline and a regular expression',
      ours,
      peer: readline,
      bar: { atLeast: 25, aim: 35 },
    },
  ];
}

function runShell(program: string, path: string): Promise<void> {
  return runQuietly(['sh', '-c', `${program} "$1" >/dev/null`, 'sh', path]);
}

function runQuietly([program, ...args]: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}.`))));
  });
}
