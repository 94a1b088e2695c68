import type { ReportOptions } from '@logmill/core';
import { z } from 'zod';
import { analyzeExample } from '../procedures/report-examples.gen.ts';
import { readingOf, readingShape, todayMs } from '../schemas/log-input.ts';
import { reportShape } from '../schemas/report.ts';
import { reportOptionsShape } from '../schemas/report-options.ts';
import { fileBodyTypes, fileErrors } from './file-body.ts';
import { defineStreamOperation } from './stream-operation.ts';

const query = z.strictObject({ ...readingShape, ...reportOptionsShape });

const { lines, ...inQuery } = analyzeExample.input;

export const analyzeFile = defineStreamOperation({
  id: 'analyzeFile',
  path: '/files',
  tag: 'reports',
  summary: 'Tell what is in a file of any length',
  description: [
    'The report of `POST /analyze`, of a body that is the bytes of the log: nothing is kept, and memory stays flat whatever the length. Plain text, gzip (any number of members) or zstd, as the first bytes say or `Content-Encoding` names it. Options stand in the query.',
    'With `Accept: application/x-ndjson` or `text/event-stream` the answer begins at once and tells about twice a second how far the work is; its last event is the report, or the problem that kept it from coming.',
    'Bounds: bytes of the body (`FILE_LIMIT`), bytes of text (`FILE_TEXT_LIMIT`), text from each compressed byte (`FILE_RATIO_LIMIT`), time (`FILE_TIMEOUT`); the error names the one that was passed. A line longer than `MAX_FILE_LINE_CHARS` is counted but not looked into, and `envelope.limitsHit` says so.',
    'Costs one unit of the rate limit, and one more for each started 4 MiB of text beyond the first, taken as they come: a body that is faster than the limit is read as fast as the limit allows. Not a tRPC procedure: the client’s `analyzeFile` sends it here.',
  ].join('\n\n'),
  query,
  output: z.strictObject(reportShape).meta({ id: 'Report', description: 'What is in a log.' }),
  namesInput: true,
  bodyTypes: fileBodyTypes,
  examples: [
    {
      summary: analyzeExample.summary,
      query: inQuery,
      body: lines.map((line) => `${line}\n`).join(''),
      output: analyzeExample.output,
    },
  ],
  errors: fileErrors,
  run({ mode, reference, zone, httpStatus, ...shown }, run, { engine, lineCharsMax }, call) {
    const reading = readingOf({ mode, reference, zone, httpStatus }, todayMs(call));
    return engine.analyze(run, { ...reading, ...shown, lineCharsMax } as ReportOptions) as never;
  },
});
