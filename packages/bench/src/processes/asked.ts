import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { canPin, runToEnd, stop } from './spawn.ts';

/** A peer that works on messages, one at a time, in a process of its own. */
export interface Asked<Job, Reply> extends AsyncDisposable {
  ask(job: Job): Promise<Reply>;
}

export async function forkPeer<Job extends object, Reply>(
  file: string,
  options: { core?: number } = {},
): Promise<Asked<Job, Reply>> {
  const child = fork(fileURLToPath(new URL(`../peers/${file}`, import.meta.url)), { execArgv: [] });
  if (canPin && options.core !== undefined)
    await runToEnd(['taskset', '-a', '-p', '-c', String(options.core), String(child.pid)]);
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        const onExit = (code: number | null): void => reject(new Error(`${file} ended with ${code}.`));
        child.once('exit', onExit);
        child.once('message', (reply) => {
          child.off('exit', onExit);
          resolve(reply as Reply);
        });
        child.send(job);
      }),
    [Symbol.asyncDispose]: () => stop(child),
  };
}
