import type { FieldState, Scalar } from '../aggregates/fields/field-state.ts';
import type { FieldsState } from '../aggregates/fields.ts';
import { type Candidate, type Change, type ChangeOptions, changesOf, distanceOf } from './change.ts';

export interface ValueChange extends Change {
  readonly value: Scalar;
}

/** A field of which some values became more or less frequent among all records. */
export interface FieldChange {
  readonly name: string;
  /** The values that explain most of the change first. */
  readonly values: readonly ValueChange[];
}

/** Values shown of one field. */
const valuesShown = 5;

/** A value that is rarer on both sides explains nothing, however sure the change is. */
const countMin = 5;
const shareMin = 0.01;

/** A field with more different values than this, as a share of its count, names things (ids, times) and explains nothing. */
const distinctShareMax = 0.5;

/** Fields whose values shifted, those first whose values explain most: `host=web-3` is 4 % before, 61 % after. */
export function fieldChanges(
  baseline: FieldsState,
  candidate: FieldsState,
  records: readonly [baseline: number, candidate: number],
  options: ChangeOptions,
): FieldChange[] {
  const names = [...new Set([...baseline.fields.keys(), ...candidate.fields.keys()])].sort();
  const tested = names.flatMap((name) =>
    valuesOf(name, baseline.fields.get(name), candidate.fields.get(name), records),
  );
  const byName = new Map<string, ValueChange[]>();
  for (const { subject, change } of changesOf(tested, options)) {
    const values = byName.get(subject.name) ?? [];
    values.push({ value: subject.value, ...change });
    byName.set(subject.name, values);
  }
  return [...byName]
    .map(([name, values]) => ({
      name,
      values: values.sort((a, b) => distanceOf(b) - distanceOf(a)).slice(0, valuesShown),
    }))
    .sort((a, b) => distanceOf(b.values[0]!) - distanceOf(a.values[0]!));
}

function valuesOf(
  name: string,
  baseline: FieldState | undefined,
  candidate: FieldState | undefined,
  records: readonly [number, number],
): Candidate<{ name: string; value: Scalar }>[] {
  if (namesThings(baseline) && namesThings(candidate)) return [];
  const values = new Set([...(baseline?.values.entries.keys() ?? []), ...(candidate?.values.entries.keys() ?? [])]);
  return [...values]
    .sort((a, b) => (`${a}` < `${b}` ? -1 : 1))
    .map((value) => ({
      subject: { name, value },
      baseline: { count: baseline?.values.entries.get(value)?.count ?? 0, of: records[0] },
      candidate: { count: candidate?.values.entries.get(value)?.count ?? 0, of: records[1] },
      baselineError: baseline?.values.error ?? 0,
      candidateError: candidate?.values.error ?? 0,
    }))
    .filter(({ baseline: before, candidate: after }) =>
      [before, after].some(({ count, of }) => count >= Math.max(countMin, of * shareMin)),
    );
}

function namesThings(field: FieldState | undefined): boolean {
  return field === undefined || field.values.entries.size > field.count * distinctShareMax;
}
