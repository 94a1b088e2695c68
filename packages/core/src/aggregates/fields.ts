import { distinctError, estimateDistinct } from '../patterns/distinct-sketch.ts';
import type { FinishContext } from '../report/finish-context.ts';
import { count, mapOf, number, objectOf, textOf } from '../report/form.ts';
import type { ReportRecord } from '../report/report-record.ts';
import { defineAggregate } from './aggregate.ts';
import { depthMax, fieldsMax, nameCharsMax, rankOf } from './fields/field-names.ts';
import {
  addValue,
  emptyField,
  type FieldState,
  fieldForm,
  isBounded,
  mergeFields,
  numberOf,
  type Scalar,
  type ValueType,
  valueCharsMax,
  valuesMax,
  valueTypes,
} from './fields/field-state.ts';
import { JoinedNames } from './fields/joined-names.ts';
import { ownText } from './sketches/own-text.ts';
import {
  isCollapsed,
  type QuantileSketch,
  quantileBinsMax,
  quantileError,
  quantileOf,
} from './sketches/quantile-sketch.ts';
import { overflowed, rankedEntries } from './sketches/tally.ts';

/** Numbers of a field. */
export interface FieldNumbers {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Whether quantiles are estimates, each within `quantileError` of the number that has its rank; else they are these numbers. */
  readonly estimated: boolean;
}

/** One field of records, or of the envelopes around them. */
export interface FieldSummary {
  /** Keys of nested objects are joined by dots. */
  readonly name: string;
  /** The most frequent type. */
  readonly type: ValueType;
  /** Values by type; types that do not occur are left out. */
  readonly types: Readonly<Partial<Record<ValueType, number>>>;
  /** Records that have the field. */
  readonly count: number;
  /** The same as a share of all records, 0 to 1. */
  readonly presence: number;
  /** Different values; an estimate when `distinctIsEstimate`, with the section's `distinctError`. */
  readonly distinct: number;
  readonly distinctIsEstimate: boolean;
  /** The most frequent values, cut to 120 characters. */
  readonly top: readonly { readonly value: Scalar; readonly count: number }[];
  /** By how much a count of `top` may be too low; 0 when all are exact. */
  readonly topError: number;
  /** Of numbers, and of texts that are written as numbers. */
  readonly numbers?: FieldNumbers;
}

/** Fields of JSON, key-value and typed formats, those of most records first. */
export interface FieldsSection {
  readonly fields: readonly FieldSummary[];
  /** Fields that are known but not shown. */
  readonly otherFields: number;
  /** Values of fields beyond the number that are told apart. */
  readonly otherValues: number;
  /** Relative standard error of `distinct` where it is an estimate. */
  readonly distinctError: number;
  /** Relative error of quantiles. */
  readonly quantileError: number;
}

export interface FieldsState {
  readonly fields: Map<string, FieldState>;
  otherValues: number;
  /** The highest rank that is kept, once there is no room for more. */
  ceiling?: number;
}

export const fields = defineAggregate<'fields', FieldsState, FieldsSection>({
  id: 'fields',
  about: 'Types, presence, distinct and top values of fields, and quantiles of numbers.',
  empty: () => ({ fields: new Map(), otherValues: 0 }),
  form: objectOf(
    { fields: mapOf(textOf(nameCharsMax), fieldForm, fieldsMax), otherValues: count },
    { ceiling: number },
  ),
  record(state, record) {
    addObject(state, record.fields, '', 1);
    if (record.around.length > 0) addEnvelopes(state, record);
  },
  merge(state, next) {
    state.otherValues += next.otherValues;
    for (const [name, field] of next.fields) {
      const known = state.fields.get(name);
      if (known !== undefined) mergeFields(known, field);
      else if (makeRoom(state, name, field.rank)) state.fields.set(name, field);
      else state.otherValues += field.count;
    }
  },
  finish(state, context) {
    const { plan, shown, hit } = context;
    if (state.otherValues > 0) hit('fields', fieldsMax);
    const ranked = [...state.fields].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
    const top = ranked.slice(0, shown(plan.fieldsTop));
    for (const [, field] of ranked) {
      if (overflowed(field.values)) hit('fieldValues', valuesMax);
      if (field.cut > 0) hit('fieldValueChars', valueCharsMax);
      if (field.numbers !== undefined && isCollapsed(field.numbers)) hit('quantileBins', quantileBinsMax);
    }
    return {
      fields: top.map(([name, field]) => summaryOf(name, field, context)),
      otherFields: ranked.length - top.length,
      otherValues: state.otherValues,
      distinctError,
      quantileError,
    };
  },
});

/** What is remembered of a state beside it, so that it stays plain data. */
const joinedNames = new WeakMap<FieldsState, JoinedNames>();

