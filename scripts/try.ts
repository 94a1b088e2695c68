/**
 * Counts the levels of a log file with a running service: `pnpm try FILE [--mode M] [--levels text|severity]`. The service is the one
 * under LOGMILL_URL, or http://127.0.0.1:8000; LOGMILL_API_KEY is its key, if it needs one.
 */
import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BatchInput, createClient, LogmillError } from '@logmill/client';

const usage = 'usage: pnpm try FILE [--mode plain|json|auto|…] [--levels text|severity]';

/** Below the service's limits of 250,000 lines and 32 MiB, and enough that the request itself does not matter. */
const linesPerRequest = 20_000;
const bytesPerRequest = 8 << 20;

const { file, mode, levels } = readArguments();
const url = process.env.LOGMILL_URL ?? 'http://127.0.0.1:8000';
const client = createClient({ url, apiKey: process.env.LOGMILL_API_KEY, retryWaitMsMax: 60_000 });
try {
  const { counts, lines } = await countFile(file);
  print(counts, lines);
} catch (error) {
  if (!(error instanceof LogmillError)) throw error;
  fail(
    error.code === 'NETWORK_ERROR'
      ? `No service answers at ${url}. Start one with: npx -y pnpm@12 start`
      : error.message,
  );
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      // pnpm hands on the `--` that npm wants before a script's own options.
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: {
        mode: { type: 'string', default: 'plain' },
        levels: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return fail(usage);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return fail(`There is no file ${file}.\n${usage}`);
    return { file, mode: values.mode as BatchInput['mode'], levels: values.levels as BatchInput['levels'] & string };
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`);
  }
}

async function countFile(path: string) {
  const counts = new Map<string, number>();
  let lines = 0;
  for await (const batch of batchesOf(path)) {
    const answer = await client.batch({ mode, levels, lines: batch });
    for (const [level, count] of Object.entries(answer.counts)) counts.set(level, (counts.get(level) ?? 0) + count);
    lines += batch.length;
  }
  return { counts, lines };
}

async function* batchesOf(path: string): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for await (const line of linesOf(path)) {
    const lineBytes = Buffer.byteLength(JSON.stringify(line)) + 1;
    if (batch.length === linesPerRequest || (batch.length > 0 && bytes + lineBytes > bytesPerRequest)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(line);
    bytes += lineBytes;
  }
  if (batch.length > 0) yield batch;
}

/** Lines end with a line feed and nothing else; node:readline would also split at U+2028. A carriage return before it is not theirs. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const pieces = `${rest}${chunk as string}`.split('\n');
    rest = pieces.pop()!;
    for (const piece of pieces) yield piece.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

function print(counts: ReadonlyMap<string, number>, lines: number): void {
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const width = Math.max('lines'.length, ...rows.map(([level]) => level.length));
  const whole = lines.toLocaleString('en').length;
  for (const [level, count] of [...rows, ['lines', lines] as const]) {
    const share = ((100 * count) / Math.max(1, lines)).toFixed(1);
    process.stdout.write(
      `${level.padEnd(width)}  ${count.toLocaleString('en').padStart(whole)}  ${share.padStart(5)} %\n`,
    );
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
