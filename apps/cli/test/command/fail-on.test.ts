import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestFolder, type TestFolder } from '../support/folder.ts';
import { serviceLog } from '../support/logs.ts';
import { runHere as run } from '../support/run.ts';

let folder: TestFolder;
let before: string;
let after: string;

beforeAll(() => {
  folder = createTestFolder();
  before = folder.write('before.log', serviceLog());
  after = folder.write('after.log', `${serviceLog('2026-01-31')}2026-01-31 12:01:00 ERROR disk sda1 is full\n`);
});

afterAll(() => folder[Symbol.dispose]());

test.each([
  ['error', 1, '--fail-on error: 1 record is an error.'],
  ['error>1', 0, ''],
  ['error-rate>1%', 1, '--fail-on error-rate>1%: 1.5 % of the records are errors.'],
  ['error-rate > 2 %', 0, ''],
  ['fatal,error>5,exception', 1, '--fail-on exception: 1 stack trace was found.'],
])('analyze --fail-on %j ends with exit code %i', async (condition, code, sentence) => {
  const ran = await run(['analyze', before, '--json', '--fail-on', condition]);
  expect(ran).toMatchObject({ code, stderr: sentence === '' ? '' : `logmill: ${sentence}\n` });
  expect(JSON.parse(ran.stdout)).toHaveProperty('levels');
});

test('compare --fail-on new-error ends with exit code 1 for the one new error, and with 0 the other way round', async () => {
  expect(await run(['compare', before, after, '--fail-on', 'new-error'])).toMatchObject({
    code: 1,
    stderr: 'logmill: --fail-on new-error: 1 error pattern is new.\n',
  });
  expect(await run(['compare', after, before, '--fail-on', 'new-error'])).toMatchObject({ code: 0, stderr: '' });
});

test('the Markdown summary says what failed', async () => {
  const { stdout, code } = await run(['compare', before, after, '--markdown', '--fail-on', 'new-error']);
  expect(code).toBe(1);
  expect(stdout).toContain('- **Failed**: `--fail-on new-error`: 1 error pattern is new.');
  expect(stdout).toContain('| new | ERROR `disk sda1 is full` | 1 (1.5 %) |');
});

test.each([
  [['analyze', 'x', '--fail-on', 'eror-rate>1%'], '(Did you mean error-rate?)'],
  [['analyze', 'x', '--fail-on', 'new-error'], 'new-error is a condition of "logmill compare".'],
  [['analyze', 'x', '--fail-on', 'error-rate>1'], `write its limit as a percentage: 'error-rate>1%'.`],
  [['analyze', 'x', '--fail-on', 'error>1%'], 'error counts; its limit is a number, not a percentage.'],
  [
    ['analyze', 'x', '--fail-on', 'error<1'],
    `Write a condition and a limit if you like: 'error-rate>1%', not "error<1".`,
  ],
  [['analyze', 'x', '--mode', 'nginx-acess'], '(Did you mean nginx-access?)'],
  [['analyze', 'x', '--jsn'], '(Did you mean --json?)'],
  [['analyze', 'x', '--json', '--text'], `cannot be used with option '--json'`],
  [['analyse', 'x'], '(Did you mean analyze?)'],
  [['compare', 'x', '--at', 'noon'], 'Write a time such as 2026-01-30T12:00:00Z.'],
  [['compare', 'x', 'y', '--cut', 'z'], 'Name one log to cut it with --at or --cut, or two to compare them whole.'],
])('%j is refused with exit code 2 and advice', async (args, advice) => {
  const ran = await run(args);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(advice);
});
