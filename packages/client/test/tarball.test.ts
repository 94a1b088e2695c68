import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltService, startBuiltService } from './support/built-service.ts';
import { type Consumer, installConsumer } from './support/consumer.ts';

/** The package as others get it: packed, installed into an empty strict project, type-checked, and run against the built service. */
let consumer: Consumer;
let service: BuiltService;
beforeAll(async () => {
  [consumer, service] = await Promise.all([installConsumer(), startBuiltService()]);
}, 180_000);
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await consumer?.[Symbol.asyncDispose]();
});

const rightUses = `
import { type AnalyzeFileOptions, type BatchOutput, type ClientOptions, createClient, type FileProgress, type FileSource, LogmillError, type LogmillErrorCode, type Mode, type Report } from '@logmill/client';

declare const process: { argv: string[] };
const options: ClientOptions = { url: process.argv[2]!, retries: 1, apiKey: undefined };
const client = createClient(options);
const mode: Mode = 'plain';
const lines: readonly string[] = ['2026-01-30 12:01:05 INFO a', 'x'];
const { level }: { level: string } = await client.parse({ mode, line: '2026-01-30 12:01:05 INFO User logged in' });
const { counts }: BatchOutput = await client.batch({ mode, lines }, { signal: new AbortController().signal });
const info: number | undefined = counts['INFO'];
const { digests, rounds, processes } = await client.cpuProcesses({ lines: ['a'], rounds: 10 });
const digest: string | undefined = digests[0];
const status: 'ok' = (await client.health({ timeoutMs: 5_000, signal: undefined })).status;
const threads = await client.batchThreads({ mode: 'json', lines: ['{"level":"info"}'], levels: 'severity' });
const file: FileSource = new Blob(['2026-01-30 12:01:05 INFO a\\n']);
const told: FileProgress[] = [];
const fileOptions: AnalyzeFileOptions = { mode, reference: '2026-01-30T00:00:00Z' };
const report: Report = await client.analyzeFile(file, { ...fileOptions, onProgress: (progress) => told.push(progress) });
const ofPath = await client.analyzeFile(process.argv[1]!, fileOptions);
const read = [report.lines.total, ofPath.lines.total > 10, told.at(-1)?.share];
let code: LogmillErrorCode | undefined;
try {
  await client.batch({ mode, lines: [7 as unknown as string] });
} catch (error) {
  if (!(error instanceof LogmillError)) throw error;
  code = error.code;
  const { status, requestId, issues }: { status: number; requestId: string | undefined; issues: LogmillError['issues'] } = error;
  console.log(JSON.stringify({ level, counts, info, digest, rounds, processes, health: client.health.length, status, issues, code, threads, read, named: requestId !== undefined }));
}
`;

const wrongUses = `
import { createClient, LogmillError } from '@logmill/client';
const client = createClient({ url: 'http://x' });
// @ts-expect-error a client needs the service's url
createClient({});
// @ts-expect-error there is no such option
createClient({ url: 'http://x', timeout: 5 });
// @ts-expect-error an unknown mode is no mode
void client.parse({ mode: 'plane', line: '' });
// @ts-expect-error a line is missing
void client.parse({ mode: 'plain' });
// @ts-expect-error lines are strings
void client.batch({ mode: 'plain', lines: [1] });
// @ts-expect-error an operation takes nothing that it does not know
void client.batch({ mode: 'plain', lines: [], line: '' });
// @ts-expect-error rounds are a number
void client.cpuProcesses({ lines: [], rounds: '7' });
// @ts-expect-error a count may be missing
const count: number = (await client.batch({ mode: 'plain', lines: [] })).counts['INFO'];
// @ts-expect-error a number is no file
void client.analyzeFile(7);
// @ts-expect-error a file has no lines
void client.analyzeFile('a.log', { lines: [] });
// @ts-expect-error there is no such operation
void client.nothing;
// @ts-expect-error health takes no input
void client.health({ mode: 'plain' });
// @ts-expect-error there is no such code
export const isGone = (error: LogmillError): boolean => error.code === 'GONE';
export { count };
`;

test('it type-checks in a strict project', async () => {
  expect(await consumer.typeErrors(rightUses)).toBe('');
});

test('wrong uses are type errors', async () => {
  expect(await consumer.typeErrors(wrongUses)).toBe('');
});

test('a type error is not overlooked', async () => {
  expect(await consumer.typeErrors(`${rightUses}\nconst wrong: number = level;`)).toContain('TS2322');
});

test('it runs against the service', async () => {
  expect(JSON.parse(await consumer.output(rightUses, service.url))).toEqual({
    level: 'INFO',
    counts: { INFO: 1, UNKNOWN: 1 },
    info: 1,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    rounds: 10,
    processes: 2,
    health: expect.any(Number) as number,
    status: 400,
    code: 'BAD_REQUEST',
    named: true,
    threads: { counts: { INFO: 1 } },
    read: [1, true, 1],
    issues: [{ pointer: '/lines/0', message: 'Expected a string, got number.' }],
  });
});

test('no package of the server comes with it', async () => {
  expect(await readdir(join(consumer.folder, 'node_modules', '@logmill'))).toEqual(['client']);
  const serverManifest = await readFile(new URL('../../../apps/server/package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(serverManifest) as { dependencies: Record<string, string> };
  const ofServer = Object.keys(dependencies).filter((name) => name !== '@trpc/server');
  expect(ofServer).toContain('express');
  const lock = await readFile(join(consumer.folder, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: Record<string, unknown> };
  expect(ofServer.filter((name) => `node_modules/${name}` in packages)).toEqual([]);
});

test('its types import nothing but tRPC’s client, and keep the documentation', async () => {
  const dist = join(consumer.folder, 'node_modules', '@logmill', 'client', 'dist');
  const types = await readFile(join(dist, 'index.d.ts'), 'utf8');
  const imported = [...types.matchAll(/from ['"](?<name>[^'"]+)['"]/g)].map(({ groups }) => groups!.name);
  expect(imported.filter((name) => !name!.startsWith('@trpc/'))).toEqual([]);
  expect(types).toContain('* Read the level of one line.');
  expect(types).toContain('await client.parse({');
});

const readmes = { 'of the package': '../README.md', 'of the project': '../../../README.md' };

test.each(Object.entries(readmes))('the README %s: its code type-checks and prints what it says', async (_, path) => {
  const text = await readFile(new URL(path, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```ts\n(?<code>[\s\S]*?)```/g)].map(({ groups }) => groups!.code!);
  const runnable = blocks.filter((code) => code.includes('createClient('));
  expect(runnable.length).toBeGreaterThan(0);
  for (const code of runnable) {
    expect(await consumer.typeErrors(code)).toBe('');
    const promised = [...code.matchAll(/^ *console\.log\(.*\); \/\/ (?<line>.+)$/gm)].map(({ groups }) => groups!.line);
    expect(promised.length).toBeGreaterThan(0);
    const printed = await consumer.output(code.replaceAll('http://127.0.0.1:8000', service.url));
    expect(printed.trimEnd().split('\n')).toEqual(promised);
  }
});

test('publint finds nothing to say', async () => {
  const pkgDir = join(consumer.folder, 'node_modules', '@logmill', 'client');
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
});
