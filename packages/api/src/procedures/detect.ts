import { detect as detectFormats, detectLinesMax } from '@logmill/core';
import { z } from 'zod';
import { defineOperation } from '../operation.ts';
import { checkLines, costOfLines, lineTexts } from '../schemas/lines.ts';

export const detect = defineOperation({
  id: 'detect',
  method: 'POST',
  path: '/detect',
  tag: 'records',
  summary: 'Tell which formats lines are of',
  description: `Candidates with their evidence, best first. Looks at the first ${detectLinesMax} lines; envelopes are candidates, too.`,
  input: z.strictObject({ lines: lineTexts }),
  output: z.strictObject({
    candidates: z.array(
      z.strictObject({
        format: z.string().meta({ description: 'Id; `GET /formats` describes it.' }),
        title: z.string(),
        score: z.number().min(0).max(1).meta({
          description: 'Share of the lines that it claims; half of it for lines that a stricter one claims first.',
        }),
        lines: z.int().meta({ description: 'Lines it claims.' }),
        firstLine: z.int().meta({ description: 'The first of them, from 1.' }),
        evidence: z.string().meta({ description: 'The key signature or the shape by which it was known.' }),
      }),
    ),
  }),
  examples: [
    {
      summary: 'A plain line',
      input: { lines: ['2026-01-30 12:01:05 ERROR db timeout'] },
      output: {
        candidates: [
          {
            format: 'plain',
            title: 'Plain text with date, time and level',
            score: 1,
            lines: 1,
            firstLine: 1,
            evidence: 'an ISO date and time, then a level word',
          },
          {
            format: 'timestamped',
            title: 'Any line that begins with a time',
            score: 0.5,
            lines: 1,
            firstLine: 1,
            evidence: 'a stamp of any known layout, bare or in brackets',
          },
        ],
      },
    },
  ],
  errors: [],
  cost: costOfLines,
  run({ lines }, call) {
    checkLines(lines, call.services.limits);
    return { candidates: [...detectFormats(lines)] };
  },
});
