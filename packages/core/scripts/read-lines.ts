/** Prints the records that the lines on stdin give: `node --conditions=@logmill/source scripts/read-lines.ts [mode] < log`. Reference and zone as in the samples. */
import { readFileSync } from 'node:fs';
import { readRecords } from '../src/records/read-records.ts';

const result = readRecords(readFileSync(0, 'utf8'), {
  mode: process.argv[2] ?? 'auto',
  referenceMs: Date.UTC(2026, 2, 1),
});
for (const record of result.records) console.log(JSON.stringify(record, null, 2));
for (const { line, reason } of result.unparsed) console.log(`line ${line}: ${reason}`);
console.log(JSON.stringify(result.counts));
