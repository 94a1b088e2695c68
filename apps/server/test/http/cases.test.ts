import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { problemSchema } from '@logmill/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawExchange } from '../support/raw-http.ts';
import { internals, startTestService, type TestService } from '../support/service.ts';

/** HTTP cases of the fault catalogue, each with the edge and with the stock adapters behind the same front. */
describe.each(['on', 'off'])('with EDGE=%s', (EDGE) => {
  const bodyLimit = 64 * 1024;
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({
      EDGE,
      BODY_LIMIT: String(bodyLimit),
      MAX_LINES: '1000',
      MAX_LINE_CHARS: '2000',
    });
  });
  afterAll(() => service.close());

  const infoLine = '2026-01-30 12:01:05 INFO User logged in';
  const parseBody = { mode: 'plain', line: infoLine };

  async function expectProblem(answer: Response, status: number, code: string) {
    const text = await answer.text();
    expect(answer.status, text).toBe(status);
    expect(text).not.toMatch(internals);
    expect(answer.headers.get('x-request-id')).toBeTruthy();
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem).toMatchObject({ code, status, requestId: answer.headers.get('x-request-id') });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    return problem;
  }

  async function expectRpcError(answer: Response, status: number, code: string) {
    const text = await answer.text();
    expect(answer.status, text).toBe(status);
    expect(text).not.toMatch(internals);
    const parsed = JSON.parse(text) as { error: { message: string; code: number; data: Record<string, unknown> } };
    expect(parsed.error.data).toMatchObject({
      code,
      httpStatus: status,
      requestId: answer.headers.get('x-request-id'),
    });
    return parsed.error;
  }

  describe('D01 malformed JSON is refused in the common shape', () => {
    test.each(['{"mode":"plain","line":', '{', 'nope', ''])('%j', async (body) => {
      await expectProblem(await service.post('/parse', body), 400, body === '' ? 'PARSE_ERROR' : 'PARSE_ERROR');
      await expectRpcError(await service.post('/trpc/parse', body), 400, 'PARSE_ERROR');
    });
  });

  test.each([
    ['D02 a charset of UTF-8 is fine', 'application/json; charset=utf-8', 200],
    ['D02 a quoted charset is fine', 'application/json; charset="UTF-8"', 200],
    ['D03 a media type has no case', 'APPLICATION/JSON', 200],
    ['D04 UTF-16 is refused', 'application/json; charset=utf-16', 415],
    ['D04 Latin-1 is refused', 'application/json; charset=latin1', 415],
    ['another media type is refused', 'text/csv', 415],
    ['a form is refused', 'application/x-www-form-urlencoded', 415],
  ])('%s', async (_guarantee, contentType, status) => {
    for (const path of ['/parse', '/trpc/parse']) {
      const answer = await service.post(path, parseBody, { 'content-type': contentType });
      expect(answer.status).toBe(status);
    }
    if (status === 415) {
      await expectProblem(
        await service.post('/parse', parseBody, { 'content-type': contentType }),
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      );
    }
  });

  function bodyOf(bytes: number): string {
    const frame = '{"mode":"plain","lines":[""]}';
    const lines: string[] = [];
    let left = bytes - frame.length;
    for (; left > 1003; left -= 1003) lines.push('x'.repeat(1000));
    lines.push('x'.repeat(left));
    const body = JSON.stringify({ mode: 'plain', lines });
    expect(body.length).toBe(bytes);
    return body;
  }

  test('D05 a body of exactly the limit is taken', async () => {
    expect((await service.post('/batch', bodyOf(bodyLimit))).status).toBe(200);
  });

  test.each([1, bodyLimit * 99])(
    'D05 a body %i bytes over the limit is refused, readably, 20 of 20 times',
    async (over) => {
      const body = Buffer.alloc(bodyLimit + over, 0x20);
      for (let i = 0; i < 20; i++) {
        const problem = await expectProblem(await service.post('/batch', body), 413, 'PAYLOAD_TOO_LARGE');
        expect(problem.limit).toEqual({ name: 'BODY_LIMIT', max: bodyLimit, actual: body.length });
      }
    },
  );

  test('D05 curl reads the refusal, 20 of 20 times', async () => {
    const body = 'x'.repeat(bodyLimit * 2);
    for (let i = 0; i < 20; i++) {
      const curl = promisify(execFile)('curl', [
        '-sS',
        '-w',
        '%{http_code}',
        '-H',
        'content-type: application/json',
        '--data-binary',
        '@-',
        `${service.url}/batch`,
      ]);
      curl.child.stdin!.on('error', () => {});
      curl.child.stdin!.end(body);
      expect((await curl).stdout).toMatch(/413$/);
    }
  });

  test.each(['/batch', '/trpc/batch'])('D06, D07 a chunked body over the limit is refused on %s', async (path) => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const req = request(
        service.url + path,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (res) => {
          res.resume();
          resolve(res.statusCode);
        },
      );
      req.on('error', reject);
      for (let i = 0; i < 20; i++) req.write('x'.repeat(bodyLimit / 8));
      req.end();
    });
    expect(status).toBe(413);
  });

  test('D07 a tRPC body over the limit is refused', async () => {
    const error = await expectRpcError(
      await service.post('/trpc/batch', 'x'.repeat(bodyLimit + 1)),
      413,
      'PAYLOAD_TOO_LARGE',
    );
    expect(error.data.limit).toMatchObject({ name: 'BODY_LIMIT' });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync('{}'))],
    ['x-gzip', gzipSync('{}')],
    ['zstd', Buffer.from('not zstd')],
  ])('D08, D09 a body in %s is refused unread', async (coding, body) => {
    const answer = await service.post('/batch', body, { 'content-encoding': coding });
    expect([413, 415]).toContain(answer.status);
    expect(((await answer.json()) as { code: string }).code).toMatch(/PAYLOAD_TOO_LARGE|UNSUPPORTED_MEDIA_TYPE/);
  });

  test('D13 an unknown path is not found', async () => {
    await expectProblem(await fetch(`${service.url}/nowhere`), 404, 'NOT_FOUND');
    await expectProblem(await service.post('/parse/more', parseBody), 404, 'NOT_FOUND');
    await expectRpcError(await service.post('/trpc/nothing', parseBody), 404, 'NOT_FOUND');
  });

  test.each([
    ['GET', '/parse', 'POST, OPTIONS'],
    ['DELETE', '/batch', 'POST, OPTIONS'],
    ['POST', '/health', 'GET, HEAD, OPTIONS'],
    ['POST', '/livez', 'GET, HEAD'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
  ])('D13 %s %s is refused with the methods allowed', async (method, path, allow) => {
    const answer = await fetch(service.url + path, { method });
    expect(answer.headers.get('allow')).toBe(allow);
    await expectProblem(answer, 405, 'METHOD_NOT_SUPPORTED');
  });

  test('D13 HEAD answers without a body, OPTIONS with the methods', async () => {
    const head = await fetch(`${service.url}/health`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await fetch(`${service.url}/parse`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
  });

  test.each([11, 7000])('D15 a tRPC batch of %i calls is refused', async (n) => {
    const paths = Array(n).fill('health').join(',');
    const answer = await fetch(`${service.url}/trpc/${paths}?batch=1&input=%7B%7D`);
    if (n === 11) {
      const error = await expectRpcError(answer, 400, 'BAD_REQUEST');
      expect(error.data.limit).toEqual({ name: 'MAX_BATCH_CALLS', max: 10, actual: 11 });
    } else {
      expect([400, 431]).toContain(answer.status);
    }
  });

  test('D15 a tRPC batch of 10 calls is answered call by call', async () => {
    const inputs = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i, parseBody]));
    const answer = await service.post(`/trpc/${Array(10).fill('parse').join(',')}?batch=1`, inputs);
    expect(await answer.json()).toEqual(Array(10).fill({ result: { data: { level: 'INFO' } } }));
  });

  test('D16 a verdict does not depend on earlier REST calls', async () => {
    const body = { lines: ['x'], rounds: '7' };
    for (let i = 0; i < 2; i++) {
      await expectRpcError(await service.post('/trpc/cpuProcesses', body), 400, 'BAD_REQUEST');
      const problem = await expectProblem(await service.post('/cpu_processes', body), 400, 'BAD_REQUEST');
      expect(problem.issues).toEqual([{ pointer: '/rounds', message: expect.stringContaining('number') as string }]);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'D18 a level named %s is counted like any other',
    async (level) => {
      const lines = [`2026-01-30 12:01:05 ${level} x`, `{"level":"${level}"}`];
      const plain = await service.post('/batch', { mode: 'plain', lines });
      expect(Object.entries(((await plain.json()) as { counts: object }).counts)).toEqual([
        [level.toUpperCase(), 1],
        ['UNKNOWN', 1],
      ]);
      const answer = await service.post(
        '/batch',
        `{"mode":"json","lines":[${JSON.stringify(`{"level":"${level}"}`)}],"${level}":1}`,
      );
      await expectProblem(answer, 400, 'BAD_REQUEST');
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );

  test.each([5_000, 30_000])('D19 JSON of depth %i is refused, or read where it is a line', async (depth) => {
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    await expectProblem(await service.post('/batch', `{"mode":"json","lines":${deep}}`), 400, 'BAD_REQUEST');
    await expectProblem(await service.post('/batch', deep), 400, 'BAD_REQUEST');
    const line = `{"level":"info","x":${'['.repeat(900)}${']'.repeat(900)}}`;
    const answer = await service.post('/batch', { mode: 'json', lines: [line] });
    expect(await answer.json()).toEqual({ counts: { INFO: 1 } });
  });

  test('D20 of duplicate keys the last one counts', async () => {
    const answer = await service.post(
      '/parse',
      `{"mode":"json","line":"","mode":"plain","line":${JSON.stringify(infoLine)}}`,
    );
    expect(await answer.json()).toEqual({ level: 'INFO' });
  });

  test.each(['[1]', '"x"', 'null', '7', 'true', '{}'])(
    'D21 the body %s is refused in the common shape',
    async (body) => {
      await expectProblem(await service.post('/parse', body), 400, 'BAD_REQUEST');
      await expectRpcError(await service.post('/trpc/parse', body), 400, 'BAD_REQUEST');
    },
  );

  test('D22 a byte order mark before the JSON does not matter', async () => {
    expect(await (await service.post('/parse', `\ufeff${JSON.stringify(parseBody)}`)).json()).toEqual({
      level: 'INFO',
    });
  });

  test('an unknown field is named', async () => {
    const problem = await expectProblem(
      await service.post('/cpu_processes', { lines: [], round: 1 }),
      400,
      'BAD_REQUEST',
    );
    expect(problem.message).toContain('round');
  });

  test.each([
    ['MAX_LINES', { mode: 'plain', lines: Array(1001).fill('') }, '/batch'],
    ['MAX_LINE_CHARS', { mode: 'plain', lines: ['', 'x'.repeat(2001)] }, '/batch_threads'],
    ['MAX_LINE_CHARS', { mode: 'plain', line: 'x'.repeat(2001) }, '/parse'],
    ['MAX_ROUNDS', { lines: ['x'], rounds: 1_000_001 }, '/cpu_processes'],
  ])('a request over %s is refused with the name of the limit', async (name, body, path) => {
    const problem = await expectProblem(await service.post(path, body), 400, 'BAD_REQUEST');
    expect(problem.limit).toMatchObject({ name });
  });

  test('D32 a request id that could do harm is replaced, another kept', async () => {
    const kept = await service.post('/parse', parseBody, { 'x-request-id': 'abc-1.2:3' });
    expect(kept.headers.get('x-request-id')).toBe('abc-1.2:3');
    const replaced = await service.post('/parse', parseBody, { 'x-request-id': 'x'.repeat(10_000) });
    expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('D12 what is not HTTP is refused in the common shape', async () => {
    for (const text of [
      'NOT HTTP\r\n\r\n',
      'GET /health HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
    ]) {
      const answer = await rawExchange(service.url, text);
      expect(answer).toMatch(/^HTTP\/1.1 400 /);
      problemSchema.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)));
    }
    const answer = await rawExchange(
      service.url,
      `GET /health HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(17_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
  });
});
