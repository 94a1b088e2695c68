import { analyzeLines } from '@logmill/core';
import { expect, test } from 'vitest';
import { reportMarkdown } from '../../src/render/report-markdown.ts';
import { reportText } from '../../src/render/report-text.ts';

/** Requests of one pattern, one in ten of which failed, and a rarer one that fails as often. */
const lines = Array.from({ length: 40 }, (_, i) =>
  i % 4 === 0
    ? `10.0.0.1 - - [30/Jan/2026:12:00:${i} +0000] "POST /orders HTTP/1.1" ${i % 40 === 0 ? 503 : 201} 9`
    : `10.0.0.1 - - [30/Jan/2026:12:00:${i} +0000] "GET /orders/${i} HTTP/1.1" ${i % 10 === 1 ? 500 : 200} 9`,
);
const report = analyzeLines(
  lines.map((line) => line.replace(/:(\d) /, ':0$1 ')),
  {
    referenceMs: 0,
  },
);

test('a pattern has the severity of most of its records, and an error among the rarer ones counts errors alone', () => {
  const text = reportText(report, { name: 'access.log', top: 1, zone: 'UTC' }, { width: 60, coloured: false });
  expect(text).toMatch(/^30 {2}75\.0 % {2}INFO {2}GET /m);
  expect(text).toMatch(/^1 {3}2\.5 % {2}ERROR POST /m);
});

test('errors of a pull request are records that are errors', () => {
  const text = reportMarkdown(report, { name: 'access.log', top: 5, met: [], demanded: 0 });
  expect(text).toMatch(/^\| 4 \| 10\.0 % \| ERROR \| `GET /m);
  expect(text).toMatch(/^\| 1 \| 2\.5 % \| ERROR \| `POST /m);
  expect(text).toMatch(/^\| 30 \| 75\.0 % \| INFO \| `GET /m);
});
