/**
 * Counts the levels of a log file with a running service: `pnpm try FILE [--mode M]`. The service is the one under LOGMILL_URL,
 * or http://127.0.0.1:8000.
 */
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type BatchInput, createClient, LogmillError } from '@logmill/client';

const usage = 'usage: pnpm try FILE [--mode plain|json|auto|…] [--levels text|severity]';

/** Well below the service's limits, large enough that the request itself does not matter. */
const linesPerRequest = 20_000;
const charsPerRequest = 8 << 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'plain' },
    levels: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [file] = positionals;
if (values.help || file === undefined) fail(usage);
if (!statSync(file, { throwIfNoEntry: false })?.isFile()) fail(`There is no file ${file}.\n${usage}`);

const url = process.env.LOGMILL_URL ?? 'http://127.0.0.1:8000';
const client = createClient({ url });
const counts = new Map<string, number>();
let lines: string[] = [];
let chars = 0;
let total = 0;

try {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    chars += line.length;
    if (lines.length >= linesPerRequest || chars >= charsPerRequest) await send();
  }
  await send();
} catch (error) {
  if (!(error instanceof LogmillError)) throw error;
  fail(
    error.code === 'NETWORK_ERROR'
      ? `No service answers under ${url}. Start one with: npx -y pnpm@12 start`
      : error.message,
  );
}
print();

async function send(): Promise<void> {
  const input = { mode: values.mode, levels: values.levels, lines } as BatchInput;
  for (const [level, count] of Object.entries((await client.batch(input)).counts))
    counts.set(level, (counts.get(level) ?? 0) + count);
  total += lines.length;
  lines = [];
  chars = 0;
}

function print(): void {
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const width = Math.max(5, ...rows.map(([level]) => level.length));
  const row = (level: string, count: number) =>
    `${level.padEnd(width)}  ${String(count).padStart(9)}  ${`${((100 * count) / Math.max(1, total)).toFixed(1)} %`.padStart(7)}\n`;
  for (const [level, count] of rows) process.stdout.write(row(level, count));
  process.stdout.write(row('lines', total));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
