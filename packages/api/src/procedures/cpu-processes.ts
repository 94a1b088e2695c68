import { contentKey, ServiceError } from '@logmill/core';
import { z } from 'zod';
import { cacheStatus } from '../cached.ts';
import { breachOf, type Call } from '../call.ts';
import { defineOperation } from '../operation.ts';
import { checkLines, costOfLines, lineTexts } from '../schemas/lines.ts';
import { addTiming, runTimed } from '../server-timing.ts';

const defaultRounds = 50_000;

const input = z.strictObject({
  lines: lineTexts,
  rounds: z
    .int()
    .min(1)
    .default(defaultRounds)
    .meta({ description: 'Iterations of PBKDF2: what makes guessing expensive, and this call too.' }),
  salt: z
    .string()
    .max(1024)
    .default('')
    .meta({ description: 'Keeps pseudonyms of one log from being matched with those of another.' }),
});

export const cpuProcesses = defineOperation({
  id: 'cpuProcesses',
  method: 'POST',
  path: '/cpu_processes',
  tag: 'pseudonyms',
  summary: 'Derive a pseudonym for each line on child processes',
  description:
    'PBKDF2-HMAC-SHA-256 (RFC 8018) of each line, 32 bytes, as 64 hex digits: equal for equal lines, and expensive to guess back. Computed on all cores by child processes; pseudonyms known from earlier calls come from the cache.',
  input,
  output: z.strictObject({
    digests: z
      .array(z.string().meta({ description: '64 lower-case hex digits.' }))
      .meta({ description: 'One per line, in order.' }),
    rounds: z.int(),
    processes: z.int().meta({ description: 'Child processes that share the work.' }),
  }),
  examples: [
    {
      summary: 'Equal lines have equal pseudonyms',
      input: { lines: ['alice logged in', 'alice logged in'], rounds: 50_000, salt: '' },
      output: {
        digests: [
          '98c3de1b5111ab08aadf7648dc5f241309e17f43132d25f68c99006e89f18fa6',
          '98c3de1b5111ab08aadf7648dc5f241309e17f43132d25f68c99006e89f18fa6',
        ],
        rounds: 50_000,
        processes: 2,
      },
    },
  ],
  errors: ['SERVICE_UNAVAILABLE', 'GATEWAY_TIMEOUT', 'UNPROCESSABLE_CONTENT'],
  headers: {
    'cache-status': 'Whether all, some or none of the pseudonyms came from the cache (RFC 9211).',
    'server-timing': 'Execution model, workers and milliseconds; `dur=0` when the cache answered.',
  },
  cost: costOfLines,
  async run({ lines, rounds, salt }, call) {
    checkLines(lines, call.services.limits);
    checkRounds(rounds, call);
    const { processes } = call.services.executors;
    const digests = await deriveCached(call, lines, rounds, salt);
    return { digests, rounds, processes: processes.workers };
  },
});

function checkRounds(rounds: number, call: Call): void {
  const { roundsMax } = call.services.limits;
  if (rounds <= roundsMax) return;
  throw new ServiceError('BAD_REQUEST', `/rounds: At most ${roundsMax} rounds; got ${rounds}.`, {
    limit: breachOf('roundsMax', roundsMax, rounds),
    issues: [{ pointer: '/rounds', message: `At most ${roundsMax}.` }],
  });
}

/** One key per distinct line, fetched together; only what the cache lacks is computed, each distinct line once. */
async function deriveCached(call: Call, lines: readonly string[], rounds: number, salt: string): Promise<string[]> {
  const { cache, cacheTtlSeconds, executors } = call.services;
  const distinct = [...new Set(lines)];
  const keys = await keysOf(call, distinct, rounds, salt);
  const digestOf = new Map<string, string>();
  const stored = await cache.getMany(keys);
  for (const [i, digest] of stored.entries()) if (digest !== undefined) digestOf.set(distinct[i]!, digest);
  const missing = distinct.filter((line) => !digestOf.has(line));
  call.addHeader('cache-status', statusOf(distinct.length, missing.length));
  if (missing.length === 0) addTiming(call, executors.processes, 0, 0);
  else {
    const fresh = await runTimed(call, executors.processes, 'deriveDigests', { lines: missing, rounds, salt });
    for (const [i, line] of missing.entries()) digestOf.set(line, fresh[i]!);
    const keyOf = new Map(distinct.map((line, i) => [line, keys[i]!]));
    await cache.setMany(
      missing.map((line) => ({ key: keyOf.get(line)!, value: digestOf.get(line)! })),
      cacheTtlSeconds,
    );
  }
  return lines.map((line) => digestOf.get(line)!);
}

/** Keys hashed between two pauses: about a millisecond's work. */
const keysPerSlice = 1000;

async function keysOf(call: Call, lines: readonly string[], rounds: number, salt: string): Promise<string[]> {
  const keys: string[] = [];
  for (const line of lines) {
    if (keys.length > 0 && keys.length % keysPerSlice === 0) await call.services.pause();
    keys.push(contentKey(call.services.createSha256, 'pseudonym', [String(rounds), salt, line]));
  }
  return keys;
}

function statusOf(asked: number, missing: number): string {
  if (missing === 0) return cacheStatus.hit;
  return missing === asked ? cacheStatus.miss : cacheStatus.partial;
}
