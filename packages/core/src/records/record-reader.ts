import { type Claim, claimLine, createFormatIndex } from '../detect/format-index.ts';
import { EnvelopeOpener, type OpenEnvelope } from '../envelopes/open-envelopes.ts';
import { PartBuffer, type Rejoined } from '../envelopes/part-buffer.ts';
import { stripAnsi } from '../formats/ansi.ts';
import type { ReadContext } from '../formats/format.ts';
import { isTooDeep } from '../formats/json-object.ts';
import { Line } from '../formats/line.ts';
import { findFormat, formats } from '../formats/registry.ts';
import type { Assembly, OpenHead } from './assembly.ts';
import type { LineCounts, LineSpan } from './line-counts.ts';
import type { LogRecord } from './log-record.ts';
import { makeRecord, type OpenRecord, relevelRecord } from './make-record.ts';
import { planReading, type ReadOptions, type ReadPlan } from './read-options.ts';
import { RecordJoiner, type RecordSink } from './record-joiner.ts';
import { createSource, type Source, SourceTable } from './source-table.ts';

/** A fold from lines to records. */
export interface RecordReader {
  readonly counts: Readonly<LineCounts>;
  /** Takes the next line, without its line end. */
  push(text: string): void;
  /**
   * Counts a line that is a record by itself and that the reader need not know: one of the format that it would be taken for after the record made last, which it
   * ends.
   */
  skip(): void;
  /** Gives out records that no line was joined to since this one (from 1): of a source that fell silent nobody knows whether it goes on. */
  settle(line: number): void;
  /** Gives out what waits for more lines. Afterwards the reader goes on as if the stream did. */
  flush(): void;
}

const index = createFormatIndex(formats);

/** Reason of a line that was not read because of its length. */
export const tooLong = 'longer than the limit for a line';

/** Throws a RangeError for an unknown mode or zone. */
export function createRecordReader(options: ReadOptions, sink: RecordSink): RecordReader {
  const plan = planReading(options, findFormat);
  return assembleRecords<OpenRecord>(plan, {
    make: (format, parsed, around, span, timeline) => makeRecord(format, parsed, around, span, timeline, plan),
    relevel: relevelRecord,
    record: (record) => sink.record(record as unknown as LogRecord),
    unparsed: ({ last }, reason) => sink.unparsed({ line: last, reason }),
  });
}

/** A reader of which the caller decides what a record is. */
export function assembleRecords<Open extends OpenHead>(plan: ReadPlan, assembly: Assembly<Open>): RecordReader {
  return new Reader(plan, assembly);
}

class Reader<Open extends OpenHead> implements RecordReader {
  readonly counts: LineCounts;
  readonly #plan: ReadPlan;
  readonly #joiner: RecordJoiner<Open>;
  readonly #opener = new EnvelopeOpener(index);
  readonly #parts = new PartBuffer<readonly OpenEnvelope[]>();
  /** Lines without an envelope. */
  readonly #main: Source<Open> = createSource();
  readonly #sources: SourceTable<Open>;
  readonly #line = new Line();
  readonly #payload = new Line();
  readonly #context: { -readonly [K in keyof ReadContext]: ReadContext[K] };

  constructor(plan: ReadPlan, assembly: Assembly<Open>) {
    this.#plan = plan;
    this.#joiner = new RecordJoiner(plan, assembly);
    this.#sources = new SourceTable((source) => this.#joiner.close(source));
    this.counts = this.#joiner.counts;
    const { httpStatus } = plan;
    this.#context = { forced: plan.forced !== undefined, httpStatus, envelope: undefined, memory: this.#main.memory };
  }

