import {
  addDistinct,
  createDistinctSketch,
  type DistinctSketch,
  distinctBytes,
  mergeDistinct,
} from '../../patterns/distinct-sketch.ts';
import { arrayOf, count, listOf, number, objectOf, scalar, whole } from '../../report/form.ts';
import { hashText } from '../sketches/hash-text.ts';
import { ownText } from '../sketches/own-text.ts';
import {
  addNumber,
  createQuantileSketch,
  mergeQuantiles,
  type QuantileSketch,
  quantileForm,
} from '../sketches/quantile-sketch.ts';
import {
  addCounts,
  type Counted,
  emptyTally,
  insert,
  mergeTallies,
  overflowed,
  type Tally,
  tallyForm,
} from '../sketches/tally.ts';

/** JSON types of a value; an integer is a number that JSON can hold exactly without a fraction. */
export const valueTypes = ['string', 'integer', 'number', 'boolean', 'null', 'object', 'array'] as const;

export type ValueType = (typeof valueTypes)[number];

/** What can be a top value. */
export type Scalar = string | number | boolean | null;

/** Values of one field that are told apart. */
export const valuesMax = 128;

/** Longer values are told apart by their beginning only. */
export const valueCharsMax = 120;

/** All that is known of one field. Plain data. */
export interface FieldState {
  /** `rankOf` its name. */
  readonly rank: number;
  count: number;
  /** Counts by `valueTypes`. */
  readonly types: number[];
  readonly values: Tally<Scalar, Counted>;
  /** Once values fell out; before that their number is exact. */
  distinct?: DistinctSketch;
  numbers?: QuantileSketch;
  /** Values longer than `valueCharsMax`. */
  cut: number;
}

/** Form of a packed field. */
export const fieldForm = objectOf(
  {
    rank: number,
    count,
    types: listOf(count, valueTypes.length, valueTypes.length),
    values: tallyForm(scalar, valuesMax),
    cut: count,
  },
  { distinct: arrayOf('$bytes', whole(0, 255), distinctBytes, distinctBytes), numbers: quantileForm },
);

export function emptyField(rank: number): FieldState {
  return { rank, count: 0, types: valueTypes.map(() => 0), values: emptyTally(), cut: 0 };
}

export function addValue(field: FieldState, value: unknown): void {
  field.count++;
  const type = typeOf(value);
  field.types[type]!++;
  if (type >= 5) return;
  let key = value as Scalar;
  if (typeof key === 'string') {
    if (key.length > valueCharsMax) {
      field.cut++;
      key = key.slice(0, valueCharsMax);
    }
  }
  const number = numberOf(key);
  if (number !== undefined) addTo(field, number);
  const entry = field.values.entries.get(key);
  if (entry === undefined) addNew(field, key);
  else entry.count++;
}

function addTo(field: FieldState, value: number): void {
  if (field.numbers === undefined) field.numbers = createQuantileSketch(value);
  else addNumber(field.numbers, value);
}

function addNew(field: FieldState, key: Scalar): void {
  const { values } = field;
  const own = typeof key === 'string' ? ownText(key, valueCharsMax) : key;
  if (field.distinct === undefined && values.entries.size === 2 * valuesMax) sketchValues(field);
  if (field.distinct !== undefined) addToSketch(field.distinct, own);
  insert(values, own, { count: 1 }, valuesMax);
}

/** Begins the sketch with all values so far: none fell out yet. */
function sketchValues(field: FieldState): void {
  field.distinct = createDistinctSketch();
  for (const key of field.values.entries.keys()) addToSketch(field.distinct, key);
}

/** Whole numbers are hashed by their halves, which costs less than writing them. */
function addToSketch(sketch: DistinctSketch, value: Scalar): void {
  if (typeof value === 'number' && Number.isSafeInteger(value))
    addDistinct(sketch, value | 0, Math.floor(value / 2 ** 32));
  else {
    const [hash1, hash2] = hashText(typeof value === 'string' ? value : `${typeof value} ${value}`);
    addDistinct(sketch, hash1, hash2);
  }
}

function typeOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return 0;
    case 'number':
      return Number.isSafeInteger(value) ? 1 : 2;
    case 'boolean':
      return 3;
    default:
      return value === null || value === undefined ? 4 : Array.isArray(value) ? 6 : 5;
  }
}

const numberLike = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** The number that a value is or, because key-value formats write them so, that its text is; undefined for others. */
export function numberOf(value: Scalar): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && isNumberLike(value) ? Number(value) : undefined;
}

function isNumberLike(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x2d || (first >= 0x30 && first <= 0x39)) && text.length <= 32 && numberLike.test(text);
}

export function mergeFields(field: FieldState, next: FieldState): void {
  field.count += next.count;
  field.cut += next.cut;
  for (let i = 0; i < valueTypes.length; i++) field.types[i]! += next.types[i]!;
  if (next.numbers !== undefined) {
    if (field.numbers === undefined) field.numbers = next.numbers;
    else mergeQuantiles(field.numbers, next.numbers);
  }
  mergeDistinctValues(field, next);
  mergeTallies(field.values, next.values, valuesMax, addCounts);
}

/** Sketches are needed when one side has one, or when the values of both are too many. */
function mergeDistinctValues(field: FieldState, next: FieldState): void {
  if (field.distinct === undefined && next.distinct === undefined) {
    let size = field.values.entries.size;
    for (const key of next.values.entries.keys()) if (!field.values.entries.has(key)) size++;
    if (size <= 2 * valuesMax) return;
  }
  if (field.distinct === undefined) sketchValues(field);
  if (next.distinct === undefined) sketchValues(next);
  mergeDistinct(field.distinct!, next.distinct!);
}

/** Whether a bound made something of the field inexact. */
export function isBounded({ values, cut }: FieldState): boolean {
  return overflowed(values) || cut > 0;
}
