import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import { type Variable, type VariableName, variables } from './variables.ts';

/** The configuration as read: one value per variable, defaults filled in. */
export type Config = { readonly [Name in VariableName]: z.output<(typeof variables)[Name]['schema']> };

/** Every mistake of the environment at once, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Throws ConfigError that names every bad variable. An empty variable counts as unset. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const config: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [name, variable] of Object.entries<Variable>(variables)) {
    const text = environment[name] === '' ? undefined : environment[name];
    const result = variable.schema.safeParse(text ?? variable.fallback);
    if (result.success) config[name] = result.data;
    else
      mistakes.push(
        `  ${name}: ${result.error.issues[0]!.message}${variable.secret ? '' : ` Got ${JSON.stringify(text)}.`}`,
      );
  }
  if (mistakes.length > 0) {
    throw new ConfigError(`Bad configuration:\n${mistakes.join('\n')}\nRun with --help for what each variable takes.`);
  }
  return config as Config;
}

/** Workers of a pool: as configured, or one per core. */
export function workersOf(config: Config): number {
  return config.WORKERS === 0 ? availableParallelism() : config.WORKERS;
}

/** One row a variable, for `--help`. */
export function describeVariables(): string {
  const width = Math.max(...Object.keys(variables).map((name) => name.length));
  return Object.entries<Variable>(variables)
    .map(
      ([name, { description, fallback }]) =>
        `  ${name.padEnd(width)}  ${description} ${fallback ? `[${fallback}]` : '[unset]'}`,
    )
    .join('\n');
}

/** The same as a Markdown table, for the README. */
export function variablesTable(): string {
  const rows = Object.entries<Variable>(variables).map(
    ([name, { description, fallback }]) =>
      `| \`${name}\` | ${fallback ? `\`${fallback}\`` : 'unset'} | ${description} |`,
  );
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
