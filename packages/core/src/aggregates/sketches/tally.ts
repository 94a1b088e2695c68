import { count as countForm, type Form, mapOf, objectOf } from '../../report/form.ts';

/** Something counted under a key. */
export interface Counted {
  count: number;
}

/**
 * Counts by key, exact up to a number of keys. Beyond it the rarest keys fall out: their counts are kept in `other`, and a key that comes back counts from
 * anew, so that a count may be too low by at most `error`. Plain data.
 */
export interface Tally<Key extends string | number | boolean | null, Entry extends Counted> {
  readonly entries: Map<Key, Entry>;
  /** Sum of the counts that fell out. */
  other: number;
  error: number;
}

/** Form of a packed tally; entries have a `count` besides what `entry` names. */
export function tallyForm(key: Form, keysMax: number, entry: Readonly<Record<string, Form>> = {}): Form {
  const entries = mapOf(key, objectOf({ ...entry, count: countForm }), 2 * keysMax);
  return objectOf({ entries, other: countForm, error: countForm });
}

export function emptyTally<Key extends string | number | boolean | null, Entry extends Counted>(): Tally<Key, Entry> {
  return { entries: new Map(), other: 0, error: 0 };
}

/** Adds an entry under a key that has none. Call it after looking the key up. */
export function insert<Key extends string | number | boolean | null, Entry extends Counted>(
  tally: Tally<Key, Entry>,
  key: Key,
  entry: Entry,
  keysMax: number,
): void {
  tally.entries.set(key, entry);
  // twice the bound, so that one sorting serves many keys
  if (tally.entries.size > 2 * keysMax) prune(tally, keysMax);
}

/** Keeps the most frequent keys; of those as frequent as the last one kept, the ones met first. */
function prune<Key extends string | number | boolean | null, Entry extends Counted>(
  tally: Tally<Key, Entry>,
  keysMax: number,
): void {
  const { least, ties } = leastKept(tally.entries.values(), keysMax);
  let tiesLeft = ties;
  let dropped = 0;
  for (const [key, { count }] of tally.entries) {
    if (count > least || (count === least && tiesLeft-- > 0)) continue;
    if (count > dropped) dropped = count;
    tally.other += count;
    tally.entries.delete(key);
  }
  tally.error += dropped;
}

/** Counts below it are told apart without sorting: where keys are so many that they have to go, nearly all are rare. */
const rareMax = 64;

/** The count of the last of the `keysMax` most frequent, and how many of that count are among them. */
function leastKept(entries: Iterable<Counted>, keysMax: number): { readonly least: number; readonly ties: number } {
  const rare = new Uint32Array(rareMax);
  const others: number[] = [];
  for (const { count } of entries) {
    if (count < rareMax) rare[count]!++;
    else others.push(count);
  }
  let room = keysMax - others.length;
  if (room <= 0) {
    const least = others.sort((x, y) => y - x)[keysMax - 1]!;
    return { least, ties: keysMax - others.filter((count) => count > least).length };
  }
  for (let count = rareMax - 1; count > 0; count--) {
    if (rare[count]! >= room) return { least: count, ties: room };
    room -= rare[count]!;
  }
  return { least: 0, ties: room };
}

/** Entries by count, the most frequent first, then by key. */
export function rankedEntries<Key extends string | number | boolean | null, Entry extends Counted>(
  tally: Tally<Key, Entry>,
): [Key, Entry][] {
  return [...tally.entries].sort((a, b) => b[1].count - a[1].count || compareKeys(a[0], b[0]));
}

function compareKeys(a: unknown, b: unknown): number {
  const [textA, textB] = [String(a), String(b)];
  if (textA !== textB) return textA < textB ? -1 : 1;
  return typeof a < typeof b ? -1 : typeof a > typeof b ? 1 : 0;
}

/** Adds all of `next`; `join` adds one entry to another. */
export function mergeTallies<Key extends string | number | boolean | null, Entry extends Counted>(
  tally: Tally<Key, Entry>,
  next: Tally<Key, Entry>,
  keysMax: number,
  join: (entry: Entry, next: Entry) => void,
): void {
  tally.other += next.other;
  tally.error += next.error;
  for (const [key, entry] of next.entries) {
    const known = tally.entries.get(key);
    if (known === undefined) insert(tally, key, entry, keysMax);
    else join(known, entry);
  }
}

/** Joins entries that hold nothing but a count. */
export function addCounts(entry: Counted, next: Counted): void {
  entry.count += next.count;
}

/** Whether keys fell out. */
export function overflowed(tally: { readonly other: number }): boolean {
  return tally.other > 0;
}

/** Count of everything, what fell out included. */
export function totalOf<Key extends string | number | boolean | null>(tally: Tally<Key, Counted>): number {
  let total = tally.other;
  for (const { count } of tally.entries.values()) total += count;
  return total;
}