function namesOf(state: FieldsState): JoinedNames {
  let names = joinedNames.get(state);
  if (names === undefined) {
    names = new JoinedNames();
    joinedNames.set(state, names);
  }
  return names;
}

function addObject(state: FieldsState, object: Readonly<Record<string, unknown>>, prefix: string, depth: number): void {
  for (const key in object) {
    const value = object[key];
    if (value === undefined) continue;
    add(state, prefix === '' ? key : namesOf(state).of(prefix, key), value, depth);
  }
}

/** Of two that say something under the same name the inner one counts. */
function addEnvelopes(state: FieldsState, { around, fields: own }: ReportRecord): void {
  for (let i = around.length - 1; i >= 0; i--) {
    const outer = around[i]!.parsed.fields;
    for (const key in outer) {
      const value = outer[key];
      if (value === undefined || Object.hasOwn(own, key)) continue;
      if (around.some(({ parsed }, inner) => inner > i && Object.hasOwn(parsed.fields, key))) continue;
      add(state, key, value, 1);
    }
  }
}

function add(state: FieldsState, name: string, value: unknown, depth: number): void {
  if (depth < depthMax && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    addObject(state, value as Readonly<Record<string, unknown>>, name, depth + 1);
    return;
  }
  let field = state.fields.get(name);
  if (field === undefined) {
    const rank = rankOf(name);
    if (!makeRoom(state, name, rank)) {
      state.otherValues++;
      return;
    }
    field = emptyField(rank);
    state.fields.set(ownText(name, nameCharsMax), field);
  }
  addValue(field, value);
}

/** Whether a field that is not known yet is to be kept; the one of the highest rank makes room. */
function makeRoom(state: FieldsState, name: string, rank: number): boolean {
  if (name.length > nameCharsMax) return false;
  if (state.fields.size < fieldsMax) return true;
  if (rank > (state.ceiling ?? Number.POSITIVE_INFINITY)) return false;
  let worst = name;
  let worstRank = rank;
  let nextRank = Number.NEGATIVE_INFINITY;
  for (const [known, field] of state.fields) {
    if (field.rank > worstRank || (field.rank === worstRank && known > worst)) {
      nextRank = worstRank;
      worst = known;
      worstRank = field.rank;
    } else if (field.rank > nextRank) nextRank = field.rank;
  }
  state.ceiling = worst === name ? nextRank : Math.max(rank, nextRank);
  if (worst === name) return false;
  state.otherValues += state.fields.get(worst)!.count;
  state.fields.delete(worst);
  return true;
}

function summaryOf(name: string, field: FieldState, { plan, records, shown }: FinishContext): FieldSummary {
  const { count, types, values, distinct, numbers } = field;
  const counted = valueTypes.flatMap((type, i) => (types[i]! > 0 ? [[type, types[i]!] as const] : []));
  const [mostFrequent] = [...counted].sort((a, b) => b[1] - a[1]);
  const top = rankedEntries(values).slice(0, Math.max(1, shown(plan.valuesTop)));
  return {
    name,
    type: mostFrequent![0],
    types: Object.fromEntries(counted),
    count,
    // a record may hold a field twice: as `a.b`, and as `b` inside of `a`
    presence: Math.min(1, Math.round((count / records) * 10_000) / 10_000),
    distinct: distinct === undefined ? values.entries.size : estimateDistinct(distinct),
    distinctIsEstimate: isBounded(field),
    top: top.map(([value, entry]) => ({ value, count: entry.count })),
    topError: values.error,
    ...(numbers === undefined ? {} : { numbers: numbersOf(numbers, values) }),
  };
}

function numbersOf(sketch: QuantileSketch, values: FieldState['values']): FieldNumbers {
  const { count, min, max } = sketch;
  const estimated = overflowed(values);
  const at = estimated
    ? (q: number) => Math.min(max, Math.max(min, Number(quantileOf(sketch, q).toPrecision(5))))
    : exactQuantiles(values, count);
  return { count, min, max, p50: at(0.5), p95: at(0.95), p99: at(0.99), estimated };
}

/** Of values that are all known. */
function exactQuantiles({ entries }: FieldState['values'], count: number): (q: number) => number {
  const ranked = [...entries]
    .flatMap(([value, entry]) => {
      const number = numberOf(value);
      return number === undefined ? [] : [[number, entry.count] as const];
    })
    .sort((a, b) => a[0] - b[0]);
  return (q) => {
    let rank = Math.max(1, Math.ceil(q * count));
    for (const [number, times] of ranked) {
      rank -= times;
      if (rank <= 0) return number;
    }
    return ranked.at(-1)![0];
  };
}
