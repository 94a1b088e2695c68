import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ConfigError, describeVariables, readConfig } from '../src/config/config.ts';
import { variables } from '../src/config/variables.ts';

test('without any variable the defaults are valid', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 8000,
    HOST: '127.0.0.1',
    REDIS_URL: undefined,
    BODY_LIMIT: 32 << 20,
    TASK_DEADLINE: 30_000,
  });
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 8000, REDIS_URL: undefined });
});

test('every bad variable is named in one message', () => {
  const bad = {
    PORT: '70000',
    BODY_LIMIT: 'big',
    TASK_DEADLINE: 'soon',
    REDIS_URL: 'http://user:secret@x',
    LOG_LEVEL: 'loud',
    RATE_LIMIT: '0',
    TRUST_PROXY: 'true',
  };
  expect(() => readConfig(bad)).toThrow(ConfigError);
  try {
    readConfig(bad);
  } catch (error) {
    for (const name of Object.keys(bad)) expect((error as Error).message).toContain(`${name}: `);
    expect((error as Error).message).not.toContain('secret');
  }
});

test('the help lists every variable', () => {
  for (const name of Object.keys(variables)) expect(describeVariables()).toContain(name);
});

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const node = (args: string[]) => ['--conditions=@logmill/source', main, ...args];

test('--help shows usage, every variable and the exit codes', () => {
  const help = execFileSync(process.execPath, node(['--help']), { encoding: 'utf8' });
  for (const name of Object.keys(variables)) expect(help).toContain(name);
  expect(help).toContain('Exit: 0');
});

test('a bad configuration ends the start with exit code 78 and one message', () => {
  const { status, stderr } = spawnSync(process.execPath, node([]), {
    env: { ...process.env, PORT: 'x', MAX_LINES: '-1' },
    encoding: 'utf8',
  });
  expect(status).toBe(78);
  expect(stderr).toContain('PORT: ');
  expect(stderr).toContain('MAX_LINES: ');
});

test('an unknown flag is refused with the nearest known one', () => {
  const { status, stderr } = spawnSync(process.execPath, node(['--hepl']), { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('--help');
});
