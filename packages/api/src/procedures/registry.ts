import type { Operation } from '../operation.ts';
import { analyze } from './analyze.ts';
import { batch } from './batch.ts';
import { batchThreads } from './batch-threads.ts';
import { compare } from './compare.ts';
import { cpuProcesses } from './cpu-processes.ts';
import { detect } from './detect.ts';
import { health } from './health.ts';
import { listFormats } from './list-formats.ts';
import { parse } from './parse.ts';
import { records } from './records.ts';

/**
 * One row per operation. To add one: copy parse.ts, add a row, run `pnpm test`; the tests say what is missing.
 * tRPC procedure, REST route, OpenAPI document, client method and docs follow.
 */
export const operations: readonly Operation[] = [
  health,
  parse,
  batch,
  batchThreads,
  cpuProcesses,
  listFormats,
  detect,
  records,
  analyze,
  compare,
];
