import { anyStart } from '../formats/charsets.ts';
import type { ParseResult, ReadContext } from '../formats/format.ts';
import { headingsEnd, isMet } from '../formats/heading.ts';
import type { Line } from '../formats/line.ts';
import { type Marks, marksOf } from '../formats/mark.ts';
import type { AnyFormat } from '../formats/registry.ts';

/** Codes beyond ASCII share one slot. */
const slots = 129;

/** Members of a registry by what the lines they can claim begin with, each list in the registry's order. */
export interface FormatIndex {
  /** Envelopes that the line may be in. */
  envelopesAt(line: Line): readonly AnyFormat[];
  /** All other members that may claim it. */
  formatsAt(line: Line): readonly AnyFormat[];
  /** Marks that each of `formatsAt` needs while nothing is remembered of the line's source. */
  marksAt(line: Line): readonly Marks[];
  /** Members to ask before a winner is believed of the line; undefined when it cannot claim it, or when that is everyone. */
  rivalsAt(format: AnyFormat, line: Line): readonly AnyFormat[] | undefined;
  /** Whether it is a shortcut to ask the member first: not when everyone has to be asked before it. */
  canLead(format: AnyFormat): boolean;
}

/** What is asked about lines of one beginning. */
interface Entry {
  readonly asked: readonly AnyFormat[];
  readonly envelopes: readonly AnyFormat[];
  readonly others: readonly AnyFormat[];
  readonly marks: readonly Marks[];
  /** Of members that were asked for. */
  readonly rivals: Map<AnyFormat, readonly AnyFormat[] | undefined>;
}

export function createFormatIndex(formats: readonly AnyFormat[]): FormatIndex {
  const leaders = new Set(formats.filter(({ yieldsTo }) => yieldsTo !== 'all'));
  // both filled as beginnings are met: few of them are
  const bySlot = new Array<readonly AnyFormat[] | undefined>(slots).fill(undefined);
  const entries = new Array<Entry | undefined>(slots * headingsEnd).fill(undefined);
  const entryAt = (line: Line): Entry =>
    entries[slotOf(line.first) * headingsEnd + line.heading] ?? addEntry(slotOf(line.first), line.heading);
  const addEntry = (slot: number, heading: number): Entry => {
    bySlot[slot] ??= formats.filter((format) => startsAt(format, slot));
    const entry = makeEntry(bySlot[slot].filter(({ needs }) => needs === undefined || isMet(needs, heading)));
    entries[slot * headingsEnd + heading] = entry;
    return entry;
  };
  return {
    envelopesAt: (line) => entryAt(line).envelopes,
    formatsAt: (line) => entryAt(line).others,
    marksAt: (line) => entryAt(line).marks,
    rivalsAt(format, line) {
      const entry = entryAt(line);
      const known = entry.rivals.get(format);
      if (known !== undefined || entry.rivals.has(format)) return known;
      const rivals = rivalsOf(format, entry.asked);
      entry.rivals.set(format, rivals);
      return rivals;
    },
    canLead: (format) => leaders.has(format),
  };
}

function makeEntry(asked: readonly AnyFormat[]): Entry {
  const others = asked.filter(({ carries }) => carries !== true);
  return {
    envelopes: asked.filter(({ carries }) => carries === true),
    others,
    marks: others.map(({ needs }) => marksOf(needs?.marks ?? [])),
    asked,
    rivals: new Map(),
  };
}

function rivalsOf(format: AnyFormat, asked: readonly AnyFormat[]): readonly AnyFormat[] | undefined {
  const { yieldsTo = [] } = format;
  if (yieldsTo === 'all' || !asked.includes(format)) return undefined;
  return yieldsTo.flatMap((id) => asked.filter((other) => other.id === id));
}

function startsAt({ starts }: AnyFormat, slot: number): boolean {
  return starts === anyStart || Array.from(starts).some((start) => slotOf(start.charCodeAt(0)) === slot);
}

function slotOf(code: number): number {
  return code >= 0 && code < 128 ? code : 128; // an empty text has NaN
}

/** A format and what it made of a line. */
export interface Claim {
  readonly format: AnyFormat;
  readonly parsed: NonNullable<ParseResult>;
}

/** How many of a source's last winners are remembered: a stream seldom mixes more layouts. */
const recentMax = 3;

/**
 * The claim on a line: of the source's last winners, each believed once its rivals declined, else of the first member in the registry's order. `recent` is the
 * source's memory, most recent first, and is kept up here. Undefined when nobody claims the line.
 */
export function claimLine(
  index: FormatIndex,
  line: Line,
  context: ReadContext,
  recent: AnyFormat[],
): Claim | undefined {
  for (let i = 0; i < recent.length; i++) {
    const format = recent[i]!;
    const rivals = index.rivalsAt(format, line);
    if (rivals === undefined) continue;
    for (let j = 0; j < rivals.length; j++) {
      const rival = rivals[j]!;
      const parsed = rival.parse(line, context);
      if (parsed !== undefined) return { format: rival, parsed };
    }
    const parsed = format.parse(line, context);
    if (parsed === undefined) continue;
    if (i > 0) {
      recent.splice(i, 1);
      recent.unshift(format);
    }
    return { format, parsed };
  }
  const formats = index.formatsAt(line);
  const marks = index.marksAt(line);
  const nothingKnown = context.memory.size === 0;
  for (let i = 0; i < formats.length; i++) {
    if (nothingKnown && marks[i] !== 0 && !line.has(marks[i]!)) continue;
    const format = formats[i]!;
    if (format.weak === true && context.envelope !== undefined) continue;
    const parsed = format.parse(line, context);
    if (parsed === undefined) continue;
    if (format.weak !== true && index.canLead(format) && !recent.includes(format)) {
      recent.unshift(format);
      if (recent.length > recentMax) recent.pop();
    }
    return { format, parsed };
  }
  return undefined;
}
