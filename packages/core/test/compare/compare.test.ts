import { describe, expect, test } from 'vitest';
import { type Comparison, compareCut, compareLogs, type Side } from '../../src/compare/compare.ts';
import { ServiceError } from '../../src/errors.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { options } from '../report/support/shard-report.ts';

const hosts = ['web-1', 'web-2', 'web-3', 'web-4'];
const start = Date.UTC(2026, 0, 31, 12);

/** Deterministic noise: an index hashed to 0…n−1. */
const noise = (i: number, n: number): number => (Math.imul(i + 1, 2_654_435_761) >>> 8) % n;

function event(i: number, fields: Readonly<Record<string, unknown>> = {}): string {
  const level = noise(i, 100) < 5 ? 50 : 30;
  const host = hosts[noise(i * 7, 4)];
  return JSON.stringify({ level, time: start + i * 100, host, reqId: `r-${i}`, msg: `request ${i} done`, ...fields });
}

const log = (n: number, from = 0): string[] => Array.from({ length: n }, (_, i) => event(from + i));

/** Everything that changed, of any kind. */
function changes({ patterns, levels, fields, exceptions }: Comparison): unknown[] {
  return [...patterns.changes, ...levels.changes, ...fields.changes, ...exceptions.changes];
}

const stateOf = (lines: readonly string[]): Side => {
  const fold = createReport(options);
  fold.addLines(lines);
  return fold.state();
};

describe('nothing changed', () => {
  const lines = log(20_000);
  const shuffled = lines
    .map((line, i) => [noise(i, 1 << 20), line] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, line]) => line);

  test.each([
    ['a shuffled copy', shuffled],
    ['another part of the same kind', log(20_000, 500_000)],
    ['a part half as long', log(10_000, 700_000)],
  ])('%s gives an empty answer', (_name, other) => {
    expect(changes(compareLogs(lines, other, options))).toEqual([]);
  });
});

test('a field value that explains the change is named, with its shares before and after', () => {
  const before = log(5000);
  const after = Array.from({ length: 5000 }, (_, i) => event(i, noise(i * 13, 100) < 55 ? { host: 'web-3' } : {}));
  const { fields } = compareLogs(before, after, options);
  expect(fields.changes[0]!.name).toBe('host');
  const [first] = fields.changes[0]!.values;
  expect(first).toMatchObject({ value: 'web-3', kind: 'more' });
  expect(first!.baselineShare).toBeCloseTo(0.25, 1);
  expect(first!.candidateShare).toBeCloseTo(0.66, 1);
  expect(fields.changes.map(({ name }) => name)).not.toContain('reqId');
});

test('a shift of levels is told, the most severe first', () => {
  const worse = Array.from({ length: 5000 }, (_, i) => event(i, noise(i * 3, 100) < 30 ? { level: 60 } : {}));
  const { levels } = compareLogs(log(5000), worse, options);
  expect(levels.changes.map(({ severity, kind }) => [severity, kind])).toEqual([
    ['FATAL', 'new'],
    ['INFO', 'less'],
  ]);
});

test('a new exception is told, however rare', () => {
  const planted = [
    ...log(5000),
    event(9000, { level: 50, err: { stack: 'RangeError: x\n    at pick (/app/a.js:1:2)' } }),
  ];
  const { exceptions, levels, fields, patterns } = compareLogs(log(5000), planted, options);
  expect(exceptions.changes).toMatchObject([
    { kind: 'new', type: 'RangeError', place: 'pick', baselineCount: 0, candidateCount: 1, language: 'node' },
  ]);
  expect([...levels.changes, ...fields.changes, ...patterns.changes]).toEqual([]);
});

test('states say the same as the lines they were made of', () => {
  const [before, after] = [log(3000), log(3000, 9).map((line) => line.replace('"level":30', '"level":40'))];
  expect(compareLogs(stateOf(before), stateOf(after), options)).toEqual(compareLogs(before, after, options));
});

