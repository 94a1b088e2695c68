import { reduceShape } from './reduce.ts';
import type { ShapeRecord } from './shape-record.ts';
import * as k from './token-kind.ts';
import { type Draft, mergeEqual, uniteDrafts } from './unite.ts';

/** The united drafts of `records`; a draft's `shapes` are indexes into `records`. Undefined places are passed over. */
export function draftsOf(records: readonly (ShapeRecord | undefined)[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [i, record] of records.entries()) {
    if (record === undefined) continue;
    const tokens = reduceShape(record.tokens);
    drafts.push({
      kinds: tokens.map((token) => token.kind),
      texts: tokens.map((token) => token.text),
      count: record.count,
      shapes: [i],
      varied: [...tokens.keys()].filter((t) => record.tokens[tokens[t]!.from]!.kind === k.varied),
    });
  }
  return uniteDrafts(mergeEqual(drafts));
}
