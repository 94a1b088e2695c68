import { formats } from '../formats/registry.ts';
import { tooLong } from '../records/record-reader.ts';
import { count, mapOf, objectOf, text } from '../report/form.ts';
import { defineAggregate } from './aggregate.ts';

/** Where every line went: `total` is the sum of `parsed`, `blank` and `unparsed`. */
export interface LinesSection {
  readonly total: number;
  /** Part of a record, or a header. */
  readonly parsed: number;
  /** Without text, also between two lines of one record. */
  readonly blank: number;
  /** Read by no format; the section `unparsed` shows them. */
  readonly unparsed: number;
  /** Of the unparsed ones: not looked into because of their length. */
  readonly truncated: number;
  /** Of all lines in UTF-8, without line ends. */
  readonly bytes: number;
  readonly records: number;
  /** Records by the format that read them, the most frequent first. */
  readonly formats: readonly { readonly format: string; readonly records: number }[];
}

export interface LinesState {
  total: number;
  bytes: number;
  blank: number;
  unparsed: number;
  truncated: number;
  records: number;
  readonly formats: Map<string, number>;
}

export const lines = defineAggregate<'lines', LinesState, LinesSection>({
  id: 'lines',
  about: 'How many lines went in and what became of them.',
  empty: () => ({ total: 0, bytes: 0, blank: 0, unparsed: 0, truncated: 0, records: 0, formats: new Map() }),
  form: objectOf({
    total: count,
    bytes: count,
    blank: count,
    unparsed: count,
    truncated: count,
    records: count,
    formats: mapOf(text, count, formats.length),
  }),
  line(state, bytes) {
    state.total++;
    state.bytes += bytes;
  },
  blank(state, count) {
    state.blank += count;
  },
  begin(state, { format }) {
    state.records++;
    state.formats.set(format, (state.formats.get(format) ?? 0) + 1);
  },
  unparsed(state, { count, reason }) {
    state.unparsed += count;
    if (reason === tooLong) state.truncated += count;
  },
  merge(state, next) {
    for (const key of ['total', 'bytes', 'blank', 'unparsed', 'truncated', 'records'] as const) state[key] += next[key];
    for (const [format, count] of next.formats) state.formats.set(format, (state.formats.get(format) ?? 0) + count);
  },
  finish({ total, bytes, blank, unparsed, truncated, records, formats }, { plan, hit }) {
    if (truncated > 0) hit('lineCharsMax', plan.reading.lineCharsMax);
    return {
      total,
      parsed: total - blank - unparsed,
      blank,
      unparsed,
      truncated,
      bytes,
      records,
      formats: [...formats]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([format, count]) => ({ format, records: count })),
    };
  },
});
