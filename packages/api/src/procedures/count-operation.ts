import { type Executor, levelsBy } from '@logmill/core';
import { z } from 'zod';
import { cached, keyOfLines } from '../cached.ts';
import type { Services } from '../call.ts';
import { defineOperation, type Operation } from '../operation.ts';
import { documented } from '../schemas/documented.ts';
import { checkLines, costOfLines, lineTexts } from '../schemas/lines.ts';
import { modeText } from '../schemas/mode.ts';
import { addTiming, runTimed } from '../server-timing.ts';
import { openCount } from './open-count.ts';

/** A record that may have any key, `__proto__` included, which zod's own record refuses. */
const countsByLevel = documented<Record<string, number>>(
  (value, fail) => {
    if (typeof value !== 'object' || value === null) return fail('Expected an object.');
    for (const [level, count] of Object.entries(value)) if (!Number.isInteger(count)) fail('Expected a count.', level);
  },
  {
    type: 'object',
    additionalProperties: { type: 'integer', minimum: 1 },
    description:
      'Lines per level; they add up to the number of lines. `UNKNOWN` counts lines without a level, `OTHER` those beyond the first thousand different levels.',
  },
);

const input = z.strictObject({
  mode: modeText,
  lines: lineTexts,
  levels: z.enum(levelsBy).default('text').meta({
    description:
      'What to count by: `text`, the level as the log writes it, or `severity`, OpenTelemetry’s range names; then `UNSET` counts lines without one.',
  }),
});
const output = z.strictObject({ counts: countsByLevel });
type Output = z.infer<typeof output>;

/** `/batch` and its siblings: the same question, answered by different executors. */
export function defineCountOperation(member: {
  id: string;
  path: `/${string}`;
  summary: string;
  how: string;
  executorOf: (services: Services) => Executor;
}): Operation {
  return defineOperation({
    id: member.id,
    method: 'POST',
    path: member.path,
    tag: 'levels',
    summary: member.summary,
    description: `Lines per level, as the log writes them, upper-cased. Costs one unit of the rate limit, and one more for each started thousand lines beyond the first.\n\n${member.how}`,
    input,
    output,
    examples: [
      {
        summary: 'Three plain lines',
        input: {
          mode: 'plain',
          lines: [
            '2026-01-30 12:01:05 INFO User logged in',
            '2026-01-30 12:01:06 ERROR Payment failed',
            '2026-01-30 12:01:07 WARNING Disk almost full',
          ],
        },
        output: { counts: { INFO: 1, ERROR: 1, WARNING: 1 } },
      },
      {
        summary: 'Any lines, by severity',
        input: {
          mode: 'auto',
          levels: 'severity',
          lines: [
            '{"level":50,"time":1731391316698,"pid":843,"hostname":"web-1","msg":"boom"}',
            '203.0.113.9 - - [10/Oct/2025:13:55:36 +0000] "GET /error HTTP/1.1" 200 12 "-" "curl/8"',
          ],
        },
        output: { counts: { ERROR: 1, INFO: 1 } },
      },
      {
        summary: 'JSON lines, one of them cut',
        input: { mode: 'json', lines: ['{"level":"info","msg":"a"}', '{"level":"in'] },
        output: { counts: { INFO: 1, UNKNOWN: 1 } },
      },
    ],
    errors: ['SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT', 'UNPROCESSABLE_CONTENT'],
    headers: {
      'cache-status': 'Whether the answer came from the cache (RFC 9211).',
      'server-timing': 'Execution model, workers and milliseconds; `dur=0` when the cache answered.',
    },
    cost: costOfLines,
    open: (body, call) => openCount(body, call, input, member.executorOf(call.services)),
    async run({ mode, lines, levels }, call) {
      checkLines(lines, call.services.limits);
      const executor = member.executorOf(call.services);
      let computed = false;
      // Both ways give the same answer, so they share the key.
      const key = await keyOfLines(call, 'batch', [mode, levels], lines);
      const answer = await cached<Output>(call, key, async () => {
        computed = true;
        const counts = await runTimed(call, executor, 'countLevels', { mode, levels, lines });
        return { counts: Object.fromEntries(counts) };
      });
      if (!computed) addTiming(call, executor, 0, 0);
      return answer;
    },
  });
}
