import { describe, expect, test } from 'vitest';
import { addLevels, distinctLevelsMax, type LevelCounts, mergeLevels, otherLevel } from '../src/counts/level-counts.ts';
import type { Mode } from '../src/formats/registry.ts';

function count(mode: Mode, ...lines: string[]): Record<string, number> {
  const counts: LevelCounts = new Map();
  addLevels(counts, mode, lines);
  return Object.fromEntries(counts);
}

describe('plain', () => {
  test.each([
    ['a level is counted as written, upper-cased', '2026-01-30 12:01:05 warning disk 91%', 'WARNING'],
    ['a fraction of a second is part of the stamp', '2026-01-30 12:01:05,123 ERROR x', 'ERROR'],
    ['colour is not part of the level', '2026-01-30 12:01:05 \u001b[31mERROR\u001b[0m x', 'ERROR'],
    ['a level may have any name', '2026-01-30 12:01:05 __proto__ x', '__PROTO__'],
    ['a level may end the line', '2026-01-30 12:01:05 INFO', 'INFO'],
    ['a stamp alone has no level', '2026-01-30 12:01:05', 'UNKNOWN'],
    ['another layout has no level', 'INFO 2026-01-30 12:01:05 x', 'UNKNOWN'],
    ['a word longer than any level is none', `2026-01-30 12:01:05 ${'x'.repeat(200_000)}`, 'UNKNOWN'],
    ['an empty line has no level', '', 'UNKNOWN'],
    ['NUL ends a level', '2026-01-30 12:01:05 INFO\u0000x y', 'INFO'],
  ])('%s', (_guarantee, line, level) => {
    expect(Object.entries(count('plain', line))).toEqual([[level, 1]]);
  });
});

describe('json', () => {
  test.each([
    ['the level is read from its key', '{"ts":"2026-01-30T12:01:05","level":"info","msg":"x"}', 'INFO'],
    ['of duplicate keys the last one counts', '{"level":"info","level":"error"}', 'ERROR'],
    ['a nested level is not the level', '{"a":{"level":"error"}}', 'UNKNOWN'],
    ['a level may have any name', '{"level":"constructor"}', 'CONSTRUCTOR'],
    ['an inherited name is not a key', '{"msg":"x"}', 'UNKNOWN'],
    ['a cut object is not of the format', '{"level":"info"', 'UNKNOWN'],
    ['an array is not of the format', '["level"]', 'UNKNOWN'],
    ['depth does no harm', `{"level":"info","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'INFO'],
  ])('%s', (_guarantee, line, level) => {
    expect(Object.entries(count('json', line))).toEqual([[level, 1]]);
  });
});

test('levels beyond the bound are counted together, so that the sum stays true', () => {
  const lines = Array.from({ length: 3000 }, (_, i) => `2026-01-30 12:01:05 L${i} x`);
  const counts = count('plain', ...lines);
  expect(Object.keys(counts)).toHaveLength(distinctLevelsMax + 1);
  expect(counts[otherLevel]).toBe(2000);
});

test('counts of parts add up to the counts of the whole', () => {
  const lines = ['2026-01-30 12:01:05 INFO a', 'x', '2026-01-30 12:01:05 ERROR b', '2026-01-30 12:01:05 INFO c'];
  const left: LevelCounts = new Map();
  const right: LevelCounts = new Map();
  addLevels(left, 'plain', lines, 0, 2);
  addLevels(right, 'plain', lines, 2);
  mergeLevels(left, right);
  expect(Object.fromEntries(left)).toEqual(count('plain', ...lines));
});
