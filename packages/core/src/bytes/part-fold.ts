import type { ReadOptions } from '../records/read-options.ts';
import { createReport } from '../report/report-fold.ts';
import { planReport, type ReportOptions } from '../report/report-options.ts';
import type { ReportState } from '../report/report-state.ts';
import { textLines } from './context-lines.ts';
import { DirectiveNotes, type Directives } from './directives-before.ts';
import { FastLevels } from './fast-levels.ts';
import { FastReport } from './fast-report.ts';
import { LevelsFold } from './levels-fold.ts';
import type { LevelsState } from './levels-state.ts';
import { LineSplitter } from './line-splitter.ts';
import { lineBytesMaxOf, linesAsText } from './report-bytes.ts';
import type { LineScanner } from './scan/line-scanner.ts';
import type { DecodeText } from './text-decoder.ts';

/** What has to be known around a part of a log. */
export interface PartPlace {
  /** Place among the parts, from 0. */
  readonly index: number;
  /** The first lines of the log; none for the part that begins with them. */
  readonly opening: readonly string[];
  /** Lines just before the part, each with its line feed (`linesBefore`). */
  readonly before: Uint8Array;
}

/** Takes the bytes of a part of a log, which begins and ends at a border of lines, in chunks cut anywhere. */
export interface PartFold<State> {
  push(chunk: Uint8Array): void;
  /** Whole lines so far; those of a record at the end of a chunk may be missing until the next one. */
  readonly lines: number;
  /** Directives among them, which later parts have to be shown. */
  readonly directives: Directives;
  /** What the part gives, shown the lines that follow it. Ends the fold. */
  end(after: Iterable<string>): State;
}

/**
 * A report of a part of a log from its bytes: where they are certain to say it by the bytes alone, else, or for all of them, through the record reader. Throws a
 * RangeError for an unknown mode or zone.
 */
export function createReportPart(
  options: ReportOptions,
  place: PartPlace,
  decode: DecodeText,
  by: 'bytes' | 'records' = 'bytes',
): PartFold<ReportState> {
  const notes = new DirectiveNotes();
  const { index, opening } = place;
  const fold = createReport(options, { index, opening, before: textLines(place.before, decode) });
  const asText = linesAsText(
    {
      addLine(line, bytes) {
        notes.add(line);
        fold.addLine(line, bytes);
      },
    },
    decode,
  );
  const { reading } = planReport(options);
  const sink = by === 'records' ? asText : new FastReport(fold, asText, reading, decode);
  const splitter = new LineSplitter(sink, lineBytesMaxOf(reading.lineCharsMax));
  return {
    push: (chunk) => splitter.push(chunk),
    get lines() {
      return fold.lines;
    },
    directives: notes.latest,
    end(after) {
      splitter.end();
      return fold.state(after);
    },
  };
}

/**
 * Levels over time of a part of a log from its bytes: by the bytes alone where they are certain to say it, else, or for all of them, through the record reader.
 * A scanner counts what is pushed from its own buffer, the quicker the more of it is JSON; it serves one part at a time. Throws a RangeError for an unknown mode
 * or zone.
 */
export function createLevelsPart(
  options: ReadOptions,
  place: PartPlace,
  decode: DecodeText,
  by: LineScanner | 'bytes' | 'records' = 'bytes',
): PartFold<LevelsState> {
  const fold = new LevelsFold(options);
  const scanner = typeof by === 'string' ? undefined : by;
  const fast = by === 'records' ? undefined : new FastLevels(fold, decode, scanner);
  const sink = fast ?? linesAsText(fold, decode);
  fold.showOpening(place.opening);
  if (place.before.length > 0) sink.lines(place.before, 0, place.before.length);
  if (fast === undefined) fold.begin();
  else fast.begin();
  const splitter = new LineSplitter(sink, lineBytesMaxOf(fold.plan.lineCharsMax));
  return {
    push: (chunk) => splitter.push(chunk),
    get lines() {
      return fold.state.lines.total;
    },
    directives: fold.directives,
    end(after) {
      splitter.end();
      fast?.end();
      return fold.end(after);
    },
  };
}
