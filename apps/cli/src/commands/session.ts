import { InvalidArgumentError, Option } from 'commander';
import type { Engine } from '../engine/engine.ts';
import { type Log, openLog } from '../input/log.ts';
import { Failure } from '../terminal/failure.ts';
import { createProgress, noProgress, type Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type ReadingOptions, readingOptions, toReadOptions } from './reading-options.ts';

/** What every command that reads logs is told. */
export interface SessionOptions extends ReadingOptions {
  readonly progress: boolean;
  /** URL of the service that does the work. */
  readonly server?: string;
}

export const sessionOptions = (): readonly Option[] => [
  ...readingOptions(),
  new Option('--server <url>', 'have a logmill service do the work; LOGMILL_API_KEY is its key').argParser(
    toServiceUrl,
  ),
  new Option('--no-progress', 'say nothing on standard error while it works'),
];

/** One run of a command that reads logs. */
export interface Session {
  readonly engine: Engine;
  /** Opens files as one log; without any, standard input. */
  readonly open: (paths: readonly string[]) => Log;
}

/** Runs the work; progress that was drawn is gone when it ends, well or not. */
export async function inSession<Result>(
  options: SessionOptions,
  terminal: Terminal,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const progress = progressOf(options, terminal);
  const { stdin, nowMs } = terminal;
  try {
    return await work({
      engine: await createEngine(options, terminal),
      open: (paths) =>
        openLog(
          paths.length === 0 ? [standardInput(stdin)] : paths,
          stdin,
          (writtenMs) => toReadOptions(options, writtenMs, nowMs()),
          progress,
        ),
    });
  } finally {
    progress.end();
  }
}

/** Only the one that works is loaded. */
async function createEngine({ server }: SessionOptions, { environment, threads }: Terminal): Promise<Engine> {
  if (server === undefined) return (await import('../engine/local-engine.ts')).createLocalEngine(threads);
  const { createRemoteEngine } = await import('../engine/remote-engine.ts');
  return createRemoteEngine({ url: server, apiKey: environment.LOGMILL_API_KEY });
}

function toServiceUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('Write a URL such as http://127.0.0.1:8000.');
}

function progressOf({ progress }: SessionOptions, { stderr, nowMs }: Terminal): Progress {
  if (!progress || stderr.isTTY !== true) return noProgress;
  return createProgress({ write: (text) => stderr.write(text), nowMs, columns: () => stderr.columns ?? 80 });
}

/** Somebody who names nothing and types nothing would wait for an answer that never comes. */
function standardInput(stdin: Terminal['stdin']): string {
  if (stdin.isTTY === true) throw new Failure('Name a FILE, or - for standard input.');
  return '-';
}
