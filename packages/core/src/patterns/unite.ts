import { positionHash1, positionHash2 } from './position-hash.ts';
import * as k from './token-kind.ts';

/** A pattern on its way to its final form: what it says, how many messages, and which shapes it is made of. */
export interface Draft {
  kinds: k.TokenKind[];
  /** '' for a place of values. */
  texts: string[];
  count: number;
  shapes: number[];
  /** Positions that became places of values because their words varied. */
  varied: number[];
}

/** One draft's word at the position where a bucket's drafts may differ. */
interface Member {
  draft: number;
  position: number;
}

/**
 * Unites drafts that agree everywhere but in one position, when that position has shown itself to be a variable, until
 * nothing changes. Works on the set of drafts, so the order in which they come does not matter to what comes out.
 */
export function uniteDrafts(drafts: Draft[]): Draft[] {
  let current = drafts;
  for (let rounds = 0; rounds < 32; rounds++) {
    const next = uniteOnce(current);
    if (next.length === current.length) return next;
    current = next;
  }
  return current;
}

function uniteOnce(drafts: Draft[]): Draft[] {
  const buckets = bucketsOf(drafts);
  const contexts = knownContexts(drafts);
  const parents = Int32Array.from(drafts.keys());
  const varied = new Map<number, Set<number>>();
  for (const members of buckets.values()) {
    if (members.length < 2) continue;
    for (const group of groupsToUnite(drafts, members, contexts)) {
      for (const { draft, position } of group) {
        join(parents, group[0]!.draft, draft);
        const positions = varied.get(draft);
        if (positions) positions.add(position);
        else varied.set(draft, new Set([position]));
      }
    }
  }
  if (varied.size === 0) return drafts;
  return rebuild(drafts, parents, varied);
}

/** Drafts by what they are without one of their positions; those alone in it are left out of most of their buckets. */
function bucketsOf(drafts: readonly Draft[]): Map<number, Member[]> {
  const places = drafts.reduce((sum, { texts }) => sum + texts.length, 0);
  const rests1 = new Int32Array(places);
  const rests2 = new Int32Array(places);
  // most positions of most drafts share a bucket with nobody: a byte for each tells so before any object is made
  const mask = 2 ** Math.ceil(Math.log2(4 * places + 16)) - 1;
  const members = new Uint8Array(mask + 1);
  let at = 0;
  for (const draft of drafts) {
    hashRests(draft, rests1, rests2, at);
    const first = firstWord(draft);
    for (let i = 0; i < draft.texts.length; i++, at++) {
      if (draft.kinds[i] === k.mark || i === first) continue;
      const slot = rests1[at]! & mask;
      if (members[slot]! < 2) members[slot]!++;
    }
  }
  const buckets = new Map<number, Member[]>();
  at = 0;
  for (const [d, draft] of drafts.entries()) {
    const first = firstWord(draft);
    for (let i = 0; i < draft.texts.length; i++, at++) {
      if (draft.kinds[i] === k.mark || i === first || members[rests1[at]! & mask]! < 2) continue;
      const key = (rests1[at]! >>> 0) * 0x200000 + (rests2[at]! >>> 11);
      const bucket = buckets.get(key);
      if (bucket) bucket.push({ draft: d, position: i });
      else buckets.set(key, [{ draft: d, position: i }]);
    }
  }
  return buckets;
}

/** Writes two hashes of the draft without each of its positions, from `at` on. */
function hashRests({ texts, kinds }: Draft, rests1: Int32Array, rests2: Int32Array, at: number): void {
  const n = texts.length;
  let sum1 = n;
  let sum2 = n;
  for (let i = 0; i < n; i++) {
    const hash1 = positionHash1(i, texts[i]!, kinds[i]!);
    const hash2 = positionHash2(i, texts[i]!, kinds[i]!);
    rests1[at + i] = hash1;
    rests2[at + i] = hash2;
    sum1 = (sum1 + hash1) | 0;
    sum2 = (sum2 + hash2) | 0;
  }
  for (let i = 0; i < n; i++) {
    rests1[at + i] = sum1 - rests1[at + i]! + Math.imul(i + 1, 0x9e3779b1);
    rests2[at + i] = sum2 - rests2[at + i]! + Math.imul(i + 1, 0x85ebca6b);
  }
}

function firstWord(draft: Draft): number {
  return draft.kinds.findIndex((kind) => kind !== k.mark);
}

/** The two tokens before each place whose words have been seen to vary: `for user`, `user =`. */
function knownContexts(drafts: readonly Draft[]): ReadonlySet<string> {
  const contexts = new Set<string>();
  for (const draft of drafts) {
    for (const position of draft.varied) {
      const context = contextOf(draft, position);
      if (context) contexts.add(context);
    }
  }
  return contexts;
}

