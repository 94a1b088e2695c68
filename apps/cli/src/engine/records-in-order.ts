import { createRecordReader, type LineCounts, type LogRecord, type Unparsed } from '@logmill/core';
import type { Log } from '../input/log.ts';
import type { RecordTaker } from './engine.ts';

/** Lines that a record is waited for while others speak: as many as are joined to one. */
const linesWaited = 1000;

/** Lines read between two looks at what is ready. */
const linesAtOnce = 1000;

/** Reads records and gives them out in the order of their first lines. */
export async function readInOrder(log: Log, taker: RecordTaker): Promise<LineCounts> {
  let waiting: LogRecord[] = [];
  let unparsed: Unparsed[] = [];
  const reader = createRecordReader(log.reading, {
    record: (record) => waiting.push(record),
    unparsed: (line) => unparsed.push(line),
  });
  const giveOut = async (upTo: number): Promise<void> => {
    const lost = unparsed;
    unparsed = [];
    if (lost.length > 0) await taker.unparsed(lost);
    const ready = waiting.filter(({ lines }) => lines[0] <= upTo).sort((a, b) => a.lines[0] - b.lines[0]);
    if (ready.length > 0) waiting = waiting.filter(({ lines }) => lines[0] > upTo);
    if (ready.length > 0) await taker.records(ready);
  };
  for await (const lines of log.lines) {
    for (let from = 0; from < lines.length; from += linesAtOnce) {
      for (const line of lines.slice(from, from + linesAtOnce)) reader.push(line);
      const settled = reader.counts.lines - linesWaited;
      reader.settle(settled);
      await giveOut(settled - linesWaited);
    }
  }
  reader.flush();
  await giveOut(reader.counts.lines);
  return reader.counts;
}
