import { expect, test } from 'vitest';
import { finishReport } from '../../src/report/finish-report.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { openingLinesMax, shardLines } from '../../src/report/shards.ts';
import { mergeInOrder, options, shardStates } from './support/shard-report.ts';

const clock = (i: number): string => new Date(Date.UTC(2026, 1, 27, 8) + i * 1000).toISOString().slice(11, 19);
const old = Array.from({ length: 100 }, (_, i) => `2026-02-27 ${clock(i)} 10.0.0.1 GET /a ${i % 7 === 0 ? 500 : 200}`);
const changed = Array.from({ length: 200 }, (_, i) => `${clock(100 + i)} ${i % 5 === 0 ? 404 : 200} GET /b`);

/** Columns change in the middle of the log, far from its first lines and from every later cut. */
const log = [
  '#Version: 1.0',
  '#Fields: date time c-ip cs-method cs-uri-stem sc-status',
  ...old,
  '#Date: 2026-02-27 09:00:00',
  '#Fields: time sc-status cs-method cs-uri-stem',
  ...changed,
];

test('a shard is shown the directives that hold where it begins', () => {
  const shards = shardLines(log, [50, 250], 30);
  expect(shards[0]!.opening).toEqual([]);
  expect(shards[1]!.opening).toEqual(log.slice(0, openingLinesMax));
  expect(shards[2]!.opening).toEqual([
    ...log.slice(0, openingLinesMax),
    '#Date: 2026-02-27 09:00:00',
    '#Fields: time sc-status cs-method cs-uri-stem',
  ]);
});

test('the report of a log whose columns change is the same, wherever it is cut', () => {
  const whole = createReport(options);
  whole.addLines(log);
  const want = whole.finish();
  expect(want.lines).toMatchObject({ parsed: log.length, unparsed: 0 });
  expect(want.lines.formats.map(({ format }) => format)).toEqual(['w3c-extended']);
  for (const cuts of [[150], [50, 250], [99, 101, 103, 105, 240, 290]])
    expect(finishReport(mergeInOrder(shardStates(log, cuts), [0]))).toEqual(want);
});