function contextOf({ texts }: Draft, position: number): string | undefined {
  const before = texts[position - 1];
  const beforeThat = texts[position - 2];
  return before && beforeThat ? `${beforeThat}\u0000${before}` : undefined;
}

function groupsToUnite(
  drafts: readonly Draft[],
  members: readonly Member[],
  contexts: ReadonlySet<string>,
): Member[][] {
  const position = members[0]!.position;
  const sample = drafts[members[0]!.draft]!;
  let constants = 0;
  for (let i = 0; i < sample.texts.length; i++) {
    const kind = sample.kinds[i]!;
    if (i !== position && (kind === k.word || kind === k.soft || kind === k.dotted)) constants++;
  }
  let total = 0;
  let top = 0;
  let rarest = Number.POSITIVE_INFINITY;
  let hasValue = false;
  for (const { draft } of members) {
    const { count, kinds } = drafts[draft]!;
    total += count;
    top = Math.max(top, count);
    rarest = Math.min(rarest, count);
    if (kinds[position]! >= k.numeric) hasValue = true;
  }
  if (constants >= 1) {
    let needed = constants >= 3 ? 4 : constants === 2 ? 6 : 12;
    if (hasValue && constants >= 2) needed = sample.texts[position - 1] === '=' ? 2 : Math.min(needed, 3);
    if (top >= 0.99 * total) needed = Math.max(needed, 10);
    const context = contextOf(sample, position);
    if (context && contexts.has(context)) return [[...members]];
    const closed = members.length < 8 && rarest * members.length * 4 > total && total >= 5 * members.length;
    if (members.length >= needed && !closed) return [[...members]];
  }
  return skeletonGroups(drafts, members, position);
}

function skeletonGroups(drafts: readonly Draft[], members: readonly Member[], position: number): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const draft = drafts[member.draft]!;
    const kind = draft.kinds[position]!;
    const text = draft.texts[position]!;
    let skeleton: string | undefined;
    if (kind === k.soft) skeleton = text.replaceAll(/[0-9]+/g, '0');
    else if (kind === k.dotted || kind >= k.numeric) skeleton = '';
    if (skeleton === undefined) continue;
    const group = groups.get(skeleton);
    if (group) group.push(member);
    else groups.set(skeleton, [member]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function join(parents: Int32Array, a: number, b: number): void {
  const rootA = rootOf(parents, a);
  const rootB = rootOf(parents, b);
  if (rootA < rootB) parents[rootB] = rootA;
  else parents[rootA] = rootB;
}

function rootOf(parents: Int32Array, i: number): number {
  let root = i;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root]!]!;
    root = parents[root]!;
  }
  return root;
}

function rebuild(
  drafts: readonly Draft[],
  parents: Int32Array,
  varied: ReadonlyMap<number, ReadonlySet<number>>,
): Draft[] {
  const united = new Map<number, Draft>();
  for (let d = 0; d < drafts.length; d++) {
    const root = rootOf(parents, d);
    const draft = drafts[d]!;
    const whole = united.get(root);
    if (whole) {
      whole.count += draft.count;
      whole.shapes.push(...draft.shapes);
      for (const position of draft.varied) if (!whole.varied.includes(position)) whole.varied.push(position);
    } else
      united.set(root, {
        ...draft,
        kinds: [...draft.kinds],
        texts: [...draft.texts],
        shapes: [...draft.shapes],
        varied: [...draft.varied],
      });
  }
  for (const [d, positions] of varied) {
    const whole = united.get(rootOf(parents, d))!;
    for (const position of positions) {
      whole.kinds[position] = k.varied;
      whole.texts[position] = '';
      if (!whole.varied.includes(position)) whole.varied.push(position);
    }
  }
  return mergeEqual(united.values());
}

/** Drafts that say the same are one. */
export function mergeEqual(drafts: Iterable<Draft>): Draft[] {
  const byText = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draftKey(draft);
    const same = byText.get(key);
    if (same) {
      same.count += draft.count;
      same.shapes.push(...draft.shapes);
      for (const position of draft.varied) if (!same.varied.includes(position)) same.varied.push(position);
    } else byText.set(key, draft);
  }
  return [...byText.values()];
}

/** The canonical text of a draft: constants as they are, places of values as `\u0001`, a separator after each. */
export function draftKey(draft: Draft): string {
  let key = '';
  for (let i = 0; i < draft.texts.length; i++)
    key += draft.kinds[i]! >= k.numeric ? '\u0001\u0000' : `${draft.texts[i]}\u0000`;
  return key;
}
