import { readFileSync } from 'node:fs';
import type { PartPool } from '@logmill/compute';
import { runProgram } from './program.ts';
import { exitCodes } from './terminal/failure.ts';
import { clearLine } from './terminal/progress.ts';

/** Runs the command line of this process, its environment being given, and threads where some have been started. Resolves to the exit code. */
export async function runCommand(environment: NodeJS.ProcessEnv, threads: PartPool | undefined): Promise<number> {
  // whoever reads may stop reading: `logmill … | head -1`
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      fail(`Cannot write: ${error.message}`);
    });
  // 1 means that a condition is met, so a fault of the program itself must not end with it
  process.on('uncaughtException', (error) =>
    fail(`This is a fault of logmill itself: ${error.stack ?? String(error)}`),
  );
  process.on('SIGINT', interrupt);
  return runProgram(process.argv.slice(2), version(), {
    // opening it takes milliseconds, and few commands read it
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    environment,
    threads,
    nowMs: () => Date.now(),
    async startService(settings) {
      process.off('SIGINT', interrupt).removeAllListeners('uncaughtException');
      Object.assign(environment, settings);
      // the service reads what it is started with
      process.argv.splice(2);
      await import('@logmill/server/main');
    },
  });
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function interrupt(): never {
  if (process.stderr.isTTY) process.stderr.write(clearLine);
  process.exit(exitCodes.interrupted);
}

function fail(sentence: string): never {
  process.stderr.write(`logmill: ${sentence}\n`);
  process.exit(exitCodes.failed);
}
