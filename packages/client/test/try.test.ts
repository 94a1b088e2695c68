import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltService, startBuiltService } from './support/built-service.ts';
import { rejectionOf } from './support/rejection.ts';

/** `pnpm try FILE`, without the build in front of it. */
const script = fileURLToPath(new URL('../../../scripts/try.ts', import.meta.url));
const tryOut = (url: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', LOGMILL_URL: url },
  });

let service: BuiltService;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'logmill-try-'));
  service = await startBuiltService();
}, 60_000);
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test('the levels of a file are counted over several requests, line by line as they are', async () => {
  const file = join(folder, 'app.log');
  const lines = Array.from(
    { length: 30_000 },
    (_, i) => `2026-01-30 12:01:05 ${i % 3 ? 'INFO' : 'ERROR'} a\u2028b\r\n`,
  );
  await writeFile(file, `${lines.join('')}\nlast`);
  const { stdout } = await tryOut(service.url, file);
  expect(stdout.split('\n')).toEqual([
    'INFO     20,000   66.7 %',
    'ERROR    10,000   33.3 %',
    'UNKNOWN       2    0.0 %',
    'lines    30,002  100.0 %',
    '',
  ]);
});

test('the format and what to count by can be chosen', async () => {
  const file = join(folder, 'pino.log');
  await writeFile(file, '{"level":50,"time":1731391316698,"pid":843,"hostname":"web-1","msg":"boom"}\n');
  const { stdout } = await tryOut(service.url, file, '--mode', 'auto', '--levels', 'severity');
  expect(stdout).toBe('ERROR  1  100.0 %\nlines  1  100.0 %\n');
});

test.each([
  ['how to start a service', 'http://127.0.0.1:1', [script], /No service answers at .*npx -y pnpm@12 start/],
  ['that there is no such file', 'http://127.0.0.1:1', ['/no/such.log'], /There is no file \/no\/such\.log/],
  ['how it is used', 'http://127.0.0.1:1', [], /usage: pnpm try FILE/],
  ['the mode that was probably meant', undefined, [script, '--mode', 'plane'], /did you mean "plain"/],
])('a failure says %s, in one or two lines', async (_, url, args, message) => {
  const error = (await rejectionOf(tryOut(url ?? service.url, ...args))) as { code: number; stderr: string };
  expect(error.code).toBe(1);
  expect(error.stderr).toMatch(message);
  expect(error.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
});
