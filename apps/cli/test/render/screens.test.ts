import { analyzeLines, compareLogs, detect } from '@logmill/core';
import { expect, test } from 'vitest';
import { candidatesText } from '../../src/render/candidates-text.ts';
import { columnsOf } from '../../src/render/columns.ts';
import { comparisonMarkdown } from '../../src/render/comparison-markdown.ts';
import { comparisonText } from '../../src/render/comparison-text.ts';
import { reportMarkdown } from '../../src/render/report-markdown.ts';
import { reportText } from '../../src/render/report-text.ts';
import { serviceLog } from '../support/logs.ts';

const lines = [...serviceLog().trimEnd().split('\n'), 'what is this'];
const options = { referenceMs: Date.parse('2026-02-01T00:00:00Z') };
const report = analyzeLines(lines, options);
const changed = [...lines.filter((line) => !line.includes('WARN')), '2026-01-30 12:01:00 ERROR disk sda1 is full'];
const comparison = compareLogs(lines, changed, options);
const screen = { width: 80, coloured: false };

test('a report on a terminal of 80 columns', () => {
  expect(reportText(report, { name: 'app.log', top: 10, zone: 'UTC' }, screen)).toMatchInlineSnapshot(`
    "app.log
    71 lines · 67 records · 3.6 kB · plain
    2026-01-30 12:00:00 → 12:00:59.500 UTC · 59 s

    Timeline and levels  a column is 2 s
                          3 │    █    █    ██   █    █    █
                            │    █    █    ██   █    █    █
                            │██████████████████████████████
                            │██████████████████████████████
                            │██████████████████████████████
                          0 │██████████████████████████████
                             ╵01-30 12:00:00
    ERROR         1   1.5 %                 █
    WARN          6   9.0 %      █    █    █    █    █    █
    INFO         60  89.6 %  ██████████████████████████████

    Patterns, most frequent first
    60  89.6 %  ███████████████ INFO  request <num> done in <num> ms
     6   9.0 %    █ █  █ █  █ █ WARN  queue of worker <num> is <num> % full
     1   1.5 %         █        ERROR request <num> failed

    Exceptions  1 stack trace
    1 × TypeError: cannot read properties of undefined
        at readUser (/srv/app/users.js:12)
        at handle (/srv/app/server.js:40)
        node · first in line 35 (2026-01-30 12:00:30)

    Not read  1 line, 1.4 % of all
    1 × no known format, line 71: what is this

    Notes
    · 67 records name no zone: UTC was taken (--zone)
    "
  `);
});

test('a report in a narrow window keeps its width', () => {
  const text = reportText(report, { name: 'a'.repeat(100), top: 10, zone: 'UTC' }, { width: 40, coloured: false });
  for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(40);
});

test('colours change nothing but colours', () => {
  const view = { name: 'app.log', top: 10, zone: 'UTC' };
  const coloured = reportText(report, view, { ...screen, coloured: true });
  expect(coloured).not.toBe(reportText(report, view, screen));
  expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(reportText(report, view, screen));
});

test('a comparison says which bounds bit on patterns, and nothing of those on their values', () => {
  const view = { baseline: 'main.log', candidate: 'branch.log', top: 50 };
  const textWith = (...limitsHit: string[]) =>
    comparisonText({ ...comparison, patterns: { ...comparison.patterns, limitsHit } }, view, screen);
  expect(textWith('values')).toBe(textWith());
  expect(textWith('shapes', 'values')).toContain('Bounds that bit: shapes; rare patterns');
});

test('a comparison on a terminal', () => {
  const view = { baseline: 'main.log', candidate: 'branch.log', top: 50 };
  expect(comparisonText(comparison, view, screen)).toMatchInlineSnapshot(`
    "baseline  main.log  67 records
    candidate branch.log  62 records

    Patterns
    new   ERROR disk sda1 is full
                1 (1.6 %)
    "
  `);
});

