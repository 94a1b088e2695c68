/** Words of nearly all lines, with the space behind them, by the code of their first letter. */
const usualWords: readonly (readonly { readonly word: string; readonly bytes: Uint8Array }[] | undefined)[] = (() => {
  const byCode: { word: string; bytes: Uint8Array }[][] = [];
  for (const word of ['TRACE', 'DEBUG', 'INFO', 'NOTICE', 'WARN', 'WARNING', 'ERROR', 'CRITICAL', 'FATAL']) {
    const code = word.charCodeAt(0);
    const bytes = Uint8Array.from(`${word} `, (char) => char.charCodeAt(0));
    byCode[code] = [...(byCode[code] ?? []), { word, bytes }];
  }
  return byCode;
})();

const [space, dash, colon] = [0x20, 0x2d, 0x3a];

/**
 * The level of a plain line with a bare stamp and a usual word between single spaces; undefined for any other, which has to be read as a text. What follows the
 * second space makes no difference, nor whether it is written with escapes.
 */
export function plainLevelIn(bytes: Uint8Array, start: number, end: number): string | undefined {
  const at = start + 20;
  if (at >= end || !hasBareStamp(bytes, start)) return undefined;
  const words = usualWords[bytes[at]!];
  if (words === undefined) return undefined;
  for (let i = 0; i < words.length; i++) {
    const { word, bytes: expected } = words[i]!;
    if (at + expected.length > end) continue;
    let k = 1;
    while (k < expected.length && bytes[at + k] === expected[k]) k++;
    if (k === expected.length) return word;
  }
  return undefined;
}

function hasBareStamp(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at + 19] === space &&
    bytes[at + 4] === dash &&
    bytes[at + 7] === dash &&
    bytes[at + 10] === space &&
    bytes[at + 13] === colon &&
    bytes[at + 16] === colon &&
    isDigit(bytes[at]!) &&
    isDigit(bytes[at + 1]!) &&
    isDigit(bytes[at + 2]!) &&
    isDigit(bytes[at + 3]!) &&
    isDigit(bytes[at + 5]!) &&
    isDigit(bytes[at + 6]!) &&
    isDigit(bytes[at + 8]!) &&
    isDigit(bytes[at + 9]!) &&
    isDigit(bytes[at + 11]!) &&
    isDigit(bytes[at + 12]!) &&
    isDigit(bytes[at + 14]!) &&
    isDigit(bytes[at + 15]!) &&
    isDigit(bytes[at + 17]!) &&
    isDigit(bytes[at + 18]!)
  );
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
