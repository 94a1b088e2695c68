import { slotWords } from '../../level-slots.ts';

const rowBytes = 32;

/** A table of level words, 64 rows: eight bytes of word and quote, their mask, the length of the word, its slot. The row of a word is at `b0 ^ (b4 << 2)`, six bits. */
export const levelRows: readonly number[] = (() => {
  // what no word falls on is equal to none: its bytes belong to another row
  const none = [...bytesOf(`${slotWords[0]}"`), 0, 0, 0, ...Array.from({ length: 8 }, () => 0xff)];
  const rows = Array.from({ length: 64 }, () => [...none]);
  for (const [slot, word] of slotWords.entries()) {
    const text = bytesOf(`${word}"`);
    const row = (text[0]! ^ (text[4]! << 2)) & 63;
    const rest = Array.from({ length: 8 - text.length }, () => 0);
    rows[row] = [...text, ...rest, ...text.map(() => 0xff), ...rest, word.length, slot];
  }
  return rows.flatMap((row) => [...row, ...Array.from({ length: rowBytes - row.length }, () => 0)]);
})();

function bytesOf(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}
