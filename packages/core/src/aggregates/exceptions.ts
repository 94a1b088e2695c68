import { listOf, objectOf, text as textForm, whole } from '../report/form.ts';
import type { ReportRecord } from '../report/report-record.ts';
import { defineAggregate } from './aggregate.ts';
import { type Seen, type Sighting, seen, shiftSighting, sightingForm, sightingOf } from './sighting.ts';
import { ownText } from './sketches/own-text.ts';
import {
  type Counted,
  emptyTally,
  insert,
  mergeTallies,
  overflowed,
  rankedEntries,
  type Tally,
  tallyForm,
} from './sketches/tally.ts';
import { fingerprintOf } from './traces/fingerprint.ts';
import { parseTrace } from './traces/registry.ts';
import { type Cause, causesMax, type Frame, type Trace } from './traces/trace.ts';

/** Exceptions that are told apart. */
const exceptionsMax = 500;

/** Kept of the first example: its frames and the beginning of each text. */
const framesKept = 20;
const textCharsMax = 300;
const exampleCharsMax = 1500;

/** Characters of frames and of causes, each: a frame takes a hundred, but 20 of 600 for each of 500 exceptions would be more than all the rest of a state. */
const listCharsMax = 4000;

/** Exceptions of one type from one place. */
export interface ExceptionSummary {
  /** 16 hex digits that survive changed line numbers, addresses and messages. */
  readonly fingerprint: string;
  /** `node`, `java`, `python`, `go`, `dotnet`, `ruby`, `php` or `rust`. */
  readonly language: string;
  readonly type: string;
  /** Of the first one. */
  readonly message: string;
  /** Of the first one, the innermost call first. */
  readonly frames: readonly Frame[];
  /** Of the first one, the nearest first. */
  readonly causes: readonly Cause[];
  readonly count: number;
  readonly first: Seen;
  readonly last: Seen;
  /** The first one's text, cut. */
  readonly example: string;
}

/** Exceptions by their stack traces, the most frequent first. */
export interface ExceptionsSection {
  /** Stack traces in all. */
  readonly count: number;
  readonly exceptions: readonly ExceptionSummary[];
  /** Stack traces of exceptions that are not shown. */
  readonly other: number;
}

interface ExceptionEntry extends Counted {
  readonly language: string;
  readonly type: string;
  message: string;
  frames: readonly Frame[];
  causes: readonly Cause[];
  first: Sighting;
  last: Sighting;
  example: string;
}

export type ExceptionsState = Tally<string, ExceptionEntry>;

const entryForm = {
  language: textForm,
  type: textForm,
  message: textForm,
  frames: listOf(
    objectOf({}, { function: textForm, file: textForm, line: whole(0, Number.MAX_SAFE_INTEGER) }),
    framesKept,
  ),
  causes: listOf(objectOf({ type: textForm, message: textForm }), causesMax),
  first: sightingForm,
  last: sightingForm,
  example: textForm,
};

export const exceptions = defineAggregate<'exceptions', ExceptionsState, ExceptionsSection>({
  id: 'exceptions',
  about: 'Stack traces of eight languages, grouped by type and place.',
  empty: () => emptyTally(),
  form: tallyForm(textForm, exceptionsMax, entryForm),
  record(state, record) {
    const text = traceText(record);
    if (text === undefined) return;
    const trace = parseTrace(text);
    if (trace === undefined) return;
    const fingerprint = fingerprintOf(trace);
    const sighting = sightingOf(record);
    const entry = state.entries.get(fingerprint);
    if (entry === undefined) {
      insert(
        state,
        fingerprint,
        { ...exampleOf(trace, text), count: 1, first: sighting, last: sighting },
        exceptionsMax,
      );
      return;
    }
    entry.count++;
    if (sighting.line > entry.last.line) entry.last = sighting;
    if (sighting.line < entry.first.line) Object.assign(entry, exampleOf(trace, text), { first: sighting });
  },
  merge(state, next, joint) {
    for (const entry of next.entries.values()) {
      entry.first = shiftSighting(entry.first, joint);
      entry.last = shiftSighting(entry.last, joint);
    }
    mergeTallies(state, next, exceptionsMax, (entry, follow) => {
      entry.count += follow.count;
      if (follow.last.line > entry.last.line) entry.last = follow.last;
      if (follow.first.line >= entry.first.line) return;
      const { message, frames, causes, first, example } = follow;
      Object.assign(entry, { message, frames, causes, first, example });
    });
  },
  finish(state, context) {
    const { plan, shown, hit } = context;
    if (overflowed(state)) hit('exceptions', exceptionsMax);
    const ranked = rankedEntries(state);
    const top = ranked.slice(0, shown(plan.exceptionsTop));
    const total = state.other + ranked.reduce((sum, [, { count }]) => sum + count, 0);
    return {
      count: total,
      exceptions: top.map(
        ([fingerprint, { language, type, message, frames, causes, count, first, last, example }]) => ({
          fingerprint,
          language,
          type,
          message,
          frames,
          causes,
          count,
          first: seen(first, context),
          last: seen(last, context),
          example: example.length > plan.exampleCharsMax ? ownText(example, plan.exampleCharsMax) : example,
        }),
      ),
      other: total - top.reduce((sum, [, { count }]) => sum + count, 0),
    };
  },
});

