import { type Comparison, compareCut } from '@logmill/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../support/folder.ts';
import { serviceLog } from '../support/logs.ts';
import { runHere as run } from '../support/run.ts';

let folder: TestFolder;
let file: string;

/** A calm hour, then one with another error; long enough for context lines on both sides to be cut off. */
const text = `${serviceLog('2026-01-30').repeat(30)}${serviceLog('2026-01-31').replace('request 1030 failed', 'disk sda1 is full').repeat(30)}`;
const lines = text.trimEnd().split('\n');
const reading = { referenceMs: Date.parse('2026-02-01T00:00:00Z') };

beforeAll(() => {
  folder = createTestFolder();
  file = folder.write('app.log', text);
});

afterAll(() => folder[Symbol.dispose]());

test.each([
  ['--cut', '2026-01-31', { atText: '2026-01-31' }],
  ['--cut', 'disk sda1', { atText: 'disk sda1' }],
  ['--at', '2026-01-30T23:00:00Z', { atMs: Date.parse('2026-01-30T23:00:00Z') }],
])('a file and a pipe cut with %s %s compare as all their lines at once do', async (option, value, cut) => {
  const expected = JSON.stringify(compareCut(lines, cut, reading, { changesTop: 50 }));
  for (const ran of [
    await run(['compare', file, option, value, '--json']),
    await run(['compare', '-', option, value, '--json'], { input: text }),
  ]) {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toEqual(JSON.parse(expected));
  }
  const { patterns } = JSON.parse(expected) as Comparison;
  expect(patterns.changes.map(({ kind, template }) => [kind, template])).toContainEqual(['new', 'disk sda1 is full']);
});

test.each([
  [['--cut', 'nowhere'], 'No line contains "nowhere", so the log cannot be cut there; nothing was compared.'],
  [
    ['--cut', 'request 1000'],
    'The first line contains "request 1000" already, so nothing stands before the cut; nothing was compared.',
  ],
  [
    ['--at', '2027-01-01'],
    'Nothing stands after 2027-01-01T00:00:00Z: the log goes from 2026-01-30T12:00:00Z to 2026-01-31T12:00:59.500Z; nothing was compared.',
  ],
  [
    ['--at', '2020-01-01'],
    'Nothing stands before 2020-01-01T00:00:00Z: the log goes from 2026-01-30T12:00:00Z to 2026-01-31T12:00:59.500Z; nothing was compared.',
  ],
])('a cut %j that leaves nothing on one side is refused', async (cut, message) => {
  expect(await run(['compare', file, ...cut])).toEqual({ code: 2, stdout: '', stderr: `logmill: ${message}\n` });
});
