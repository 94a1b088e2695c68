import { count as countForm, mapOf, objectOf, text as textForm, whole } from '../report/form.ts';
import { defineAggregate } from './aggregate.ts';
import { shapeOf } from './line-shape.ts';
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

/** Shapes that are told apart. */
const shapesMax = 500;

/** Unparsed lines that look alike. */
export interface UnparsedShape {
  /** `w` stands for a word, `0` for a number, `x` for what has both; marks stand for themselves. */
  readonly shape: string;
  readonly reason: string;
  readonly count: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The first of them, cut. */
  readonly example: string;
}

/** Lines that no format read. */
export interface UnparsedSection {
  readonly count: number;
  readonly byReason: readonly { readonly reason: string; readonly count: number }[];
  /** The most frequent first. */
  readonly shapes: readonly UnparsedShape[];
  /** Lines whose shape is not shown. */
  readonly other: number;
}

interface ShapeEntry extends Counted {
  readonly reason: string;
  readonly shape: string;
  first: number;
  last: number;
  example: string;
}

export interface UnparsedState {
  readonly reasons: Map<string, number>;
  readonly shapes: Tally<string, ShapeEntry>;
}

/** Longest example that is kept, whatever is shown of it. */
const exampleCharsMax = 1000;

/** There are a few dozen. */
const reasonsMax = 1000;

const lineForm = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

export const unparsed = defineAggregate<'unparsed', UnparsedState, UnparsedSection>({
  id: 'unparsed',
  about: 'Lines that no format read, grouped by their shape.',
  empty: () => ({ reasons: new Map(), shapes: emptyTally() }),
  form: objectOf({
    reasons: mapOf(textForm, countForm, reasonsMax),
    shapes: tallyForm(textForm, shapesMax, {
      reason: textForm,
      shape: textForm,
      first: lineForm,
      last: lineForm,
      example: textForm,
    }),
  }),
  unparsed({ reasons, shapes }, { line, count, reason, text }) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    const shape = shapeOf(text);
    const key = `${reason}\n${shape}`;
    const entry = shapes.entries.get(key);
    if (entry === undefined) {
      const example = ownText(text, exampleCharsMax);
      insert(shapes, key, { count, reason, shape, first: line, last: line, example }, shapesMax);
      return;
    }
    entry.count += count;
    // lines that waited for their record come late
    if (line > entry.last) entry.last = line;
    if (line >= entry.first) return;
    entry.first = line;
    entry.example = ownText(text, exampleCharsMax);
  },
  merge(state, next, joint) {
    for (const [reason, count] of next.reasons) state.reasons.set(reason, (state.reasons.get(reason) ?? 0) + count);
    for (const entry of next.shapes.entries.values()) {
      entry.first += joint.lines;
      entry.last += joint.lines;
    }
    mergeTallies(state.shapes, next.shapes, shapesMax, (entry, follow) => {
      entry.count += follow.count;
      entry.last = Math.max(entry.last, follow.last);
      if (follow.first >= entry.first) return;
      entry.first = follow.first;
      entry.example = follow.example;
    });
  },
  finish({ reasons, shapes }, { plan, shown, hit }) {
    if (overflowed(shapes)) hit('unparsedShapes', shapesMax);
    const byReason = [...reasons].map(([reason, count]) => ({ reason, count }));
    const ranked = rankedEntries(shapes);
    const top = ranked.slice(0, shown(plan.shapesTop));
    return {
      count: byReason.reduce((sum, { count }) => sum + count, 0),
      byReason: byReason.sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
      shapes: top.map(([, { shape, reason, count, first, last, example }]) => ({
        shape,
        reason,
        count,
        firstLine: first,
        lastLine: last,
        example: ownText(example, plan.exampleCharsMax),
      })),
      other: shapes.other + ranked.slice(top.length).reduce((sum, [, { count }]) => sum + count, 0),
    };
  },
});