test('a comparison without changes says so', () => {
  const same = compareLogs(lines, lines.toReversed(), options);
  expect(comparisonText(same, { baseline: 'a', candidate: 'b', top: 50 }, screen)).toMatchInlineSnapshot(`
    "baseline  a  67 records
    candidate b  67 records

    Nothing changed: 3 patterns compared.
    "
  `);
});

test('candidates on a terminal', () => {
  expect(candidatesText(detect(lines), screen)).toMatchInlineSnapshot(`
    " 97.1 %  plain        Plain text with date, time and level
             67 lines, the first is 1; known by an ISO date and time, then a level…
     48.6 %  timestamped  Any line that begins with a time
             67 lines, the first is 1; known by a stamp of any known layout, bare o…
      1.4 %  stack-trace  Stack trace of an uncaught exception
             1 line, the first is 36; known by the first line of a stack trace of N…
    "
  `);
  expect(candidatesText([], screen)).toBe('No format claims any of the lines.\n');
});

test('a report as Markdown', () => {
  expect(reportMarkdown(report, { name: 'app.log', top: 10, met: [], demanded: 1 })).toMatchInlineSnapshot(`
    "### What is in \`app.log\`

    **Passed**: no condition of \`--fail-on\` is met.

    71 lines · 67 records · 3.6 kB · plain · 2026-01-30 12:00:00 → 12:00:59.500 UTC · 59 s

    | severity | records | share | over time |
    | --- | ---: | ---: | --- |
    | ERROR | 1 | 1.5 % | \`               █              \` |
    | WARN | 6 | 9.0 % | \`    █    █    █    █    █    █\` |
    | INFO | 60 | 89.6 % | \`██████████████████████████████\` |

    #### Errors

    | records | share | severity | pattern |
    | ---: | ---: | --- | --- |
    | 1 | 1.5 % | ERROR | \`request <num> failed\` |

    #### Exceptions

    | count | exception | in | first line |
    | ---: | --- | --- | ---: |
    | 1 | \`TypeError: cannot read properties of undefined\` | \`readUser (/srv/app/users.js:12)\` | 35 |

    <details>
    <summary>Patterns, most frequent first</summary>

    | records | share | severity | pattern |
    | ---: | ---: | --- | --- |
    | 60 | 89.6 % | INFO | \`request <num> done in <num> ms\` |
    | 6 | 9.0 % | WARN | \`queue of worker <num> is <num> % full\` |
    | 1 | 1.5 % | ERROR | \`request <num> failed\` |

    </details>

    <details>
    <summary>Not read: 1 line</summary>

    | lines | reason | first line | example |
    | ---: | --- | ---: | --- |
    | 1 | no known format | 71 | \`what is this\` |

    </details>
    "
  `);
});

test('a comparison as Markdown', () => {
  const met = ['--fail-on new-error: 1 error pattern is new.'];
  const view = { baseline: 'main.log', candidate: 'branch.log', top: 50, met, demanded: 1 };
  expect(comparisonMarkdown(comparison, view)).toMatchInlineSnapshot(`
    "### What changed from \`main.log\` (67 records) to \`branch.log\` (62 records)

    - **Failed**: \`--fail-on new-error\`: 1 error pattern is new.

    #### Patterns

    | change | pattern | records |
    | --- | --- | --- |
    | new | ERROR \`disk sda1 is full\` | 1 (1.6 %) |
    "
  `);
});

test.each([
  ['a|b', '`a\\|b`'],
  ['`x`', '`` `x` ``'],
  ['<script>@everyone', '`<script>@everyone`'],
  ['\u001b[31m', '`␛[31m`'],
  ['  ', ''],
])('a template %j is code, not markup: %j', (template, code) => {
  const [pattern] = report.patterns.patterns;
  const evil = { ...report, patterns: { ...report.patterns, patterns: [{ ...pattern!, template }] } };
  expect(reportMarkdown(evil, { name: 'a', top: 1, met: [], demanded: 0 })).toContain(`| INFO | ${code} |`);
});
