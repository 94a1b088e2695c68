import type { ReadOptions } from '@logmill/core';
import { z } from 'zod';
import { analyzeExample } from '../procedures/report-examples.gen.ts';
import { readingOf, readingShape, todayMs } from '../schemas/log-input.ts';
import { reportShape, severityCounts } from '../schemas/report.ts';
import { fileBodyTypes, fileErrors } from './file-body.ts';
import { defineStreamOperation } from './stream-operation.ts';

const count = (description: string) => z.int().min(0).meta({ description });

const minute = z
  .strictObject({ start: z.string().meta({ description: 'Its beginning, RFC 3339 in UTC.' }), counts: severityCounts })
  .meta({ id: 'MinuteCounts', description: 'Records of one step of time.' });

const output = z
  .strictObject({
    lines: reportShape.lines.omit({ formats: true }).meta({ description: 'Where every line went.' }),
    levels: reportShape.levels,
    widthMs: count('60,000; more when the log has records in more than 65,536 different minutes.'),
    minutes: z.array(minute).meta({ description: 'In the order of time, without those that hold no record.' }),
    untimed: count('Records without a time, or with one beyond the years 0 to 9999.'),
    limitsHit: reportShape.envelope.shape.limitsHit,
  })
  .meta({ id: 'LevelsOverTime', description: 'Which levels a log has, and when.' });

export const countLevelsOfFile = defineStreamOperation({
  id: 'countLevelsOfFile',
  path: '/files/levels',
  tag: 'levels',
  summary: 'Count the levels of a file of any length, minute by minute',
  description:
    'What is counted when nothing else is asked for, many times as fast as a report. Bodies, answers as events, bounds and costs are those of `POST /files`.',
  query: z.strictObject(readingShape),
  output,
  namesInput: false,
  bodyTypes: fileBodyTypes,
  examples: [
    {
      summary: analyzeExample.summary,
      query: { reference: analyzeExample.input.reference },
      body: analyzeExample.input.lines.map((line) => `${line}\n`).join(''),
      output: {
        lines: { total: 6, parsed: 5, blank: 0, unparsed: 1, truncated: 0, bytes: 205, records: 3 },
        levels: {
          severities: { UNSET: 0, TRACE: 0, DEBUG: 0, INFO: 2, WARN: 0, ERROR: 1, FATAL: 0 },
          texts: [
            { text: 'INFO', count: 2 },
            { text: 'ERROR', count: 1 },
          ],
          otherTexts: 0,
          withoutText: 0,
        },
        widthMs: 60_000,
        minutes: [
          { start: '2026-01-30T12:01:00Z', counts: { INFO: 2 } },
          { start: '2026-01-30T12:02:00Z', counts: { ERROR: 1 } },
        ],
        untimed: 0,
        limitsHit: [],
      },
    },
  ],
  errors: fileErrors,
  run(reading, run, { engine, lineCharsMax }, call) {
    return engine.countLevels(run, { ...readingOf(reading, todayMs(call)), lineCharsMax } as ReadOptions) as never;
  },
});
