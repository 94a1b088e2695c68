#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runProgram } from './program.ts';
import { exitCodes } from './terminal/failure.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// whoever reads may stop reading: `logmill … | head -1`
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

const interrupt = (): never => process.exit(exitCodes.interrupted);
process.on('SIGINT', interrupt);

process.exitCode = await runProgram(process.argv.slice(2), version, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  nowMs: () => Date.now(),
  async startService(environment) {
    process.off('SIGINT', interrupt);
    Object.assign(process.env, environment);
    // the service reads what it is started with
    process.argv.splice(2);
    await import('@logmill/server/main');
  },
});
