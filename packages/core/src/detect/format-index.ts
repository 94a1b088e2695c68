import { anyStart } from '../formats/charsets.ts';
import type { ParseResult, ReadContext } from '../formats/format.ts';
import type { Line } from '../formats/line.ts';
import type { AnyFormat } from '../formats/registry.ts';

/** Codes beyond ASCII share one slot. */
const slots = 129;

/** Members of a registry by the first character of the lines they can claim, each list in the registry's order. */
export interface FormatIndex {
  /** Envelopes that a line with this first character may be in. */
  envelopesAt(first: number): readonly AnyFormat[];
  /** All other members that may claim such a line. */
  formatsAt(first: number): readonly AnyFormat[];
  canStart(format: AnyFormat, first: number): boolean;
  /** Members to ask before a winner is believed; undefined when that is everyone, so that it is no shortcut to ask it first. */
  rivalsOf(format: AnyFormat): readonly AnyFormat[] | undefined;
}

export function createFormatIndex(formats: readonly AnyFormat[]): FormatIndex {
  const envelopes: AnyFormat[][] = Array.from({ length: slots }, () => []);
  const others: AnyFormat[][] = Array.from({ length: slots }, () => []);
  const starts = new Map<AnyFormat, Uint8Array>();
  const rivals = new Map<AnyFormat, readonly AnyFormat[] | undefined>();
  const byId = new Map(formats.map((format) => [format.id, format]));
  for (const format of formats) {
    const mask = new Uint8Array(slots);
    if (format.starts === anyStart) mask.fill(1);
    else for (let i = 0; i < format.starts.length; i++) mask[slotOf(format.starts.charCodeAt(i))] = 1;
    starts.set(format, mask);
    for (let slot = 0; slot < slots; slot++) {
      if (mask[slot] === 1) (format.carries === true ? envelopes : others)[slot]!.push(format);
    }
    rivals.set(format, format.yieldsTo === 'all' ? undefined : (format.yieldsTo ?? []).map((id) => byId.get(id)!));
  }
  return {
    envelopesAt: (first) => envelopes[slotOf(first)]!,
    formatsAt: (first) => others[slotOf(first)]!,
    canStart: (format, first) => starts.get(format)![slotOf(first)] === 1,
    rivalsOf: (format) => rivals.get(format),
  };
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
  const { first } = line;
  for (let i = 0; i < recent.length; i++) {
    const format = recent[i]!;
    if (!index.canStart(format, first)) continue;
    for (const rival of index.rivalsOf(format)!) {
      const parsed = index.canStart(rival, first) ? rival.parse(line, context) : undefined;
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
  for (const format of index.formatsAt(first)) {
    if (format.weak === true && context.envelope !== undefined) continue;
    const parsed = format.parse(line, context);
    if (parsed === undefined) continue;
    if (format.weak !== true && index.rivalsOf(format) !== undefined && !recent.includes(format)) {
      recent.unshift(format);
      if (recent.length > recentMax) recent.pop();
    }
    return { format, parsed };
  }
  return undefined;
}