describe('patterns', () => {
  const sentences = Array.from(
    { length: 200 },
    (_, i) =>
      `component ${String.fromCharCode(97 + (i % 26))}${'xyzuv'[i % 5]} finished its ${['scan', 'flush', 'merge', 'sync'][i % 4]}`,
  );
  const plain = (i: number, level: string, message: string): string =>
    `${new Date(start + i * 100).toISOString()} ${level} ${message}`;
  const many = (n: number, seed = 0): string[] =>
    Array.from({ length: n }, (_, i) => {
      const pick = noise(i + seed, 1000);
      // a long tail: most statements are rare
      const sentence = sentences[Math.floor((pick * pick) / 5000) % sentences.length]!;
      return plain(
        i,
        pick % 50 === 0 ? 'WARN' : 'INFO',
        `${sentence} in ${noise(i, 900)} ms for 10.0.0.${noise(i * 3, 250)}`,
      );
    });

  test('one planted new error in 100,000 lines gives exactly one', () => {
    const lines = many(100_000);
    const planted = [
      ...lines.slice(0, 60_000),
      plain(60_000, 'ERROR', 'volume vol-17 went read-only'),
      ...lines.slice(60_000),
    ];
    const comparison = compareLogs(lines, planted, options);
    expect(changes(comparison)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        template: 'volume <id> went read-only',
        severity: 'ERROR',
        example: 'volume vol-17 went read-only',
        kind: 'new',
        baselineCount: 0,
        candidateCount: 1,
        baselineShare: 0,
        candidateShare: expect.closeTo(1e-5, 9),
        pValue: expect.any(Number),
      },
    ]);
  });

  test('other draws from the same statements are no change', () => {
    expect(changes(compareLogs(many(50_000), many(50_000, 777_777), options))).toEqual([]);
  });

  test('new, grown, shrunk and gone, what hurts first', () => {
    const base = many(5000);
    const before = [
      ...base,
      ...Array.from({ length: 200 }, (_, i) => plain(i, 'INFO', `cache warmed ${i} keys`)),
      ...Array.from({ length: 20 }, (_, i) => plain(i, 'WARN', `queue at ${i} percent`)),
      ...Array.from({ length: 300 }, (_, i) => plain(i, 'INFO', `lease ${i} renewed`)),
    ];
    const after = [
      ...base,
      ...Array.from({ length: 150 }, (_, i) => plain(i, 'INFO', `connected to shard ${i}`)),
      ...Array.from({ length: 200 }, (_, i) => plain(i, 'WARN', `queue at ${i} percent`)),
      ...Array.from({ length: 30 }, (_, i) => plain(i, 'INFO', `lease ${i} renewed`)),
      ...Array.from({ length: 3 }, (_, i) => plain(i, 'ERROR', `upstream ${i} refused the connection`)),
    ];
    const { changes: found, tested } = compareLogs(before, after, options).patterns;
    expect(found.map(({ kind, template }) => `${kind} ${template}`)).toEqual([
      'new upstream <num> refused the connection',
      'more queue at <num> percent',
      'new connected to shard <num>',
      'gone cache warmed <num> keys',
      'less lease <num> renewed',
    ]);
    expect(found[1]).toMatchObject({ baselineCount: 20, candidateCount: 200, ratio: expect.closeTo(10.25, 1) });
    expect(tested).toBeGreaterThan(found.length);
  });

  test('a significant trifle is no change', () => {
    const tick = (n: number): string[] => Array.from({ length: n }, (_, i) => plain(i, 'INFO', `tick ${i}`));
    const tock = (n: number): string[] => Array.from({ length: n }, (_, i) => plain(i, 'INFO', `tock tock ${i}`));
    expect(
      changes(compareLogs([...tick(50_000), ...tock(50_000)], [...tick(52_000), ...tock(48_000)], options)),
    ).toEqual([]);
  });
});

describe('one log, cut', () => {
  const lines = [
    ...log(2000),
    JSON.stringify({ level: 30, time: start + 200_000, msg: 'deploy of v2' }),
    ...log(2000, 2001),
  ];

  test('at a time: the sides are what is before and what is after it', () => {
    const { baseline, candidate } = compareCut(lines, { atMs: start + 200_000 }, options);
    expect([baseline.lines, candidate.lines]).toEqual([2000, 2001]);
  });

  test('at the first line with a text', () => {
    const { baseline, candidate } = compareCut(lines, { atText: 'deploy of v2' }, options);
    expect([baseline.lines, candidate.lines]).toEqual([2000, 2001]);
  });

  test('a line out of order does not move the cut', () => {
    const early = [event(99_999), ...lines];
    expect(compareCut(early, { atMs: start + 200_000 }, options).baseline.lines).toBe(2001);
  });
});

describe('what cannot be compared is refused with a reason', () => {
  const lines = log(10);
  test.each<[string, () => unknown, RegExp]>([
    ['an empty baseline', () => compareLogs([], lines, options), /baseline has no lines/],
    ['an empty candidate', () => compareLogs(lines, [], options), /candidate has no lines/],
    [
      'a side of no known format',
      () => compareLogs(lines, ['garbage'], options),
      /None of the 1 lines of the candidate/,
    ],
    ['a state of an empty log', () => compareLogs(stateOf([]), lines, options), /baseline has no lines/],
    ['a cut of an empty log', () => compareCut([], { atText: 'x' }, options), /no lines/],
    ['a text that no line has', () => compareCut(lines, { atText: 'nowhere' }, options), /No line contains "nowhere"/],
    [
      'a text that the first line has',
      () => compareCut(lines, { atText: 'level' }, options),
      /first line contains "level"/,
    ],
    [
      'a time before all',
      () => compareCut(lines, { atMs: start - 1 }, options),
      /Nothing stands before .*2026-01-31T12:00:00Z/,
    ],
    ['a time after all', () => compareCut(lines, { atMs: start + 1e9 }, options), /Nothing stands after/],
    [
      'a time where there is none',
      () => compareCut(['garbage'], { atMs: start }, options),
      /No line of the log has a time/,
    ],
    ['what is no state', () => compareLogs({ engine: '0' } as never, lines, options), /no state of engine version/],
  ])('%s', (_name, act, reason) => {
    expect(act).toThrow(reason);
    expect(act).toThrow(ServiceError);
    expect(act).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });
});
