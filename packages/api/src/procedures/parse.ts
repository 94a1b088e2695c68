import { contentKey, levelTextOf } from '@logmill/core';
import { z } from 'zod';
import { cached } from '../cached.ts';
import { defineOperation, flatCost } from '../operation.ts';
import { checkLine, lineText } from '../schemas/lines.ts';
import { modeText } from '../schemas/mode.ts';

export const parse = defineOperation({
  id: 'parse',
  method: 'POST',
  path: '/parse',
  tag: 'levels',
  summary: 'Read the level of one line',
  description:
    'The level as the log writes it, upper-cased. A line that has none, or is not of the given format, has the level `UNKNOWN`: that is an answer, not an error.',
  input: z.strictObject({ mode: modeText, line: lineText }),
  output: z.strictObject({
    level: z.string().meta({ description: 'For instance `INFO`; `UNKNOWN` when there is none.' }),
  }),
  examples: [
    {
      summary: 'A plain line',
      input: { mode: 'plain', line: '2026-01-30 12:01:05 INFO User logged in' },
      output: { level: 'INFO' },
    },
    {
      summary: 'A JSON line',
      input: { mode: 'json', line: '{"ts":"2026-01-30T12:01:05","level":"warning","msg":"Disk almost full"}' },
      output: { level: 'WARNING' },
    },
    {
      summary: 'A line without a level',
      input: { mode: 'plain', line: 'no stamp, no level' },
      output: { level: 'UNKNOWN' },
    },
  ],
  errors: [],
  headers: { 'cache-status': 'Whether the answer came from the cache (RFC 9211).' },
  cost: flatCost,
  run({ mode, line }, call) {
    checkLine(line, call.services.limits);
    const key = contentKey(call.services.createSha256, 'parse', [mode, line]);
    return cached(call, key, () => ({ level: levelTextOf(mode, line) }));
  },
});
