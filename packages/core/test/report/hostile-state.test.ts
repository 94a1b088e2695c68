import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLogs } from '../../src/compare/compare.ts';
import { ServiceError } from '../../src/errors.ts';
import { formats } from '../../src/formats/registry.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { mergeReports, parseReportState, type ReportState } from '../../src/report/report-state.ts';
import { engineVersion } from '../../src/version.ts';

const options = { referenceMs: 1_769_774_400_000 };

const lines = [
  ...Array.from(
    { length: 40 },
    (_, i) => `2026-01-30T12:00:${10 + i}Z INFO user ${i} logged in from 10.0.0.${i} after ${3 * i}ms`,
  ),
  ...Array.from({ length: 300 }, (_, i) => `{"level":"warn","msg":"slow query","took":${i}.5,"host":"web-${i}"}`),
  '2026-01-30 12:01:05 ERROR boom',
  'Error: boom',
  '    at run (/srv/app.js:1:2)',
  '\u0001\u0002 what is this',
];

function stateOf(given: readonly string[]): ReportState {
  const fold = createReport(options);
  fold.addLines(given);
  return fold.state();
}

const good = JSON.stringify(stateOf(lines));

/** What a state has, as far as its paths go. */
type Holder = Record<string, unknown>;

/** The state with another value at a path; undefined takes the entry out. */
function changed(path: string, value: unknown): string {
  const state = JSON.parse(good) as unknown;
  put(state, pathOf(path), value);
  return written(state);
}

/** Paths that do not begin with the state's own keys begin with those of its aggregates. */
function pathOf(path: string): readonly string[] {
  const keys = path.split('.');
  return keys[0] === 'segments' || keys[0] === 'options' ? keys : ['segments', '0', 'states', ...keys];
}

function at(state: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (holder, key) => (typeof holder === 'object' && holder !== null ? (holder as Holder)[key] : undefined),
    state,
  );
}

function put(state: unknown, path: readonly string[], value: unknown): void {
  const holder = at(state, path.slice(0, -1));
  if (typeof holder === 'object' && holder !== null) (holder as Holder)[path.at(-1)!] = value;
}

/** JSON knows numbers that are not finite, but does not write them. */
function written(state: unknown): string {
  return JSON.stringify(state).replaceAll('"1e999"', '1e999');
}

/** As a service does it with a state from outside. */
function compareWith(text: string): unknown {
  const [state, other] = [text, good].map((one) => mergeReports([parseReportState(one)]));
  return compareLogs(state!, other!, options);
}

function outcomeOf(text: string): 'answer' | 'refused' {
  try {
    compareWith(text);
    return 'answer';
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'BAD_REQUEST') return 'refused';
    throw error;
  }
}

describe('a state from outside', () => {
  test.each(formats.map(({ id, samples }) => [id, samples.flatMap((sample) => sample.lines)] as const))(
    'is taken when the engine made it: lines of %s',
    (_id, sample) => {
      const text = JSON.stringify(stateOf(sample));
      expect(JSON.stringify(mergeReports([parseReportState(text)]))).toBe(text);
    },
  );

  test.each<[string, string, unknown]>([
    ['no segments', 'segments', []],
    ['segments that are text', 'segments', 'abc'],
    ['a segment that is null', 'segments.0', null],
    ['more segments than can be', 'segments', Array(300).fill(at(JSON.parse(good), ['segments', '0']))],
    ['options that are null', 'options', null],
    ['an unknown zone', 'options.zone', 'Not/AZone'],
    ['an unknown mode', 'options.mode', 'x'],
    ['records beyond all numbers', 'lines.records', '1e999'],
    ['a negative count', 'levels.severities.0', -5],
    ['a count that is text', 'patterns.stats.0.counts.3', '9'],
    ['an index of gigabytes', 'patterns.miner.shapes.0.index', 4e9],
    ['an index below zero', 'patterns.miner.shapes.0.index', -1],
    ['an index between two', 'patterns.miner.shapes.0.index', 0.5],
    ['an index that is there twice', 'patterns.miner.shapes.1.index', 0],
    [
      'shapes that moved in a circle',
      'patterns.miner.moved',
      [
        [7, 8],
        [8, 7],
      ],
    ],
    ['a key that is none', 'patterns.miner.shapes.0.key', '9'.repeat(100)],
    ['a key of too many tokens', 'patterns.miner.shapes.0.key', '0a\0'.repeat(5000)],
    ['a width that is none', 'timeline.width', -1e9],
    ['a grid of no width', 'patterns.grid.width', 1e15],
    ['fields that are no map', 'fields.fields', { a: 1 }],
    ['a field that is null', 'fields.fields', { $map: ['a', null] }],
    ['a map without a value', 'fields.fields', { $map: ['a'] }],
    ['a sketch of another length', 'fields.fields.$map.1.distinct', { $bytes: [1] }],
    ['frames that are null', 'exceptions.entries.$map.1.frames', null],
  ])('is refused when it has %s', (_name, path, value) => {
    expect(at(JSON.parse(good), pathOf(path).slice(0, -1)), 'the path leads somewhere').toBeDefined();
    expect(outcomeOf(changed(path, value))).toBe('refused');
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'abc'],
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '[]'],
    ['another version', '{"engine":"0"}'],
    [
      'deep nesting',
      `{"engine":"${engineVersion}","options":{},"segments":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    ],
  ])('is refused when it is %s', (_name, text) => {
    expect(outcomeOf(text)).toBe('refused');
  });

  test('with a prototype in it changes nobody else’s', () => {
    const text = good.replace('"formats"', '"__proto__":{"polluted":1},"formats"');
    expect(outcomeOf(text)).toBe('answer');
    expect(({} as Holder).polluted).toBeUndefined();
  });

  test('whatever it says is answered or refused, soon', () => {
    const leaves = leavesOf(JSON.parse(good));
    const hostile = fc.constantFrom<unknown>(
      null,
      -1,
      0.5,
      1e15,
      9007199254740991,
      1e300,
      '1e999',
      '',
      'x',
      '__proto__',
      true,
      [],
      {},
      [
        [1, 2],
        [2, 1],
      ],
      { $map: [] },
      { $map: [1] },
      { $bytes: [300] },
      { $numbers: [-1] },
    );
    const property = fc.property(
      fc.array(fc.tuple(fc.nat(leaves.length - 1), hostile), { minLength: 1, maxLength: 3 }),
      (changes) => {
        const state = JSON.parse(good);
        for (const [leaf, value] of changes) put(state, leaves[leaf]!, value);
        expect(['answer', 'refused']).toContain(outcomeOf(written(state)));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

/** Paths of everything in a state, its lists' first entries for all. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).slice(0, 8);
  return [path, ...entries.flatMap(([key, entry]) => leavesOf(entry, [...path, key]))].filter(
    ({ length }) => length > 0,
  );
}
