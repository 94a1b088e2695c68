/** Words of nearly all lines, the most frequent first. */
export const stampWords = [
  'INFO',
  'ERROR',
  'WARN',
  'WARNING',
  'DEBUG',
  'TRACE',
  'NOTICE',
  'CRITICAL',
  'FATAL',
] as const;

interface UsualWord {
  readonly word: string;
  /** Its letters, and the space behind them. */
  readonly bytes: Uint8Array;
  /** The first four of them, as `fourOf` gives them. */
  readonly four: number;
}

/** By the code of their first letter. */
const usualWords: readonly (readonly UsualWord[] | undefined)[] = (() => {
  const byCode: UsualWord[][] = [];
  for (const word of stampWords) {
    const code = word.charCodeAt(0);
    byCode[code] = [...(byCode[code] ?? []), { word, bytes: toBytes(`${word} `), four: fourOf(word) }];
  }
  return byCode;
})();

/** Length of a bare stamp and the space behind it. */
const stampLength = 20;

/**
 * The level of a plain line with a bare stamp and a usual word between single spaces; undefined for any other, which has to be read as a text. What follows the
 * second space makes no difference, nor whether it is written with escapes. `view` is of the same bytes.
 */
export function plainLevelIn(bytes: Uint8Array, start: number, end: number, view: DataView): string | undefined {
  const at = start + stampLength;
  if (at + 5 > end || !hasBareStamp(view, start)) return undefined;
  const words = usualWords[bytes[at]!];
  if (words === undefined) return undefined;
  const four = view.getInt32(at);
  for (let i = 0; i < words.length; i++) {
    const { word, bytes: expected, four: expectedFour } = words[i]!;
    if (four !== expectedFour || at + expected.length > end) continue;
    let k = 4;
    while (k < expected.length && bytes[at + k] === expected[k]) k++;
    if (k === expected.length) return word;
  }
  return undefined;
}

/**
 * Whether `0000-00-00 00:00:00 ` stands there, any digit for each 0. Four characters at a time: of each digit the upper half byte is 3, and 6 more than the digit
 * does not carry into it; half the time of looking at each (measured).
 */
function hasBareStamp(view: DataView, at: number): boolean {
  const a = view.getInt32(at);
  const b = view.getInt32(at + 4);
  const c = view.getInt32(at + 8);
  const d = view.getInt32(at + 12);
  const e = view.getInt32(at + 16);
  return (
    (((a & 0xf0f0f0f0) ^ 0x30303030) |
      ((b & 0xfff0f0ff) ^ 0x2d30302d) |
      ((c & 0xf0f0fff0) ^ 0x30302030) |
      ((d & 0xf0fff0f0) ^ 0x303a3030) |
      ((e & 0xfff0f0ff) ^ 0x3a303020) |
      ((a + 0x06060606) & 0x40404040) |
      ((b + 0x00060600) & 0x00404000) |
      ((c + 0x06060006) & 0x40400040) |
      ((d + 0x06000606) & 0x40004040) |
      ((e + 0x00060600) & 0x00404000)) ===
    0
  );
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function fourOf(text: string): number {
  return new DataView(toBytes(text).buffer as ArrayBuffer).getInt32(0);
}
