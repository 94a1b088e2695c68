/** A token as far as matching goes. */
interface Maskable {
  readonly text: string;
  readonly kind: number;
}

/**
 * Finds which of many token lists a list agrees with, when some positions of each are places where any word may stand.
 * One lookup per distinct set of such positions, whatever the number of lists.
 */
export class MaskIndex {
  /** By number of tokens: sets of free positions, fewest first, each with the lists that have it. */
  private readonly byLength = new Map<number, { positions: readonly number[]; lists: Map<string, number> }[]>();

  /** Of two lists that say the same the first is kept. */
  insert(tokens: readonly Maskable[], free: readonly number[], index: number): void {
    const positions = free.toSorted((a, b) => a - b);
    const masks = this.byLength.get(tokens.length) ?? [];
    if (masks.length === 0) this.byLength.set(tokens.length, masks);
    let mask = masks.find((other) => other.positions.join() === positions.join());
    if (mask === undefined) {
      mask = { positions, lists: new Map() };
      masks.push(mask);
      masks.sort(
        (a, b) => a.positions.length - b.positions.length || (a.positions.join() < b.positions.join() ? -1 : 1),
      );
    }
    const key = maskedKey(tokens, positions);
    if (!mask.lists.has(key)) mask.lists.set(key, index);
  }

  /** Index of the list with the fewest free positions that agrees; -1 when none does. */
  find(tokens: readonly Maskable[]): number {
    for (const { positions, lists } of this.byLength.get(tokens.length) ?? []) {
      const index = lists.get(maskedKey(tokens, positions));
      if (index !== undefined) return index;
    }
    return -1;
  }
}

function maskedKey(tokens: readonly Maskable[], positions: readonly number[]): string {
  let key = '';
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (positions[next] === i) {
      next++;
      // A mark never stands for a word.
      key += tokens[i]!.kind === 3 ? `${tokens[i]!.text}\u0000` : '\u0001\u0000';
    } else key += tokens[i]!.kind >= 4 ? '\u0001\u0000' : `${tokens[i]!.text}\u0000`;
  }
  return key;
}
