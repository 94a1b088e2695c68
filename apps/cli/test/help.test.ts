import { expect, test } from 'vitest';
import { commands } from '../src/commands/registry.ts';
import { comparisonConditions } from '../src/conditions/comparison-conditions.ts';
import { reportConditions } from '../src/conditions/report-conditions.ts';
import { runHere as run } from './support/run.ts';

test('there are commands, each named once', () => {
  const names = commands.map(({ name }) => name);
  expect(names).toEqual(['analyze', 'compare', 'records', 'detect', 'serve']);
});

test.each(commands.map((command) => [command.name, command] as const))(
  'help of %s begins with examples of it',
  async (name, command) => {
    const { code, stdout, stderr } = await run([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith('Examples:\n')).toBe(true);
    expect(command.examples.length).toBeGreaterThan(1);
    for (const { line } of command.examples) {
      expect(line).toContain(`logmill ${name}`);
      expect(stdout).toContain(line);
    }
    expect(stdout.indexOf('Usage:')).toBeGreaterThan(stdout.indexOf(command.examples.at(-1)!.line));
    for (const { long } of command.options) expect(stdout).toContain(long);
  },
);

test('every option of an example is one of its command', () => {
  for (const { examples, options } of commands)
    for (const { line } of examples)
      for (const [option] of line.split('|')[0]!.matchAll(/--[a-z-]+/g))
        expect(options.map(({ long }) => long)).toContain(option);
});

test('help of the program shows one example of each command, exit codes and environment', async () => {
  const { stdout } = await run(['--help']);
  expect(stdout).toContain('Exit: 0 fine, 1 a condition of --fail-on is met, 2 it could not be done, 130 interrupted.');
  expect(stdout).toContain('NO_COLOR');
  for (const { examples } of commands) expect(stdout).toContain(examples[0]!.line);
});

test('help lists every condition', async () => {
  const { stdout: analyze } = await run(['analyze', '--help']);
  for (const { name, about } of reportConditions)
    expect(analyze).toMatch(new RegExp(`^  ${name}(>1%)? +${about}$`, 'm'));
  const { stdout: compare } = await run(['compare', '--help']);
  for (const { name, about } of comparisonConditions) expect(compare).toMatch(new RegExp(`^  ${name} +${about}$`, 'm'));
});
