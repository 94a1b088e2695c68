import { analyzeLines } from '@logmill/core';
import { expect, test } from 'vitest';
import { fieldsPart } from '../../src/render/fields-part.ts';
import { createPage } from '../../src/render/page.ts';

const lines = Array.from({ length: 200 }, (_, i) =>
  JSON.stringify({
    level: 30,
    time: 1_769_774_400_000 + i,
    pid: 1,
    hostname: i % 4 === 0 ? 'web-1' : 'web-2',
    msg: 'done',
    ms: i / 2,
    id: `r-${i}`,
    '\u001b[31m': true,
  }),
);

test('fields show values that repeat and quantiles of numbers, not what names each record', () => {
  const report = analyzeLines(lines, { referenceMs: 0 });
  expect(fieldsPart(report, createPage({ width: 80, coloured: false }))).toEqual([
    '',
    'Fields  1 more',
    '␛[31m     true 100 %',
    'hostname  web-2 75.0 %, web-1 25.0 %',
    'ms        min 0 · p50 49.5 · p95 94.5 · p99 98.5 · max 99.5',
    'pid       1 100 %',
  ]);
});
