import { EnvelopeOpener } from '../envelopes/open-envelopes.ts';
import { stripAnsi } from '../formats/ansi.ts';
import type { ReadContext } from '../formats/format.ts';
import { Line } from '../formats/line.ts';
import { type AnyFormat, type FormatId, formats } from '../formats/registry.ts';
import { defaultHttpStatusScale } from '../levels/http-status.ts';
import { createFormatIndex } from './format-index.ts';

/** A format that lines may be of. */
export interface Candidate {
  readonly format: FormatId;
  readonly title: string;
  /** 0 to 1: the share of the lines looked at that this format claims, half of it for lines that a stricter one claims before it. */
  readonly score: number;
  /** Lines it claims, and the first of them, from 1. */
  readonly lines: number;
  readonly firstLine: number;
  /** The key signature or the shape by which it was known. */
  readonly evidence: string;
}

/** Lines looked at: what a format is shows in fewer; more would only cost. */
export const detectLinesMax = 1000;

const index = createFormatIndex(formats);

/**
 * Formats of the first 1,000 lines, best first, envelopes included; of equal scores the stricter one is first. Empty when nobody claims any line. Blank lines
 * and lines that only go on with a record do not count.
 */
export function detect(lines: readonly string[]): readonly Candidate[] {
  const tallies = new Map<AnyFormat, { claimed: number; shared: number; firstLine: number }>();
  const opener = new EnvelopeOpener(index);
  const line = new Line();
  const memory = new Map<string, unknown>();
  let counted = 0;
  const tally = (format: AnyFormat, share: 'claimed' | 'shared', number: number): void => {
    let entry = tallies.get(format);
    if (entry === undefined) {
      entry = { claimed: 0, shared: 0, firstLine: number };
      tallies.set(format, entry);
    }
    entry[share]++;
  };
  for (let i = 0; i < Math.min(lines.length, detectLinesMax); i++) {
    const text = stripAnsi(lines[i]!);
    line.set(text);
    if (text.trim() === '' || line.first === 0x20 || line.first === 0x09) continue;
    counted++;
    const context: { -readonly [K in keyof ReadContext]: ReadContext[K] } = {
      forced: false,
      httpStatus: defaultHttpStatusScale,
      envelope: undefined,
      memory,
    };
    const envelopes = opener.open(line, context);
    for (const { format } of envelopes) tally(format, 'claimed', i + 1);
    const inner = envelopes.at(-1)?.parsed;
    if (inner !== undefined) line.set(stripAnsi(inner.message));
    context.envelope = inner;
    let winner: AnyFormat | undefined;
    for (const format of index.formatsAt(line)) {
      if ((format.weak === true && inner !== undefined) || format.parse(line, context) === undefined) continue;
      tally(format, winner === undefined ? 'claimed' : 'shared', i + 1);
      winner ??= format;
    }
  }
  return [...tallies]
    .map(([format, { claimed, shared, firstLine }]) => ({
      format: format.id as FormatId,
      title: format.title,
      score: Math.round(((claimed + shared / 2) / counted) * 1000) / 1000,
      lines: claimed + shared,
      firstLine,
      evidence: format.signature,
    }))
    .sort((a, b) => b.score - a.score || rank(a.format) - rank(b.format));
}

/** Payload formats before the envelopes around them, then the registry's order. */
function rank(id: FormatId): number {
  const at = formats.findIndex((format) => format.id === id);
  const format: AnyFormat = formats[at]!;
  return format.carries === true ? at + formats.length : at;
}
