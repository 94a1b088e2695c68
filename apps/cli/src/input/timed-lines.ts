import { createRecordReader, type ReadOptions } from '@logmill/core';

/** A line and when the record was written that begins with it; undefined for a line that begins none, or one without a time. */
export interface TimedLine {
  readonly line: string;
  /** RFC 3339 in UTC without its `Z`, so that texts compare as times do. */
  readonly time: string | undefined;
}

/** Lines read at once: what a record that is still open at the end goes on with is taken for a line without a time, which changes no order. */
const linesAtOnce = 4096;

/** The lines of one file with their times. */
export async function* timedLines(
  batches: AsyncIterable<readonly string[]>,
  options: ReadOptions,
): AsyncGenerator<readonly TimedLine[]> {
  const times = new Map<number, string>();
  const reader = createRecordReader(options, {
    record: ({ lines: [first], time }) => {
      if (time !== undefined) times.set(first, time.slice(0, -1));
    },
    unparsed() {},
  });
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; from += linesAtOnce) {
      const lines = batch.slice(from, from + linesAtOnce);
      const before = reader.counts.lines;
      for (const line of lines) reader.push(line);
      reader.flush();
      yield lines.map((line, i) => ({ line, time: times.get(before + i + 1) }));
      times.clear();
    }
  }
}
