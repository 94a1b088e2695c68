import { draftsOf } from './drafts.ts';
import { reduceShape } from './reduce.ts';
import { type ShapeToken, type ShapeTokens, shapeKey } from './shape.ts';
import type { ShapeRecord } from './shape-record.ts';
import * as k from './token-kind.ts';

/** Shapes that are one once some of their words are places of values. */
export interface Generalisation {
  readonly tokens: ShapeTokens;
  /** Indexes into the records given. */
  readonly members: readonly number[];
}

/** The shapes among `records` that differ only where their united pattern has a place of values. */
export function generalisations(records: readonly (ShapeRecord | undefined)[]): Generalisation[] {
  const found: Generalisation[] = [];
  for (const draft of draftsOf(records)) {
    if (draft.shapes.length < 2 || draft.varied.length === 0) continue;
    const groups = new Map<string, { tokens: ShapeTokens; members: number[] }>();
    for (const member of draft.shapes) {
      const { tokens } = records[member]!;
      const reduced = reduceShape(tokens);
      const places = draft.varied.map((position) => reduced[position]!);
      if (places.some(({ from, to }) => to - from !== 1)) continue;
      const free = places.map(({ from }) => from);
      const general: ShapeTokens = tokens.map(
        (token, i): ShapeToken => (free.includes(i) ? { ...token, kind: k.varied, text: '' } : token),
      );
      const key = shapeKey(general);
      const group = groups.get(key);
      if (group) group.members.push(member);
      else groups.set(key, { tokens: general, members: [member] });
    }
    for (const group of groups.values()) if (group.members.length > 1) found.push(group);
  }
  return found;
}
