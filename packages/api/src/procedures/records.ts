import { ServiceError } from '@logmill/core';
import { z } from 'zod';
import { breachOf, type Call } from '../call.ts';
import { JsonText } from '../json-text.ts';
import { defineOperation } from '../operation.ts';
import { documented } from '../schemas/documented.ts';
import { checkLines, costOfText } from '../schemas/lines.ts';
import { linesOf, logShape, readingOf, readingShape } from '../schemas/log-input.ts';
import { recordSchema } from '../schemas/record.ts';
import { variable } from '../schemas/report.ts';
import { runTimed } from '../server-timing.ts';
import { executorFor } from './executor-for.ts';

/** Lines from which a thread is worth the way there. */
const linesWorthAThread = 2000;

const input = z.strictObject({
  ...logShape,
  ...readingShape,
  patterns: z.boolean().optional().meta({
    description: 'Whether to answer the patterns of the messages, and in each record the id of its own.',
  }),
});

const count = (description: string) => z.int().meta({ description });

const output = z.strictObject({
  records: documented<Record<string, unknown>[]>(
    (value, fail) => {
      if (!Array.isArray(value)) fail('Expected an array of records.');
    },
    { type: 'array', items: recordSchema, description: 'In the order of their first lines.' },
  ),
  unparsed: z
    .array(z.strictObject({ line: z.int(), reason: z.string() }))
    .meta({ description: 'Lines that gave no record, from 1, and why.' }),
  counts: z
    .strictObject({
      lines: count('All lines.'),
      records: count('Records.'),
      recordLines: count('Lines of records.'),
      headers: count('Lines that say how others are read.'),
      unparsed: count('Lines that gave no record.'),
      blank: count('Blank lines.'),
    })
    .meta({ description: '`lines` is the sum of `recordLines`, `headers`, `unparsed` and `blank`.' }),
  patterns: z
    .array(
      z.strictObject({
        id: z.string(),
        template: z.string(),
        generic: z.string().meta({ description: 'The template with every variable as `<*>`.' }),
        count: z.int(),
        variables: z.array(variable),
        example: z.string(),
      }),
    )
    .optional()
    .meta({ description: 'With `patterns`: those of all messages together, the most frequent first.' }),
});

export const records = defineOperation({
  id: 'records',
  method: 'POST',
  path: '/records',
  tag: 'records',
  summary: 'Read a log into typed records',
  description:
    'Each line is asked what it is, envelopes (Docker, CRI, compose, syslog) are opened, stack traces joined to their record. A record says its format, time, severity and how each is known; its fields are typed by its format. Every line is accounted for.',
  input,
  output,
  examples: [
    {
      summary: 'A pino line and a stack trace in plain text',
      input: {
        lines: [
          '{"level":30,"time":1731391316698,"pid":843,"hostname":"web-1","msg":"error budget ok"}',
          '2026-01-30 12:01:05 ERROR boom',
          '    at run (app.js:1:2)',
        ],
      },
      output: {
        records: [
          {
            format: 'pino',
            lines: [1, 1],
            severity: 'INFO',
            severityNumber: 9,
            levelSource: 'field',
            levelRule: 'level',
            message: 'error budget ok',
            fields: { pid: 843, hostname: 'web-1' },
            yearInferred: false,
            zoneAssumed: false,
            level: '30',
            time: '2024-11-12T06:01:56.698Z',
            precision: 'millisecond',
          },
          {
            format: 'plain',
            lines: [2, 3],
            severity: 'ERROR',
            severityNumber: 17,
            levelSource: 'field',
            levelRule: 'word after the stamp',
            message: 'boom\n    at run (app.js:1:2)',
            fields: {},
            yearInferred: false,
            zoneAssumed: true,
            level: 'ERROR',
            time: '2026-01-30T12:01:05Z',
            precision: 'second',
          },
        ],
        unparsed: [],
        counts: { lines: 3, records: 2, recordLines: 3, headers: 0, unparsed: 0, blank: 0 },
      },
    },
  ],
  errors: ['SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT', 'UNPROCESSABLE_CONTENT'],
  headers: { 'server-timing': 'Execution model, workers and milliseconds.' },
  cost: costOfText,
  async run(request, call) {
    const lines = linesOf(request);
    checkCount(lines, call);
    checkLines(lines, call.services.limits);
    const options = readingOf(request, call.services.clock.nowMs());
    const executor = executorFor(lines, call, linesWorthAThread);
    const { patterns = false } = request;
    return new JsonText(await runTimed(call, executor, 'readRecords', { lines, options, patterns })) as never;
  },
});

function checkCount(lines: readonly string[], call: Call): void {
  const { recordLinesMax } = call.services.limits;
  if (lines.length <= recordLinesMax) return;
  const message = `At most ${recordLinesMax} lines for /records; got ${lines.length}. Split them.`;
  throw new ServiceError('BAD_REQUEST', message, { limit: breachOf('recordLinesMax', recordLinesMax, lines.length) });
}
