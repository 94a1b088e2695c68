import type { HttpStatusScale } from '../levels/http-status.ts';
import type { LevelReading, LevelSource } from '../levels/level-reading.ts';
import type { Precision, Stamp } from '../time/stamp.ts';
import type { Needs } from './heading.ts';
import type { Line } from './line.ts';

/** JSON types of a field. `unknown` is any JSON value. */
export interface FieldTypes {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
  readonly object: Readonly<Record<string, unknown>>;
  readonly array: readonly unknown[];
  readonly strings: readonly string[];
  readonly unknown: unknown;
}

/** One typed field of a format. */
export interface FieldDeclaration {
  readonly type: keyof FieldTypes;
  /** Left out of records that do not have it. */
  readonly optional?: true;
  /** One line: what it holds, with unit and range where there is one. */
  readonly about: string;
}

export type FieldDeclarations = Readonly<Record<string, FieldDeclaration>>;

type OptionalKeys<D extends FieldDeclarations> = {
  [K in keyof D]: D[K] extends { optional: true } ? K : never;
}[keyof D];

type Simplified<T> = { [K in keyof T]: T[K] };

/** The fields object that declarations describe: what is optional may be absent. */
export type FieldsOf<D extends FieldDeclarations> = Simplified<
  { readonly [K in Exclude<keyof D, OptionalKeys<D>>]: FieldTypes[D[K]['type']] } & {
    readonly [K in OptionalKeys<D>]?: FieldTypes[D[K]['type']] | undefined;
  }
>;

/** What a format made of a line, before time and level are settled. */
export interface Parsed<Fields = Readonly<Record<string, unknown>>> {
  /** The event's own time; undefined when the line has none. */
  readonly stamp?: Stamp | undefined;
  /** A second, later stamp of the collector (OTLP `observedTimeUnixNano`; for an envelope `stamp` is taken). */
  readonly observed?: Stamp | undefined;
  /** Undefined: no level of its own, the reader looks further (envelope, keyword). `unsetLevel` with a rule ends the search. */
  readonly level?: LevelReading | undefined;
  readonly message: string;
  readonly fields: Fields;
  readonly traceId?: string | undefined;
  readonly spanId?: string | undefined;
  readonly requestId?: string | undefined;
  /** Envelopes only: lines of one source form one stream (a container's name, `stdout`). */
  readonly source?: string | undefined;
  /** Envelopes only: the payload is one part of a longer line of that source; `last` completes it. */
  readonly part?: 'more' | 'last' | undefined;
  /** The message opens a stack trace of this runtime (`python`, `go`, `rust`), whose next lines are known by nothing but that. */
  readonly runtime?: string | undefined;
}

/** A line that belongs to a format without being a record: `#Fields:` of W3C logs, a CSV header. Counted as header. */
export const headerLine = 'header';

/** Undefined when the line is not of the format. Several records only where one line holds several (OTLP). */
export type ParseResult<Fields = Readonly<Record<string, unknown>>> =
  | Parsed<Fields>
  | readonly Parsed<Fields>[]
  | typeof headerLine
  | undefined;

/** What a parser may know besides the line. */
export interface ReadContext {
  /** The caller named this format: looser readings are welcome (any word where the level stands). */
  readonly forced: boolean;
  readonly httpStatus: HttpStatusScale;
  /** The innermost envelope around the line (syslog's `fields.appName`); undefined when there is none. */
  readonly envelope: Parsed | undefined;
  /** Per source and kept from line to line, for formats with headers. Key it by the format's id. */
  readonly memory: Map<string, unknown>;
}

/** More of a record whose first line was of this format. */
export interface Continuation {
  /** Appended to the message, on a new line unless the message is still empty. */
  readonly message?: string;
  /** Merged into the fields. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The record's level, where the layout writes it on a later line and the record has no stronger evidence (`java.util.logging` in two lines). */
  readonly level?: LevelReading;
}

/** What a record is before a further line: its first line's message and fields, and what was joined since. */
export type RecordHead = Pick<Parsed, 'message' | 'fields'>;

/** The record that a sample's lines must give; what is left out has its default (`false`, absent). */
export interface ExpectedRecord<Fields = Readonly<Record<string, unknown>>> {
  readonly time?: string;
  readonly observedTime?: string;
  readonly severityNumber: number;
  readonly level?: string;
  readonly levelSource: LevelSource;
  readonly levelRule: string;
  readonly message: string;
  readonly fields: Fields;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly requestId?: string;
  readonly yearInferred?: boolean;
  readonly zoneAssumed?: boolean;
  readonly zoneName?: string;
  /** Left out: as the digits of `time` say. */
  readonly precision?: Precision;
}

