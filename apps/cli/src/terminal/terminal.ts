import type { Readable, Writable } from 'node:stream';
import type { PartPool } from '@logmill/compute';

/** What the command has of the process around it. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Threads that have been started for what is to be read; they end with the process. */
  readonly threads?: PartPool | undefined;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
  /** Starts the service in this process, which from then on is the service's: it also ends it. */
  readonly startService: (environment: Readonly<Record<string, string>>) => Promise<void>;
}

/** How a screen is drawn. */
export interface Screen {
  /** Characters of a line. */
  readonly width: number;
  readonly coloured: boolean;
}

const widthMin = 40;
const widthMax = 200;

/** Width and colour of standard output. COLUMNS wins over what the terminal says; NO_COLOR over FORCE_COLOR, and both over the terminal. */
export function screenOf({ stdout, environment }: Pick<Terminal, 'stdout' | 'environment'>): Screen {
  const columns = Number(environment.COLUMNS) || stdout.columns || 80;
  return {
    width: Math.min(widthMax, Math.max(widthMin, Math.floor(columns))),
    coloured: isColoured(stdout.isTTY === true, environment),
  };
}

/** https://no-color.org (set and not empty), https://force-color.org (0 is no), and a terminal that calls itself dumb has none. */
export function isColoured(isTerminal: boolean, environment: Terminal['environment']): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '' } = environment;
  if (no !== '') return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}

/** Resolves when there is room for more. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}
