import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { rawExchange } from '../support/raw-http.ts';
import { startTestService } from '../support/service.ts';
import { metric, openUpload, until } from '../support/upload.ts';

// the first file waits for its threads, which on a crowded machine take their time to start
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** However a body ends, whoever worked on it is free for the next. */
const line = '2026-01-30 12:01:05 INFO a job is done and another begins\n';
const megabyte = line.repeat(Math.ceil(1e6 / line.length));

const running = (url: string) => metric(url, 'logmill_files_running');

test.each(['application/json', 'application/x-ndjson'])(
  'a client that hangs up frees its slot and its workers (%s)',
  async (accept) => {
    await using service = await startTestService({ MAX_FILES: '1', WORKERS: '1' });
    for (let round = 0; round < 3; round++) {
      const upload = openUpload(`${service.url}/files`, { accept });
      for (let i = 0; i < 12; i++) await upload.write(megabyte);
      await until(async () => (await running(service.url)) === 1);
      upload.request.destroy();
      await until(async () => (await running(service.url)) === 0);
      const next = await fetch(`${service.url}/files`, { method: 'POST', body: line });
      expect([next.status, ((await next.json()) as { lines: { total: number } }).lines.total]).toEqual([200, 1]);
    }
    await until(() => service.logLines.filter((entry) => entry.includes('"status":499')).length === 3);
    expect(service.logLines.filter((entry) => entry.includes('"level":50'))).toEqual([]);
  },
);

test('a client that says more than it sends, and closes, is let go', async () => {
  await using service = await startTestService();
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  socket.write(`POST /files HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n${line}`);
  await until(async () => (await running(service.url)) === 1);
  socket.end();
  await until(async () => (await running(service.url)) === 0);
  await until(() => service.logLines.some((entry) => entry.includes('"status":499')));
});

test('a client that says more than it sends, and waits, is answered 408', async () => {
  await using service = await startTestService({ REQUEST_TIMEOUT: '1s' });
  const answer = await rawExchange(
    service.url,
    `POST /files HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n${line}`,
    8000,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('Nothing came for 1000 ms');
  expect(await running(service.url)).toBe(0);
});

test('what comes behind the announced length is no part of the body, and ends the connection', async () => {
  await using service = await startTestService();
  const answer = await rawExchange(
    service.url,
    `POST /files HTTP/1.1\r\nhost: x\r\ncontent-length: ${line.length}\r\n\r\n${line}${line}`,
  );
  expect(answer).toMatch(/HTTP\/1\.1 400 [\s\S]*well-formed/);
  await until(async () => (await running(service.url)) === 0);
});

test('a body of broken chunks is let go', async () => {
  await using service = await startTestService();
  await rawExchange(service.url, `POST /files HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${line}`);
  await until(async () => (await running(service.url)) === 0);
  expect((await fetch(`${service.url}/files`, { method: 'POST', body: line })).status).toBe(200);
});

test('a slow client is waited for longer than a request may otherwise take, as long as something comes', async () => {
  await using service = await startTestService({ REQUEST_TIMEOUT: '1500ms', RATE_LIMIT: '1000000' });
  using upload = openUpload(`${service.url}/files`);
  const startedMs = performance.now();
  let lines = 0;
  while (performance.now() - startedMs < 4000) {
    await upload.write(line);
    lines++;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  upload.end();
  const { status, body } = await upload.answer;
  expect([status, (JSON.parse(body) as { lines: { total: number } }).lines.total]).toEqual([200, lines]);
});

test('a file that takes too long ends with the limit that it passed', async () => {
  await using service = await startTestService({ FILE_TIMEOUT: '300ms' });
  using upload = openUpload(`${service.url}/files`);
  await upload.write(line);
  const { status, body } = await upload.answer;
  expect([status, JSON.parse(body)]).toEqual([
    408,
    expect.objectContaining({ limit: { name: 'FILE_TIMEOUT', max: 300 } }),
  ]);
  expect(await running(service.url)).toBe(0);
});

test('closing waits for files under way', async () => {
  const service = await startTestService({ SHUTDOWN_GRACE: '15s' });
  using upload = openUpload(`${service.url}/files`);
  await upload.write(line);
  await until(async () => (await running(service.url)) === 1);
  const closed = service.close();
  await upload.write(line);
  upload.end();
  expect((await upload.answer).status).toBe(200);
  expect(await closed).toBe(0);
});

test('files by several clients at one time do not mix', async () => {
  await using service = await startTestService({ MAX_FILES: '12', MAX_FILES_PER_CLIENT: '12' });
  const totals = await Promise.all(
    Array.from({ length: 12 }, async (_, i) => {
      const body = Array.from({ length: 20_000 + i }, (_, at) => `${at % 977} ${line}`).join('');
      const answer = await fetch(`${service.url}/files`, { method: 'POST', body: i % 2 === 0 ? body : gzipSync(body) });
      return ((await answer.json()) as { lines: { total: number } }).lines.total;
    }),
  );
  expect(totals).toEqual(totals.map((_, i) => 20_000 + i));
});
