import { existsSync } from 'node:fs';
import { ServiceError } from '@logmill/core';
import { Command, CommanderError } from 'commander';
import { examplesText, toCommand } from './commands/command-row.ts';
import { commands } from './commands/registry.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { harmless } from './terminal/harmless.ts';
import type { Terminal } from './terminal/terminal.ts';

const afterHelp = `
Exit: 0 fine, 1 a condition of --fail-on is met, 2 it could not be done, 130 interrupted.

Environment: NO_COLOR and FORCE_COLOR, COLUMNS for the width, LOGMILL_API_KEY for --server.`;

/** Runs the command line and resolves to the exit code. Never rejects for what a user did: that is said on standard error. */
export async function runProgram(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.fine;
  const program = new Command('logmill')
    .description('What is in a log, and what changed between two.')
    .version(version, '-V, --version')
    .addHelpText('after', afterHelp)
    .addHelpText('before', `${examplesText(commands.map(({ examples }) => examples[0]!))}\n`);
  for (const row of commands)
    program.addCommand(
      toCommand(row, terminal, (code) => {
        exitCode = code;
      }),
    );
  for (const command of [program, ...program.commands]) adapt(command, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // it has said what was wrong, or shown help
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand') adviseOnFile(args, terminal);
      return error.exitCode === 0 ? exitCodes.fine : exitCodes.failed;
    }
    if (!isForPeople(error)) throw error;
    terminal.stderr.write(`logmill: ${harmless(error.message)}\n`);
    return exitCodes.failed;
  }
}

/** Ours, the engine's, and those of a service, the client of which is loaded only where one is asked. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof Failure ||
    error instanceof ServiceError ||
    (error instanceof Error && error.name === 'LogmillError')
  );
}

/** `logmill app.log` is what many try first. */
function adviseOnFile([first]: readonly string[], { stderr }: Terminal): void {
  if (first !== undefined && existsSync(first))
    stderr.write(`${harmless(`To show what is in a file: logmill analyze ${first}`)}\n`);
}

function adapt(command: Command, { stdout, stderr }: Terminal): void {
  command
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, writeErr) => writeErr(text.replace(/^error: /, 'logmill: ')),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
    });
}
