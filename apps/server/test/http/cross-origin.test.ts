import { expect, test } from 'vitest';
import { startTestService } from '../support/service.ts';

const body = { mode: 'plain', line: '2026-01-30 12:01:05 INFO x' };
const page = 'https://app.example.org';
const preflight = {
  method: 'OPTIONS',
  headers: { origin: page, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
};

test('without configuration no page of another origin may read an answer', async () => {
  await using service = await startTestService();
  expect((await service.post('/parse', body, { origin: page })).headers.get('access-control-allow-origin')).toBeNull();
  expect((await fetch(`${service.url}/parse`, preflight)).headers.get('access-control-allow-origin')).toBeNull();
});

test.each(['on', 'off'])(
  'with EDGE=%s pages of configured origins may call and read every answer, others not',
  async (EDGE) => {
    await using service = await startTestService({ EDGE, CORS_ORIGINS: `${page}, https://other.example.org` });
    for (const path of ['/parse', '/trpc/parse']) {
      const asked = await fetch(service.url + path, preflight);
      expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, page]);
      expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
      const answer = await service.post(path, body, { origin: page });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, page]);
      // tRPC's own adapter writes over it.
      if (EDGE === 'on' || path === '/parse') expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin');
      expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after');
      const refused = await service.post(path, '{', { origin: page });
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, page]);
      expect(
        (await service.post(path, body, { origin: 'https://evil.example.org' })).headers.get(
          'access-control-allow-origin',
        ),
      ).toBeNull();
    }
  },
);
