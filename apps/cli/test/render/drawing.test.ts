import { expect, test } from 'vitest';
import { columnsOf, fit, left, right } from '../../src/render/columns.ts';
import { createPaint } from '../../src/render/paint.ts';
import { bytesText, countText, durationText, plural, rangeText, shareText } from '../../src/render/quantities.ts';
import { resample, sparkline } from '../../src/render/sparkline.ts';
import { stackedChart } from '../../src/render/stacked-chart.ts';
import { axisLabels, timeAxis } from '../../src/render/time-axis.ts';

test('a text takes as many columns as a terminal draws', () => {
  expect(['abc', '日本', '😀', 'e\u0301', '▁█…', ''].map(columnsOf)).toEqual([3, 4, 2, 1, 3, 0]);
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdef', 5, 'abcd…'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日…'],
  ['👨‍👩‍👧 x', 3, '👨‍👩‍👧…'],
  ['a b', 2, 'a…'],
  ['abc', 0, ''],
])('%j in %i columns is %j', (text, columns, fitted) => {
  expect(fit(text, columns)).toBe(fitted);
  expect(columnsOf(fitted)).toBeLessThanOrEqual(columns);
});

test('padding counts columns', () => {
  expect(left('日', 4)).toBe('日  ');
  expect(right('日', 4)).toBe('  日');
});

test('quantities are written for people', () => {
  expect([0, 999, 1000, 1234567].map(countText)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([plural(1, 'line'), plural(2, 'line')]).toEqual(['1 line', '2 lines']);
  expect([0, 0.0001, 0.0123, 0.5, 0.99999, 1].map(shareText)).toEqual([
    '0 %',
    '<0.1 %',
    '1.2 %',
    '50.0 %',
    '>99.9 %',
    '100 %',
  ]);
  expect([0, 999, 1000, 99_940, 99_960, 999_600, 1.2e9, 5e13].map(bytesText)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '99.9 kB',
    '100 kB',
    '1.0 MB',
    '1.2 GB',
    '50.0 TB',
  ]);
  expect([0, 250, 5000, 65_000, 3_600_000, 133_200_000].map(durationText)).toEqual([
    '0 s',
    '250 ms',
    '5 s',
    '1 min 5 s',
    '1 h',
    '1 d 13 h',
  ]);
  expect(rangeText('2026-01-30T12:00:00Z', '2026-01-30T12:30:00.5Z')).toBe('2026-01-30 12:00:00 → 12:30:00.5');
});

test('a sparkline shows every value that is not nothing', () => {
  expect(sparkline([0, 1, 500, 1000])).toBe(' ▁▄█');
  expect(sparkline([])).toBe('');
  expect(resample([1, 2, 3, 4, 5], 2)).toEqual([6, 9]);
  expect(resample([1, 2], 5)).toEqual([1, 2]);
});

const plain = createPaint(false);
const coloured = createPaint(true);

test('a chart is as high as its parts, the most severe at the bottom', () => {
  const layers = [
    { severity: 'INFO', counts: [0, 16, 8, 4] },
    { severity: 'ERROR', counts: [0, 0, 8, 0] },
  ] as const;
  expect(stackedChart(layers, 2, plain)).toEqual([' ██', ' ██▄']);
  expect(stackedChart(layers, 2, coloured)).toEqual([
    ' \u001b[36m█\u001b[39m\u001b[36m█\u001b[39m',
    ' \u001b[36m█\u001b[39m\u001b[31m█\u001b[39m\u001b[36m▄\u001b[39m',
  ]);
});

test('a single error among many records is seen', () => {
  const layers = [
    { severity: 'INFO', counts: [9999] },
    { severity: 'ERROR', counts: [1] },
  ] as const;
  // an eighth of a cell in red, what is behind it in cyan
  expect(stackedChart(layers, 1, coloured)).toEqual(['\u001b[31m\u001b[46m▁\u001b[49m\u001b[39m']);
  expect(stackedChart(layers, 1, plain)).toEqual(['█']);
});

test('labels stand under their columns', () => {
  const section = {
    start: '2026-01-30T23:00:00Z',
    widthMs: 300_000,
    buckets: 48,
    counts: {},
    before: 0,
    after: 0,
    untimed: 0,
  };
  const axis = timeAxis(section, 60)!;
  expect(axis).toMatchObject({ columns: 48, columnMs: 300_000 });
  expect(axisLabels(axis)).toBe(`${' '.repeat(12)}╵01-31 00:00${' '.repeat(12)}╵02:00`);
  expect(timeAxis(section, 24)).toMatchObject({ columns: 24, columnMs: 600_000 });
  expect(timeAxis(section, 20)).toMatchObject({ columns: 16, columnMs: 900_000 });
  const short = timeAxis({ ...section, buckets: 2 }, 60)!;
  expect(short).toMatchObject({ columns: 6, columnMs: 100_000 });
  expect(short.place([1, 2])).toEqual([1, 1, 1, 2, 2, 2]);
  expect(axisLabels(short)).toBe('╵01-30 23:00');
  expect(timeAxis({ ...section, buckets: 0 }, 60)).toBeUndefined();
});
