import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../support/folder.ts';
import { serviceLog } from '../support/logs.ts';
import { runHere as run } from '../support/run.ts';
import { type ServeProcess, serve } from '../support/service.ts';

let folder: TestFolder;
let service: ServeProcess;
let before: string;
let after: string;
let compressed: string;

beforeAll(async () => {
  folder = createTestFolder();
  before = folder.write('before.log', serviceLog());
  after = folder.write('after.log', `${serviceLog('2026-01-31')}2026-01-31 12:01:00 ERROR disk sda1 is full\n`);
  compressed = folder.write('before.log.gz', gzipSync(serviceLog()));
  service = await serve();
});

afterAll(async () => {
  folder[Symbol.dispose]();
  await service[Symbol.asyncDispose]();
});

/** A service also says what it was sent. */
function withoutInput(text: string): string {
  return text.replace(/"input":"[\da-f]{64}",/g, '');
}

describe.each([
  ['analyze', (): string[] => ['analyze', before, after]],
  ['analyze a compressed file', (): string[] => ['analyze', compressed, '--json']],
  ['levels alone', (): string[] => ['analyze', before, after, '--only', 'levels', '--fail-on', 'error']],
  ['levels alone of a compressed file', (): string[] => ['analyze', compressed, '--only', 'levels', '--text']],
  ['analyze to people', (): string[] => ['analyze', after, '--text', '--fail-on', 'error-rate>1%']],
  ['analyze with fewer patterns', (): string[] => ['analyze', before, '--json', '--top', '1', '--zone', '+02:00']],
  ['compare', (): string[] => ['compare', before, after, '--json', '--fail-on', 'new-error']],
  ['compare at a text', (): string[] => ['compare', after, '--cut', '12:00:30', '--markdown']],
  ['compare at a time', (): string[] => ['compare', before, '--at', '2026-01-30T12:00:30Z', '--ndjson']],
  ['records', (): string[] => ['records', before]],
  ['records as one document', (): string[] => ['records', after, '--json', '--mode', 'plain']],
  ['detect', (): string[] => ['detect', before, '--json']],
  ['a cut that leaves nothing', (): string[] => ['compare', before, '--cut', 'nowhere to be found']],
  ['a log without lines', (): string[] => ['compare', before, '/dev/null']],
])('%s', (_name, args) => {
  test('a service answers as this process does', async () => {
    const here = await run(args());
    const there = await run([...args(), '--server', service.url]);
    expect({ ...there, stdout: withoutInput(there.stdout) }).toEqual(here);
    expect(here.stdout + here.stderr).not.toBe('');
  });
});

test('what is piped in goes to the service, too', async () => {
  const here = await run(['analyze', '--json'], { input: serviceLog() });
  const there = await run(['analyze', '--json', '--server', service.url], { input: serviceLog() });
  expect({ ...there, stdout: withoutInput(there.stdout) }).toEqual(here);
});

test('a service that is not there is named, with exit code 2', async () => {
  const ran = await run(['detect', before, '--server', 'http://127.0.0.1:1']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('logmill: No answer from http://127.0.0.1:1');
});

test.each([
  ['records', (): string[] => ['records', before]],
  ['compare', (): string[] => ['compare', before, after]],
  ['compare at a text', (): string[] => ['compare', before, '--cut', '12:00:30']],
])('a log that is too long for the service is for this process alone: %s', async (_name, args) => {
  await using small = await serve([], { BODY_LIMIT: '2kb' });
  const ran = await run([...args(), '--server', small.url]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('(BODY_LIMIT 2048). Without --server it may have any length.');
});

test('what is no URL is refused', async () => {
  const ran = await run(['detect', before, '--server', 'localhost:8000']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('Write a URL such as http://127.0.0.1:8000.');
});

test('serve answers until SIGINT, and its options win over the environment', async () => {
  await using served = await serve(['--host', '127.0.0.1', '--port', '0'], { PORT: '1', HOST: '203.0.113.1' });
  const answer = await fetch(`${served.url}/health`);
  expect(answer.status).toBe(200);
  expect(await served.end('SIGINT')).toBe(0);
});
