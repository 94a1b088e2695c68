import { draftsOf } from './drafts.ts';
import type { MinerLimit } from './limits.ts';
import { MaskIndex } from './mask-index.ts';
import { sharedMessageScanner } from './message-scanner.ts';
import { type Pattern, patternOf } from './pattern.ts';
import { reduceShape } from './reduce.ts';
import { shapeOf } from './shape.ts';
import type { ShapeRecord } from './shape-record.ts';
import type { SignatureTable } from './signature-table.ts';
import type { Draft } from './unite.ts';

export interface MinedOptions {
  /** Patterns kept, most frequent first; messages of the others count as `other`. Default 1,000. */
  readonly patternsMax?: number;
  /** Most frequent values shown of each variable. Default 10. */
  readonly valuesShown?: number;
}

/** The patterns of everything a miner was given up to `finish`; what the miner is given later does not change it. */
export interface Mined {
  /** Most frequent first, then by id. */
  readonly patterns: readonly Pattern[];
  /** Messages in none of the patterns. */
  readonly other: number;
  /** Bounds that bit, `patterns` among them when some were left out. */
  readonly limitsHit: readonly (MinerLimit | 'patterns')[];
  /** Position in `patterns` for an index `add` or `merge` answered; -1 for `other`. */
  readonly patternOf: (index: number) => number;
  /** Position in `patterns` of the pattern the message `text[from..to)` is of; -1 when of none. Learns nothing. */
  readonly match: (text: string, from?: number, to?: number) => number;
}

interface MinedFrom {
  readonly records: readonly (ShapeRecord | undefined)[];
  readonly forwards: readonly number[];
  readonly table: SignatureTable;
  readonly other: number;
  readonly limitsHit: readonly MinerLimit[];
}

export function minePatterns(from: MinedFrom, { patternsMax = 1000, valuesShown = 10 }: MinedOptions): Mined {
  const drafts = draftsOf(from.records).sort((a, b) => b.count - a.count);
  const mined = drafts
    .slice(0, patternsMax + tiesAt(drafts, patternsMax))
    .map((draft) => ({ draft, pattern: patternOf(draft, from.records, valuesShown) }))
    .sort((a, b) => b.pattern.count - a.pattern.count || (a.pattern.id < b.pattern.id ? -1 : 1))
    .slice(0, patternsMax);
  const positions = new Int32Array(from.records.length).fill(-1);
  for (const [position, { draft }] of mined.entries()) for (const shape of draft.shapes) positions[shape] = position;
  const { forwards } = from;
  const last = Int32Array.from(forwards, (_, index) => {
    let to = index;
    while (to >= 0 && forwards[to] !== to) to = forwards[to]!;
    return to;
  });
  const cut = drafts.length > mined.length;
  return {
    patterns: mined.map(({ pattern }) => pattern),
    other:
      from.other +
      drafts.reduce((sum, { count }) => sum + count, 0) -
      mined.reduce((sum, { draft }) => sum + draft.count, 0),
    limitsHit: cut ? [...from.limitsHit, 'patterns'] : from.limitsHit,
    patternOf: (index) => positions[last[index] ?? -1] ?? -1,
    match: matcherOf(
      mined.map(({ draft }) => draft),
      positions,
      from,
    ),
  };
}

/** Further drafts as frequent as the last one kept: which of them stay is for their ids to decide. */
function tiesAt(drafts: readonly Draft[], at: number): number {
  if (at >= drafts.length || at === 0) return 0;
  let end = at;
  while (end < drafts.length && drafts[end]!.count === drafts[at - 1]!.count) end++;
  return end - at;
}

function matcherOf(drafts: readonly Draft[], positions: Int32Array, { table }: MinedFrom): Mined['match'] {
  const known = table.copy();
  const scanner = sharedMessageScanner();
  const { scan, signature, message } = scanner;
  let masks: MaskIndex | undefined;
  return (text, from = 0, to = text.length) => {
    message.readText(text.slice(from, to));
    scanner.run();
    const index = known.find(signature.shape1, signature.shape2);
    if (index >= 0) return positions[index]!;
    masks ??= masksOf(drafts);
    return masks.find(reduceShape(shapeOf(scan, message)));
  };
}

function masksOf(drafts: readonly Draft[]): MaskIndex {
  const masks = new MaskIndex();
  for (const [position, { kinds, texts, varied }] of drafts.entries()) {
    masks.insert(
      texts.map((text, i) => ({ text, kind: kinds[i]! })),
      varied,
      position,
    );
  }
  return masks;
}
