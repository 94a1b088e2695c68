import {
  type CompareOptions,
  type Comparison,
  type Cut,
  compareCut,
  compareLogs,
  contextLinesMax,
  createReport,
  createTimeCut,
  openingLinesMax,
  type ReportFold,
  type ReportState,
} from '@logmill/core';
import type { Log } from '../input/log.ts';
import { heldLines } from './held-lines.ts';

/** Compares what stands before a cut with the rest: in one pass where a text cuts, in two where a time does, which only the whole log tells. */
export async function compareAtCut(log: Log, cut: Cut, options: CompareOptions): Promise<Comparison> {
  if ('atText' in cut) return compareAtLine(log, (line) => line.includes(cut.atText), cut, options);
  if (!log.readAgain()) return compareCut(await heldLines(log), cut, log.reading, options);
  const finder = createTimeCut(cut.atMs, log.reading);
  for await (const lines of log.lines) for (const line of lines) finder.push(line);
  const first = finder.finish();
  return compareAtLine(log, (_line, index) => index === first, cut, options);
}

/** Cuts before the first line that `isFirst`. */
async function compareAtLine(
  { lines: batches, reading }: Log,
  isFirst: (line: string, index: number) => boolean,
  cut: Cut,
  options: CompareOptions,
): Promise<Comparison> {
  const before = createReport(reading);
  const opening: string[] = [];
  let tail: string[] = [];
  let state: ReportState | undefined;
  let after: ReportFold | undefined;
  const head: string[] = [];
  let index = 0;
  for await (const lines of batches) {
    const from = index;
    const at = after === undefined ? lines.findIndex((line, i) => isFirst(line, from + i)) : -1;
    index += lines.length;
    const ours = after !== undefined ? [] : at < 0 ? lines : lines.slice(0, at);
    const theirs = after !== undefined ? lines : at < 0 ? [] : lines.slice(at);
    before.addLines(ours);
    opening.push(...ours.slice(0, openingLinesMax - opening.length));
    tail = [...tail, ...ours.slice(-contextLinesMax)].slice(-contextLinesMax);
    // core says what is wrong with a cut that leaves a side empty
    if (at === 0 && opening.length === 0) return compareCut(lines, cut, reading, options);
    if (at >= 0) after = createReport(reading, { index: 1, opening, before: tail });
    after?.addLines(theirs);
    if (state !== undefined) continue;
    head.push(...theirs.slice(0, contextLinesMax - head.length));
    if (head.length >= contextLinesMax) state = before.state(head);
  }
  if (after === undefined) return compareCut(opening, cut, reading, options);
  return compareLogs(state ?? before.state(head), after.state(), reading, options);
}
