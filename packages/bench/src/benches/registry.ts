import type { Bench } from '../bench.ts';
import { batch } from './batch.ts';
import { files } from './files.ts';
import { loopDelay } from './loop-delay.ts';
import { miner } from './miner.ts';
import { models } from './models.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { restParse } from './rest-parse.ts';
import { uploads } from './uploads.ts';

/** One row per bench, in the order in which they run. */
export const benches: readonly Bench[] = [restParse, batch, models, loopDelay, records, miner, report, files, uploads];
