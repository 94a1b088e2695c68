import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLogs } from '../../src/compare/compare.ts';
import { ServiceError } from '../../src/errors.ts';
import { formats } from '../../src/formats/registry.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { mergeReports, parseReportState, type ReportState } from '../../src/report/report-state.ts';

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

// biome-ignore lint/suspicious/noExplicitAny: what comes from outside can be anything
type Anything = any;

function changed(change: (state: Anything, aggregates: Anything) => void): string {
  const state = JSON.parse(good);
  change(state, state.segments[0].states);
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

  test.each<[string, (state: Anything, aggregates: Anything) => void]>([
    ['no segments', (state) => (state.segments = [])],
    ['segments that are text', (state) => (state.segments = 'abc')],
    ['a segment that is null', (state) => (state.segments = [null])],
    ['more segments than can be', (state) => (state.segments = Array(300).fill(state.segments[0]))],
    ['options that are null', (state) => (state.options = null)],
    ['an unknown zone', (state) => (state.options.zone = 'Not/AZone')],
    ['an unknown mode', (state) => (state.options.mode = 'x')],
    ['records beyond all numbers', (_state, { lines: section }) => (section.records = '1e999')],
    ['a negative count', (_state, { levels }) => (levels.severities[0] = -5)],
    ['a count that is text', (_state, { patterns }) => (patterns.stats[0].counts[3] = '9')],
    ['an index of gigabytes', (_state, { patterns }) => (patterns.miner.shapes[0].index = 4e9)],
    ['an index below zero', (_state, { patterns }) => (patterns.miner.shapes[0].index = -1)],
    ['an index between two', (_state, { patterns }) => (patterns.miner.shapes[0].index = 0.5)],
    ['an index that is there twice', (_state, { patterns }) => patterns.miner.shapes.push(patterns.miner.shapes[0])],
    [
      'shapes that moved in a circle',
      (_state, { patterns }) =>
        (patterns.miner.moved = [
          [7, 8],
          [8, 7],
        ]),
    ],
    ['a key that is none', (_state, { patterns }) => (patterns.miner.shapes[0].key = '9'.repeat(100))],
    ['a key of too many tokens', (_state, { patterns }) => (patterns.miner.shapes[0].key = '0a\0'.repeat(5000))],
    ['a width that is none', (_state, { timeline }) => (timeline.width = -1e9)],
    ['a grid of no width', (_state, { patterns }) => (patterns.grid.width = 1e15)],
    ['fields that are no map', (_state, { fields }) => (fields.fields = { a: 1 })],
    ['a field that is null', (_state, { fields }) => (fields.fields = { $map: ['a', null] })],
    ['a map without its last value', (_state, { fields }) => fields.fields.$map.pop()],
    ['a sketch of another length', (_state, { fields }) => (fields.fields.$map[1].distinct = { $bytes: [1] })],
    ['frames that are null', (_state, { exceptions }) => (exceptions.entries.$map[1].frames = null)],
  ])('is refused when it has %s', (_name, change) => {
    expect(outcomeOf(changed(change))).toBe('refused');
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'abc'],
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '[]'],
    ['another version', '{"engine":"0"}'],
    ['deep nesting', `{"engine":"1","options":{},"segments":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ])('is refused when it is %s', (_name, text) => {
    expect(outcomeOf(text)).toBe('refused');
  });

  test('with a prototype in it changes nobody else’s', () => {
    const text = good.replace('"formats"', '"__proto__":{"polluted":1},"formats"');
    expect(outcomeOf(text)).toBe('answer');
    expect(({} as Anything).polluted).toBeUndefined();
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
        const text = JSON.stringify(state).replaceAll('"1e999"', '1e999');
        expect(['answer', 'refused']).toContain(outcomeOf(text));
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

function put(state: Anything, path: readonly string[], value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<Anything>((at, key) => (at === null || typeof at !== 'object' ? undefined : at[key]), state);
  if (typeof holder === 'object' && holder !== null) holder[path.at(-1)!] = value;
}
