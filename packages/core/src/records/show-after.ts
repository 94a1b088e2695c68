import type { RecordReader } from './record-reader.ts';

/** Lines after the last own one within which lines that wait for a record's end are settled. */
const settledAfter = 16;

/** Shows a reader the lines that follow those of its part, as many as settle what is open, of which `open` tells how much that is. */
export function showAfter(reader: RecordReader, after: Iterable<string>, open: () => number): void {
  let lines = 0;
  for (const line of after) {
    if (open() === 0 && lines >= settledAfter) break;
    reader.push(line);
    lines++;
  }
  reader.flush();
}
