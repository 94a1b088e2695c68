import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Aggregate } from '../../src/aggregates/aggregate.ts';
import { aggregates } from '../../src/aggregates/registry.ts';
import { finishReport, type Report } from '../../src/report/finish-report.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { evenCuts } from '../../src/report/shards.ts';
import { generatedLog } from '../report/support/generated-logs.ts';
import { mergeInOrder, options, shardStates } from '../report/support/shard-report.ts';

const everyAggregate: readonly Aggregate[] = aggregates;

function whole(lines: readonly string[], settings = options): Report {
  const fold = createReport(settings);
  fold.addLines(lines);
  return fold.finish();
}

/** Sections as JSON, one by one. What the bound on values made inexact is left out: those counts depend on the order of lines, within `topError`. */
function sections(report: Report): Record<string, string> {
  const fields = report.fields.fields.map(({ top, topError, ...rest }) =>
    rest.distinctIsEstimate ? rest : { ...rest, top, topError },
  );
  const exact = { ...report, fields: { ...report.fields, fields } };
  return Object.fromEntries(Object.entries(exact).map(([id, section]) => [id, JSON.stringify(section)]));
}

const cutsOf = (lines: readonly string[], points: readonly number[]): number[] =>
  [...new Set(points.map((point) => 1 + (point % Math.max(1, lines.length - 1))))]
    .filter((cut) => cut < lines.length)
    .sort((a, b) => a - b);

test('the registry is walked', () => {
  expect(everyAggregate.length).toBeGreaterThan(6);
  expect(new Set(everyAggregate.map(({ id }) => id)).size).toBe(everyAggregate.length);
  for (const { about } of everyAggregate) expect(about).not.toBe('');
});

const runs = Number(process.env.LOGMILL_RUNS ?? 150);

describe('a log in shards, merged in any order, gives the report of the whole to the byte', () => {
  test.each([...everyAggregate.map(({ id }) => id), 'envelope'])('%s, over generated logs', (id) => {
    fc.assert(
      fc.property(
        generatedLog,
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.array(fc.nat(), { minLength: 2 }),
        (lines, points, picks) => {
          const state = mergeInOrder(shardStates(lines, cutsOf(lines, points)), picks);
          expect(sections(finishReport(state))[id]).toBe(sections(whole(lines))[id]);
        },
      ),
      { numRuns: runs },
    );
  });

  const corpus = process.env.LOGMILL_CORPUS;
  if (corpus === undefined)
    console.warn('laws over real logs are skipped: set LOGMILL_CORPUS to a folder with the loghub logs');

  test
    .skipIf(corpus === undefined)
    .each(['Android', 'Apache', 'HDFS', 'HPC', 'Linux', 'OpenSSH', 'Proxifier', 'Zookeeper'])('%s', (system) => {
    const lines = readFileSync(join(corpus!, `${system}.log`), 'utf8')
      .trimEnd()
      .split('\n');
    // references that put the year's turn into the log, too
    for (const referenceMs of [options.referenceMs, Date.UTC(2006, 0, 10)]) {
      const settings = { ...options, referenceMs };
      const expected = sections(whole(lines, settings));
      for (const cuts of [evenCuts(lines.length, 2), evenCuts(lines.length, 7), [1, 2, 3, 1999]])
        expect(sections(finishReport(mergeInOrder(shardStates(lines, cuts, settings), [3, 1, 4, 1, 5])))).toEqual(
          expected,
        );
    }
  });
});
