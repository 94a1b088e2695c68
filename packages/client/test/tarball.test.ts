import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The package as others get it: packed, installed into an empty strict project, type-checked and run against the built service. */
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const serverMain = fileURLToPath(new URL('../../../apps/server/dist/main.js', import.meta.url));
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'logmill-client-'));
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder, stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${tarball}`], {
    cwd: folder,
    stdio: 'pipe',
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function typeErrors(source: string): string {
  writeFileSync(join(folder, 'consumer.ts'), source);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        skipLibCheck: true,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        module: 'nodenext',
        types: [],
      },
      files: ['consumer.ts'],
    }),
  );
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace(/package\.json$/, 'bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

const consumer = `
import { createClient, LogmillError } from '@logmill/client';

export const client = createClient({ url: process.argv[2]! });
export const level: string = (await client.parse({ mode: 'plain', line: '2026-01-30 12:01:05 INFO User logged in' })).level;
const { counts } = await client.batch({ mode: 'plain', lines: ['2026-01-30 12:01:05 INFO a', 'x'] });
export const info: number | undefined = counts['INFO'];
const { digests, rounds } = await client.cpuProcesses({ lines: ['a'], rounds: 10 });
export const digest: string | undefined = digests[0];
try {
  await client.batch({ mode: 'plain', lines: [7 as unknown as string] });
} catch (error) {
  if (!(error instanceof LogmillError)) throw error;
  console.log(JSON.stringify({ level, counts, digest, rounds, status: (await client.health()).status, code: error.code, issues: error.issues }));
}
// @ts-expect-error an unknown mode is no mode
void (() => client.parse({ mode: 'plane', line: '' }));
// @ts-expect-error lines are strings
void (() => client.batch({ mode: 'plain', lines: [1] }));
// @ts-expect-error there is no such operation
void client.nothing;
declare const process: { argv: string[] };
`;

test('it type-checks in a strict project, right uses and wrong ones', () => {
  expect(typeErrors(consumer)).toBe('');
});

test('the README’s example type-checks', () => {
  const [, example] = /```ts\n([\s\S]*?createClient[\s\S]*?)```/.exec(readme)!;
  expect(typeErrors(example!)).toBe('');
});

test('no package of ours comes with it', () => {
  expect(readdirSync(join(folder, 'node_modules', '@logmill'))).toEqual(['client']);
  const installed = readdirSync(join(folder, 'node_modules'));
  for (const name of ['express', 'zod', 'trpc-to-openapi']) expect(installed).not.toContain(name);
});

test('it runs against the service', async () => {
  const server = spawn(process.execPath, [serverMain], {
    env: { ...process.env, PORT: '0', WORKERS: '1', LOG_LEVEL: 'silent', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (chunk) => {
        const match = /logmill is ready: (?<url>\S+)/.exec(String(chunk));
        if (match?.groups) resolve(match.groups.url!);
      });
      server.once('exit', (code) => reject(new Error(`The server ended with ${code}; is it built?`)));
    });
    typeErrors(consumer);
    const printed = execFileSync(
      process.execPath,
      ['--experimental-strip-types', '--no-warnings', join(folder, 'consumer.ts'), url],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toEqual({
      level: 'INFO',
      counts: { INFO: 1, UNKNOWN: 1 },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      rounds: 10,
      status: 'ok',
      code: 'BAD_REQUEST',
      issues: [{ pointer: '/lines/0', message: 'Expected a string, got number.' }],
    });
  } finally {
    server.kill('SIGKILL');
  }
}, 60_000);

test('publint has nothing to say', () => {
  const printed = execFileSync('publint', ['--strict'], { cwd: packageFolder, encoding: 'utf8', stdio: 'pipe' });
  expect(printed).toContain('All good');
});
