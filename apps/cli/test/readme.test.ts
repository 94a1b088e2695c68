import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment, commandLine } from './support/run.ts';
import { type ServeProcess, serve } from './support/service.ts';

/** A folder with the log that the walk-through reads. */
const corpus = process.env.LOGMILL_CORPUS;
const hasTools = ['jq', 'curl'].every((tool) => spawnSync(tool, ['--version']).status === 0);

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, section = ''] = /^## What is in a log, and what changed\n([\s\S]*?)(?=^## )/m.exec(readme) ?? [];
const steps = [...section.matchAll(/```sh\n([\s\S]*?)```\n+(?:.*\n+)?```(?:text|json)\n([\s\S]*?)```/g)].map(
  ([, command, answer]) => [command!.trim(), answer!.trim()] as const,
);

test('the walk-through has its steps', () => expect(steps).toHaveLength(4));

/** As on a terminal of 100 columns. */
const prelude = 'logmill() { "$NODE" $COMMAND "$@" --text; }; ';

// Skipped without LOGMILL_CORPUS (a folder with HDFS.log of loghub) or without jq and curl.
describe.skipIf(corpus === undefined || !hasTools)('the walk-through, with LOGMILL_CORPUS, jq and curl', () => {
  let service: ServeProcess;
  beforeAll(async () => {
    service = await serve();
  });
  afterAll(() => service[Symbol.asyncDispose]());

  test.each(steps)('%s', async (command, answer) => {
    const { stdout } = await promisify(execFile)(
      'sh',
      ['-c', prelude + command.replaceAll('http://127.0.0.1:8000', service.url)],
      {
        cwd: corpus,
        env: cleanEnvironment({ COLUMNS: '100', NODE: process.execPath, COMMAND: commandLine.join(' ') }),
      },
    );
    expect(stdout.trim()).toBe(answer);
  });
});
