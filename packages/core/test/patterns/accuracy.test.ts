import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMiner } from '../../src/patterns/miner.ts';

/** Folder with logpai/loghub's truth (`<System>.csv`) and the message part of each line (`<System>.msg`). */
const corpus = process.env.LOGMILL_CORPUS;
const systems = ['Android', 'Apache', 'HDFS', 'HPC', 'Linux', 'OpenSSH', 'Proxifier', 'Zookeeper'];

if (corpus === undefined)
  console.warn('accuracy.test.ts is skipped: set LOGMILL_CORPUS to a folder with the loghub logs');

/** The EventId of each row: the column is counted from the end, as only Content before it may be quoted. */
function readEvents(file: string): string[] {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const at = head.split(',').indexOf('EventId');
  return rows.map((row) => splitRow(row)[at]!);
}

function splitRow(row: string): string[] {
  return Array.from(
    row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g),
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

/** Grouping accuracy, and the F1 of groups that are exactly right. */
function grouping(truth: readonly string[], predicted: readonly number[]): [ga: number, fga: number] {
  const events = Map.groupBy(truth.keys(), (line) => truth[line]!);
  const groups = Map.groupBy(predicted.keys(), (line) => predicted[line]!);
  let lines = 0;
  let right = 0;
  for (const members of events.values()) {
    const group = groups.get(predicted[members[0]!]!)!;
    if (group.length !== members.length || members.some((line) => predicted[line] !== predicted[members[0]!])) continue;
    lines += members.length;
    right++;
  }
  return [lines / truth.length, (2 * right) / (events.size + groups.size)];
}

test.skipIf(corpus === undefined)('the averages over eight systems stay at 0.97 GA and 0.91 FGA', () => {
  const scores = systems.map((system) => {
    const messages = readFileSync(join(corpus!, `${system}.msg`), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    const miner = createMiner();
    const indexes = messages.map((message) => miner.add(message));
    const { patternOf } = miner.finish({ patternsMax: messages.length });
    return grouping(
      readEvents(join(corpus!, `${system}.csv`)),
      indexes.map((index) => patternOf(index)),
    );
  });
  const average = (of: 0 | 1): number => scores.reduce((sum, score) => sum + score[of], 0) / scores.length;
  expect(average(0)).toBeGreaterThanOrEqual(0.97);
  expect(average(1)).toBeGreaterThanOrEqual(0.91);
});
