/** Writes what `/analyze` and `/compare` answer to their examples: `pnpm --filter @logmill/api examples`. Tests hold the answers against the service. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyzeLines, compareCut, compareLogs } from '@logmill/core';

const reference = '2026-01-30T00:00:00Z';
const bucketsMax = 6;
const options = { mode: 'auto', referenceMs: Date.parse(reference), zone: 'UTC', bucketsMax } as const;

const log = [
  '2026-01-30 12:01:05 INFO job 17 done in 42ms',
  '2026-01-30 12:01:09 INFO job 18 done in 57ms',
  '2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7',
  'TypeError: x is not a function',
  '    at run (/app/job.js:3:9)',
  'what is this',
];
const analyzed = analyzeLines(log, options, {
  inputSha256: createHash('sha256')
    .update(`${log.join('\n')}\n`)
    .digest('hex'),
});

const before = ['2026-01-30 12:01:05 INFO job 17 done', '2026-01-30 12:01:09 INFO job 18 done'];
const after = [...before, '2026-01-30 12:02:10 ERROR cannot reach 10.0.0.7'];
const deployed = [...before, '2026-01-30 12:01:30 INFO deploying v2', ...after.slice(2)];

const examples = {
  analyzeExample: {
    summary: 'Two jobs, an error with its stack trace, and a line that is of no format',
    input: { lines: log, reference, bucketsMax },
    output: analyzed,
  },
  compareExample: {
    summary: 'A new error',
    input: { baseline: { lines: before }, candidate: { lines: after } },
    output: compareLogs(before, after, options),
  },
  compareCutExample: {
    summary: 'One log, before and after a deployment',
    input: { log: { lines: deployed }, cut: 'deploying' },
    output: compareCut(deployed, { atText: 'deploying' }, options),
  },
};

const source = [
  '// Written by scripts/write-report-examples.ts.',
  ...Object.entries(examples).map(
    ([name, { output, ...rest }]) =>
      `export const ${name} = {\n  ...${JSON.stringify(rest)},\n  output: ${literalOf(output)} as never,\n};`,
  ),
].join('\n\n');
writeFileSync(fileURLToPath(new URL('../src/procedures/report-examples.gen.ts', import.meta.url)), `${source}\n`);

/** Numbers of one list on one line. */
function literalOf(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/\[[\d,\s]+\]/g, (list) => list.replaceAll(/\s+/g, ' '));
}