/** Keys under which loggers write a stack, and the objects that hold one. */
const stackKeys = [
  'stack',
  'stack_trace',
  'stackTrace',
  'stacktrace',
  'exc_info',
  'exception',
  'traceback',
  'trace',
  '@x',
];
const errorKeys = ['err', 'error', 'exception', 'exc', 'cause'];

const allKeys = new Set([...stackKeys, ...errorKeys]);

/** Most records have few fields: looking these up is less than looking up all keys in them. */
function hasAny(fields: Readonly<Record<string, unknown>>, keys: ReadonlySet<string>): boolean {
  for (const key in fields) if (keys.has(key)) return true;
  return false;
}

/** The text of a record that a stack trace may stand in; undefined when none of them has several lines. */
function traceText({ message, fields, severityNumber }: ReportRecord): string | undefined {
  if (message.includes('\n')) return message;
  // below WARN nobody logs a stack for its own sake
  if (severityNumber > 0 && severityNumber < 13) return undefined;
  if (!hasAny(fields, allKeys)) return undefined;
  for (const key of stackKeys) {
    const found = severalLines(fields[key]);
    if (found !== undefined) return found;
  }
  for (const key of errorKeys) {
    const error = fields[key];
    const direct = severalLines(error);
    if (direct !== undefined) return direct;
    if (typeof error !== 'object' || error === null) continue;
    for (const inner of stackKeys) {
      const found = severalLines((error as Readonly<Record<string, unknown>>)[inner]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function severalLines(value: unknown): string | undefined {
  return typeof value === 'string' && value.includes('\n') ? value : undefined;
}

function exampleOf(
  { language, type, message, frames, causes }: Trace,
  text: string,
): Pick<ExceptionEntry, 'language' | 'type' | 'message' | 'frames' | 'causes' | 'example'> {
  return {
    language,
    type: ownText(type, textCharsMax),
    message: ownText(message, textCharsMax),
    frames: withinChars(frames.slice(0, framesKept).map(ownFrame), charsOfFrame),
    causes: withinChars(
      causes.map((cause) => ({
        type: ownText(cause.type, textCharsMax),
        message: ownText(cause.message, textCharsMax),
      })),
      ({ type: name, message: said }) => name.length + said.length,
    ),
    example: ownText(text, exampleCharsMax),
  };
}

/** The first items, as many as have at most `listCharsMax` characters together. */
function withinChars<Item>(items: readonly Item[], charsOf: (item: Item) => number): readonly Item[] {
  let chars = 0;
  return items.filter((item) => {
    chars += charsOf(item);
    return chars <= listCharsMax;
  });
}

function charsOfFrame({ function: name = '', file = '' }: Frame): number {
  return name.length + file.length;
}

function ownFrame({ function: name, file, line }: Frame): Frame {
  return {
    ...(name === undefined ? {} : { function: ownText(name, textCharsMax) }),
    ...(file === undefined ? {} : { file: ownText(file, textCharsMax) }),
    ...(line === undefined ? {} : { line }),
  };
}
