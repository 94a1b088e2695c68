import { createRecordReader, type LogRecord, type Tasks, type Unparsed } from '@logmill/core';
import type { Task } from '../task.ts';

type Input = Tasks['readRecords']['input'];

/** Lines read between two yields: about half a millisecond's work. */
const linesPerStep = 250;

/** Records written as JSON between two yields. */
const recordsPerStep = 500;

/** Records of a log, as JSON. Never split: a record may have lines on both sides of any cut. */
export const readRecords: Task<Input, string, Input, string> = {
  units: ({ lines }) => lines.length,
  unitsPerMs: 200,
  unitsWorthAWorker: Number.POSITIVE_INFINITY,
  split: (input) => [input],
  *run({ lines, options }) {
    const records: LogRecord[] = [];
    const unparsed: Unparsed[] = [];
    const reader = createRecordReader(options, {
      record: (record) => records.push(record),
      unparsed: (line) => unparsed.push(line),
    });
    for (let i = 0; i < lines.length; i++) {
      if (i > 0 && i % linesPerStep === 0) yield;
      reader.push(lines[i]!);
    }
    reader.flush();
    records.sort((a, b) => a.lines[0] - b.lines[0]);
    unparsed.sort((a, b) => a.line - b.line);
    const parts: string[] = [];
    for (let i = 0; i < records.length; i += recordsPerStep) {
      yield;
      parts.push(JSON.stringify(records.slice(i, i + recordsPerStep)).slice(1, -1));
    }
    return `{"records":[${parts.join(',')}],"unparsed":${JSON.stringify(unparsed)},"counts":${JSON.stringify(reader.counts)}}`;
  },
  merge: ([json]) => json!,
};
