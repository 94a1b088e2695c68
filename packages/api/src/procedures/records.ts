import { parseZone, type ReadOptions, ServiceError } from '@logmill/core';
import { z } from 'zod';
import { breachOf, type Call } from '../call.ts';
import { JsonText } from '../json-text.ts';
import { defineOperation } from '../operation.ts';
import { documented } from '../schemas/documented.ts';
import { checkLines, costOfText, lineTexts, splitText } from '../schemas/lines.ts';
import { modeText } from '../schemas/mode.ts';
import { recordSchema } from '../schemas/record.ts';
import { runTimed } from '../server-timing.ts';

/** Lines from which a thread is worth the way there: below, the event loop is done sooner. */
const linesWorthAThread = 2000;

const severityNumber = z.int().min(0).max(24);

const input = z.strictObject({
  mode: modeText.optional(),
  lines: lineTexts.optional(),
  text: z
    .string()
    .optional()
    .meta({ description: 'The log as one text, instead of `lines`. Lines end at line feeds.' }),
  reference: z.string().optional().meta({
    description: 'A time (RFC 3339) that stamps without a year are nearest to; when left out, now.',
    format: 'date-time',
  }),
  zone: z.string().optional().meta({
    description:
      'Zone of stamps that name none: `UTC` (when left out), an offset (`+09:00`) or an IANA name (`Europe/Berlin`).',
  }),
  httpStatus: z
    .strictObject({
      success: severityNumber.default(9),
      clientError: severityNumber.default(13),
      serverError: severityNumber.default(17),
    })
    .optional()
    .meta({
      description: 'SeverityNumbers of HTTP statuses: 1xx to 3xx, 4xx, 5xx. INFO, WARN and ERROR when left out.',
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
    const options = optionsOf(request, call);
    const { executors } = call.services;
    const executor = lines.length < linesWorthAThread ? executors.eventLoop : executors.threads;
    return new JsonText(await runTimed(call, executor, 'readRecords', { lines, options })) as never;
  },
});

type Request = z.output<typeof input>;

function linesOf({ lines, text }: Request): readonly string[] {
  if ((lines === undefined) === (text === undefined)) throw invalid('', 'Give either "lines" or "text".');
  return lines ?? splitText(text!);
}

function optionsOf({ mode = 'auto', reference, zone = 'UTC', httpStatus }: Request, call: Call): ReadOptions {
  const referenceMs = reference === undefined ? call.services.clock.nowMs() : Date.parse(reference);
  if (Number.isNaN(referenceMs)) throw invalid('/reference', 'Expected a time such as 2026-01-30T12:00:00Z.');
  if (parseZone(zone) === undefined)
    throw invalid('/zone', 'Expected UTC, an offset such as +09:00, or a name such as Europe/Berlin.');
  return { mode, referenceMs, zone, ...(httpStatus === undefined ? {} : { httpStatus }) };
}

function checkCount(lines: readonly string[], call: Call): void {
  const { recordLinesMax } = call.services.limits;
  if (lines.length <= recordLinesMax) return;
  const message = `At most ${recordLinesMax} lines for /records; got ${lines.length}. Split them.`;
  throw new ServiceError('BAD_REQUEST', message, { limit: breachOf('recordLinesMax', recordLinesMax, lines.length) });
}

function invalid(pointer: string, message: string): ServiceError {
  return new ServiceError('BAD_REQUEST', `Invalid input. ${pointer === '' ? '' : `${pointer}: `}${message}`, {
    issues: [{ pointer, message }],
  });
}
