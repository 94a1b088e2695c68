import { describe, expect, test } from 'vitest';
import { createLevelCounter, distinctLevelsMax, mergeLevels, otherLevel } from '../src/counts/level-counts.ts';
import type { Mode } from '../src/formats/registry.ts';

function count(mode: Mode, ...lines: string[]): Record<string, number> {
  const counter = createLevelCounter(mode);
  counter.add(lines);
  return Object.fromEntries(counter.counts);
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
  const left = createLevelCounter('plain');
  const right = createLevelCounter('plain');
  left.add(lines, 0, 2);
  right.add(lines, 2);
  mergeLevels(left.counts, right.counts);
  expect(Object.fromEntries(left.counts)).toEqual(count('plain', ...lines));
});

describe('any format', () => {
  const nginx = '203.0.113.9 - - [10/Oct/2025:13:55:36 +0000] "GET /x HTTP/1.1" 503 12 "-" "curl/8"';
  const pino = '{"level":50,"time":1731391316698,"pid":1,"hostname":"h","msg":"boom"}';

  test('auto finds each line\u2019s format; a status is no level text', () => {
    expect(count('auto', nginx, pino, 'no format at all', '2026-01-30 12:01:05 info x')).toEqual({
      UNKNOWN: 2,
      50: 1,
      INFO: 1,
    });
  });

  test('by severity, a status and a number count as what they mean, and nothing is guessed', () => {
    const counter = createLevelCounter('auto', 'severity');
    counter.add([nginx, pino, 'no format at all', '    at frame (file.js:1:1)']);
    expect(Object.fromEntries(counter.counts)).toEqual({ ERROR: 2, UNSET: 2 });
  });

  test('plain and json count by severity, too', () => {
    for (const [mode, line] of [
      ['plain', '2026-01-30 12:01:05 WARNING x'],
      ['json', '{"level":"warning","msg":"x"}'],
    ] as const) {
      const counter = createLevelCounter(mode, 'severity');
      counter.add([line, '']);
      expect(Object.fromEntries(counter.counts)).toEqual({ WARN: 1, UNSET: 1 });
    }
  });
});