/** Lines of a format as real software writes them, with what they mean. Read with `reference` 2026-03-01T00:00:00Z and zone UTC. */
export interface Sample<Fields = Readonly<Record<string, unknown>>> {
  /** One line, or several that form one record; headers of formats that need them come first. */
  readonly lines: string | readonly string[];
  /** The lines are of the format only because the caller says so: read in the format's own mode, not in `auto`. */
  readonly forcedOnly?: true;
  /** One record, or all that the lines give. */
  readonly record: ExpectedRecord<Fields> | readonly ExpectedRecord<Fields>[];
}

/** Kinds of formats, as the documentation groups them. */
export type Family =
  | 'application'
  | 'json'
  | 'key-value'
  | 'envelope'
  | 'web'
  | 'cloud'
  | 'database'
  | 'system'
  | 'generic';

/** A way of writing log lines. */
export interface LogFormat<
  Id extends string = string,
  D extends FieldDeclarations = FieldDeclarations,
  Open extends true | undefined = true | undefined,
> {
  /** Kebab-case, as users type it in `mode`. */
  readonly id: Id;
  readonly title: string;
  readonly family: Family;
  /** URL of the page that defines the layout. */
  readonly specification: string;
  /** One sentence: the shape or the keys by which it is known. `detect` shows it as evidence. */
  readonly signature: string;
  readonly fields: D;
  /** Records carry further, undeclared fields besides (JSON, logfmt). */
  readonly openFields?: Open;
  /** Characters a line of the format can begin with (charsets.ts); only such lines are shown to `parse`. */
  readonly starts: string;
  readonly samples: readonly Sample<FieldsOf<D>>[];
  /**
   * Beginnings of lines that say how the lines after them are to be read (`#Fields:`). `parse` answers such a line with `headerLine` and keeps what it says in
   * `context.memory`, which is per source; lines that come before one are read without it or declined. A shard of a log is shown the last line of each beginning
   * that stands before it, besides the first lines of the log, so that it reads its rows as if it had seen everything (report/shards.ts).
   */
  readonly directives?: readonly string[];
  /** Lines that show something else at their beginning are not shown to `parse`: declared by formats that would decline most lines of other software. */
  readonly needs?: Needs;
  /** An envelope: the message may itself be a line of another format. */
  readonly carries?: true;
  /** So loose that inside an envelope it says less than the envelope itself. */
  readonly weak?: true;
  /**
   * Which following lines may belong to a record besides those that `continues` tells. Left out: indented lines and stack traces. `frames`: stack traces only,
   * because messages of the format may begin with a blank. `false`: none, a record is always one line (JSON, access logs).
   */
  readonly joins?: false | 'frames';
  /** Formats that come earlier in the registry and whose lines this parser would take as well; the laws say which. `all`: any. */
  readonly yieldsTo?: readonly string[] | 'all';
  /** Level text of one line, upper-cased, where counting by this very mode differs from `parse`; undefined when the line has none. Never throws. */
  levelOf?(line: string): string | undefined;
  /**
   * The same from the bytes of a usual line (UTF-8, `bytes[start..end)`), without making a text of it: empty when the line has none, undefined when `levelOf`
   * has to tell. `view` is of the same bytes.
   */
  levelIn?(bytes: Uint8Array, start: number, end: number, view: DataView): string | undefined;
  /** Given where `levelOf` of any line that begins with a bare stamp, a space, one of these words and a space is that word. */
  readonly stampWords?: readonly string[];
  /** Never throws, takes linear time, keeps nothing of `line`. Begins with a cheap test that most foreign lines fail. */
  parse(line: Line, context: ReadContext): ParseResult<FieldsOf<D>>;
  /** For layouts with lines of their own that go on with a record (PostgreSQL `DETAIL:`). `head` is what the record is so far. */
  continues?(line: Line, context: ReadContext, head: RecordHead): Continuation | undefined;
}

/** Fixes the types of a member: `parse` and the samples are checked against the declared fields. */
export function defineFormat<
  const Id extends string,
  const D extends FieldDeclarations,
  const Open extends true | undefined = undefined,
>(format: LogFormat<Id, D, Open>): LogFormat<Id, D, Open> {
  return format;
}