  push(raw: string): void {
    const number = ++this.counts.lines;
    const span: LineSpan = { first: number, last: number, count: 1 };
    let text = raw;
    if (text.charCodeAt(text.length - 1) === 0x0d) text = text.slice(0, -1);
    if (text.length > this.#plan.lineCharsMax) {
      this.#joiner.refuse(span, tooLong, text);
      return;
    }
    if (number === 1 && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    this.#line.set(stripAnsi(text));
    this.#context.envelope = undefined;
    this.#context.memory = this.#main.memory;
    const { forced } = this.#plan;
    // a format that the caller named is asked before anything is taken for an envelope
    const parsed =
      forced === undefined || forced.carries === true ? undefined : forced.parse(this.#line, this.#context);
    if (forced !== undefined && parsed !== undefined) {
      this.#read(this.#line, [], span, { format: forced, parsed });
      return;
    }
    const envelopes = this.#opener.open(this.#line, this.#context);
    if (envelopes.length === 0) this.#read(this.#line, envelopes, span);
    else this.#readPayload(envelopes, span);
  }

  skip(): void {
    this.counts.lines++;
    this.#joiner.close(this.#main);
  }

  settle(line: number): void {
    if ((this.#main.open?.lines[1] ?? line) < line) this.#joiner.close(this.#main);
    this.#sources.closeSilent(line);
  }

  flush(): void {
    const { lines } = this.counts;
    for (let rest = this.#parts.giveUp(true); rest !== undefined; rest = this.#parts.giveUp(true))
      this.#readRejoined(rest, lines);
    this.#joiner.close(this.#main);
    this.#sources.closeAll();
  }

  /** Reads what the innermost envelope holds. A part waits until its line is whole. */
  #readPayload(envelopes: readonly OpenEnvelope[], span: LineSpan): void {
    const { parsed } = envelopes.at(-1)!;
    if (parsed.part === 'more' || (parsed.part === 'last' && !this.#parts.isEmpty)) {
      const whole = this.#parts.add(sourceKey(envelopes), parsed, envelopes, span.last);
      const late = this.#parts.giveUp(false);
      if (late !== undefined) this.#readRejoined(late, span.last);
      if (whole !== undefined) this.#readRejoined(whole, span.last);
      return;
    }
    this.#readWhole(envelopes, span);
  }

  #readWhole(envelopes: readonly OpenEnvelope[], span: LineSpan): void {
    const { parsed } = envelopes.at(-1)!;
    this.#payload.set(stripAnsi(parsed.message));
    this.#context.envelope = parsed;
    // the opener stops at parts; what a whole line holds may be in an envelope again
    const inner = parsed.part === undefined ? [] : this.#opener.open(this.#payload, this.#context);
    if (inner.length > 0) this.#readPayload([...envelopes, ...inner], span);
    else this.#read(this.#payload, envelopes, span);
  }

  #readRejoined({ parsed, around, firstLine, lineCount }: Rejoined<readonly OpenEnvelope[]>, last: number): void {
    const whole: OpenEnvelope = { format: around.at(-1)!.format, parsed };
    this.#readWhole([...around.slice(0, -1), whole], { first: firstLine, last, count: lineCount });
  }

  /** Reads one whole line. `ready` is the claim on it where that is known already. */
  #read(line: Line, envelopes: readonly OpenEnvelope[], span: LineSpan, ready?: Claim): void {
    const source = envelopes.length === 0 ? this.#main : this.#sources.at(sourceKey(envelopes));
    const envelope = envelopes.at(-1);
    // a container that prints an empty line says nothing; a syslog header without a message does
    if (isBlank(line) && (envelope === undefined || envelope.format.family === 'envelope')) {
      this.#joiner.blank(source, span);
      return;
    }
    this.#context.memory = source.memory;
    if (this.#joiner.join(source, line, this.#context, span)) return;
    const { forced } = this.#plan;
    const claim = ready ?? this.#claim(line, source);
    if (claim !== undefined) this.#joiner.take(source, claim, envelopes, span);
    else if (envelope !== undefined && (forced === undefined || forced === envelope.format)) {
      this.#joiner.take(source, envelope, envelopes.slice(0, -1), span);
    } else {
      const tooDeep = line.first === 0x7b && isTooDeep(line.text);
      const reason = tooDeep ? 'nested too deep' : forced === undefined ? 'no known format' : `not ${forced.id}`;
      this.#joiner.doubt(source, line.text, span, reason);
    }
  }

  #claim(line: Line, source: Source<Open>): Claim | undefined {
    const { forced } = this.#plan;
    if (forced === undefined) return claimLine(index, line, this.#context, source.recent);
    // outside of an envelope it was asked before
    if (forced.carries === true || this.#context.envelope === undefined) return undefined;
    const parsed = forced.parse(line, this.#context);
    return parsed === undefined ? undefined : { format: forced, parsed };
  }
}

/** Lines of one source form one stream: the names that the envelopes give, from the outermost in. */
function sourceKey(envelopes: readonly OpenEnvelope[]): string {
  let key = '';
  for (const { parsed } of envelopes) key = key === '' ? (parsed.source ?? '') : `${key}\n${parsed.source ?? ''}`;
  return key;
}

function isBlank({ text, first }: Line): boolean {
  return text.length === 0 || ((first === 0x20 || first === 0x09) && text.trim() === '');
}
