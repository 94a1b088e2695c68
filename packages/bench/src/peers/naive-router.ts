import { createHash } from 'node:crypto';
import { levelTextOf } from '@logmill/core';
import { initTRPC } from '@trpc/server';
import type { Redis } from 'ioredis';
import type { OpenApiMeta } from 'trpc-to-openapi';
import { z } from 'zod';

const t = initTRPC.meta<OpenApiMeta>().context<{ redis: Redis | undefined }>().create({ isDev: false });

const cacheTtlSeconds = 3600;

/** `parse` as one writes it from the libraries' own documentation, with its result in Redis. */
export const naiveRouter = t.router({
  parse: t.procedure
    .meta({ openapi: { method: 'POST', path: '/parse' } })
    .input(z.object({ mode: z.enum(['plain', 'json']), line: z.string() }))
    .output(z.object({ level: z.string() }))
    .mutation(async ({ input: { mode, line }, ctx: { redis } }) => {
      const key = `naive:${createHash('sha256').update(`${mode}:${line}`).digest('hex')}`;
      const stored = await redis?.get(key);
      if (typeof stored === 'string') return JSON.parse(stored) as { level: string };
      const answer = { level: levelTextOf(mode, line) };
      await redis?.setex(key, cacheTtlSeconds, JSON.stringify(answer));
      return answer;
    }),
});
