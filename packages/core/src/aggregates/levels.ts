import { type Severity, severities } from '../levels/severity.ts';
import { count as countForm, listOf, objectOf, text as textForm } from '../report/form.ts';
import { defineAggregate } from './aggregate.ts';
import { ownText } from './sketches/own-text.ts';
import {
  addCounts,
  type Counted,
  emptyTally,
  insert,
  mergeTallies,
  overflowed,
  rankedEntries,
  type Tally,
  tallyForm,
} from './sketches/tally.ts';

/** Different level texts that are told apart. */
const textsMax = 500;
const textCharsMax = 64;

/** Records by level. */
export interface LevelsSection {
  /** By OpenTelemetry's severity ranges, all of them, zero included. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** By the level as the log writes it, the most frequent first. */
  readonly texts: readonly { readonly text: string; readonly count: number }[];
  /** Records whose level is a text that is not shown. */
  readonly otherTexts: number;
  /** Records that write no level. */
  readonly withoutText: number;
}

export interface LevelsState {
  readonly severities: number[];
  readonly texts: Tally<string, Counted>;
  withoutText: number;
}

export const levels = defineAggregate<'levels', LevelsState, LevelsSection>({
  id: 'levels',
  about: 'Records by severity and by level as written.',
  empty: () => ({ severities: severities.map(() => 0), texts: emptyTally(), withoutText: 0 }),
  form: objectOf({
    severities: listOf(countForm, severities.length, severities.length),
    texts: tallyForm(textForm, textsMax),
    withoutText: countForm,
  }),
  record(state, { severity, level }) {
    state.severities[severity]!++;
    if (level === undefined) {
      state.withoutText++;
      return;
    }
    const text = level.length > textCharsMax ? level.slice(0, textCharsMax) : level;
    const entry = state.texts.entries.get(text);
    if (entry === undefined) insert(state.texts, ownText(text, textCharsMax), { count: 1 }, textsMax);
    else entry.count++;
  },
  merge(state, next) {
    for (let i = 0; i < severities.length; i++) state.severities[i]! += next.severities[i]!;
    state.withoutText += next.withoutText;
    mergeTallies(state.texts, next.texts, textsMax, addCounts);
  },
  finish({ severities: counts, texts, withoutText }, { shown, hit }) {
    if (overflowed(texts)) hit('levelTexts', textsMax);
    const ranked = rankedEntries(texts);
    const top = ranked.slice(0, Math.max(1, shown(30)));
    return {
      severities: Object.fromEntries(severities.map((severity, i) => [severity, counts[i]!])) as Record<
        Severity,
        number
      >,
      texts: top.map(([text, { count }]) => ({ text, count })),
      otherTexts: texts.other + ranked.slice(top.length).reduce((sum, [, { count }]) => sum + count, 0),
      withoutText,
    };
  },
});
