import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'tsdown';
import { expect, test } from 'vitest';
import type { createClient, LogmillError } from '../src/index.ts';
import { answer, limited, problem, result, startScripted } from './support/scripted-server.ts';

/** Everything of the platform that the client may use; browsers, workers, Deno and Bun have all of it. */
const platform = {
  AbortController,
  Blob,
  clearTimeout,
  fetch,
  FormData,
  Headers,
  ReadableStream,
  Response,
  setTimeout,
  TextDecoder,
  URL,
  URLSearchParams,
};

test('bundled for a browser it is one script that needs nothing of Node', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'logmill-bundle-'));
  try {
    await build({
      entry: { client: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
      outDir: folder,
      config: false,
      format: 'iife',
      globalName: 'logmill',
      platform: 'browser',
      deps: { alwaysBundle: [/./] },
      dts: false,
      logLevel: 'error',
    });
    const script = await readFile(join(folder, 'client.iife.js'), 'utf8');
    const context = createContext({ ...platform });
    runInContext(`${script};globalThis.logmill = logmill;`, context);
    const { logmill } = context as {
      logmill: { createClient: typeof createClient; LogmillError: typeof LogmillError };
    };
    await using server = await startScripted(
      limited(1),
      answer(200, result({ level: 'INFO' })),
      answer(401, problem(401, 'UNAUTHORIZED')),
      answer(200, '{"type":"report","report":{"ok":true}}\n', { 'content-type': 'application/x-ndjson' }),
    );
    const client = logmill.createClient({ url: server.url });
    expect(await client.parse({ mode: 'plain', line: '' })).toEqual({ level: 'INFO' });
    const error = await client.health({ signal: new AbortController().signal }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(logmill.LogmillError);
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', status: 401 });
    const blob = new Blob(['2026-01-30 12:01:05 INFO x\n']);
    for (const source of [blob, blob.stream()]) {
      expect(await client.analyzeFile(source)).toEqual({ ok: true });
      // what a browser holds has a length
      expect(server.requests.at(-1)!.headers['content-length']).toBe(String(blob.size));
    }
    const path = await client.analyzeFile('/var/log/syslog').catch((thrown: unknown) => thrown);
    expect(path).toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('no paths in a browser') as string,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
