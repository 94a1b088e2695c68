import { variablesTable } from '../src/config/config.ts';

/** The README with its table of environment variables as the schema has it. Throws when there is no such table. */
export function withConfigurationTable(readme: string): string {
  const table = /\| variable \| default \| meaning \|\n(?:\|.*\n)*/;
  if (!table.test(readme)) throw new Error('The README has no table of variables.');
  return readme.replace(table, () => `${variablesTable()}\n`);
}
