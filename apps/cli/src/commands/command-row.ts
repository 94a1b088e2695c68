import { Command, type Option } from 'commander';
import type { Terminal } from '../terminal/terminal.ts';

/** One command, as help and parser know it. */
export interface CommandRow {
  readonly name: string;
  /** Its arguments as commander writes them: `<required>`, `[optional]`, `[many...]`. */
  readonly takes: string;
  readonly summary: string;
  /** Shown first in its help. */
  readonly examples: readonly Example[];
  readonly options: readonly Option[];
  /** Shown last in its help. */
  readonly after?: string;
  /** Resolves to the exit code. */
  readonly run: (given: readonly string[], options: never, terminal: Terminal) => Promise<number>;
}

export interface Example {
  readonly line: string;
  readonly about: string;
}

/** Keeps the type of a command's options together with what reads them. */
export function defineCommand<Options>(
  row: Omit<CommandRow, 'run'> & {
    readonly run: (given: readonly string[], options: Options, terminal: Terminal) => Promise<number>;
  },
): CommandRow {
  return row as CommandRow;
}

/** The command for commander. `end` is given the exit code. */
export function toCommand(row: CommandRow, terminal: Terminal, end: (code: number) => void): Command {
  const command = new Command(row.name).summary(row.summary).description(`${row.summary}.`);
  for (const argument of row.takes === '' ? [] : row.takes.split(' ')) command.argument(argument);
  for (const option of row.options) command.addOption(option);
  command.addHelpText('before', `${examplesText(row.examples)}\n`);
  if (row.after !== undefined) command.addHelpText('after', `\n${row.after}`);
  return command.action(async () => {
    end(await row.run(command.processedArgs.flat().filter(isGiven), command.opts() as never, terminal));
  });
}

function isGiven(argument: unknown): argument is string {
  return typeof argument === 'string';
}

/** Examples as help shows them. */
export function examplesText(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(({ line }) => line.length));
  return ['Examples:', ...examples.map(({ line, about }) => `  ${line.padEnd(width)}   ${about}`)].join('\n');
}
