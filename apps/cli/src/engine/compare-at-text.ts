import {
  type CompareOptions,
  type Comparison,
  compareCut,
  compareLogs,
  contextLinesMax,
  createReport,
  openingLinesMax,
  type ReportFold,
  type ReportState,
} from '@logmill/core';
import type { Log } from '../input/log.ts';

/** Compares what stands before the first line that contains a text with the rest, in one pass. */
export async function compareAtText(log: Log, text: string, options: CompareOptions): Promise<Comparison> {
  const { reading } = log;
  const before = createReport(reading);
  const opening: string[] = [];
  let tail: string[] = [];
  let state: ReportState | undefined;
  let after: ReportFold | undefined;
  const head: string[] = [];
  for await (const lines of log.lines) {
    const cut = after === undefined ? lines.findIndex((line) => line.includes(text)) : -1;
    const ours = after !== undefined ? [] : cut < 0 ? lines : lines.slice(0, cut);
    const theirs = after !== undefined ? lines : cut < 0 ? [] : lines.slice(cut);
    before.addLines(ours);
    opening.push(...ours.slice(0, openingLinesMax - opening.length));
    tail = [...tail, ...ours.slice(-contextLinesMax)].slice(-contextLinesMax);
    // core says what is wrong with a cut that leaves a side empty
    if (cut === 0 && opening.length === 0) return compareCut(lines, { atText: text }, reading, options);
    if (cut >= 0) after = createReport(reading, { index: 1, opening, before: tail });
    after?.addLines(theirs);
    if (state !== undefined) continue;
    head.push(...theirs.slice(0, contextLinesMax - head.length));
    if (head.length >= contextLinesMax) state = before.state(head);
  }
  if (after === undefined) return compareCut(opening, { atText: text }, reading, options);
  return compareLogs(state ?? before.state(head), after.state(), reading, options);
}
