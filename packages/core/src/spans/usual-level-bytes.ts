/** Upper-cased words by their length. */
const usualWords: readonly (readonly string[] | undefined)[] = (() => {
  const byLength: string[][] = [];
  for (const word of 'TRACE DEBUG INFO NOTICE WARN WARNING ERROR ERR CRITICAL FATAL PANIC ALERT VERBOSE'.split(' '))
    byLength[word.length] = [...(byLength[word.length] ?? []), word];
  return byLength;
})();

/** A usual level word in letters of either case, upper-cased; undefined for anything else. The same string each time, so that a Map finds it without hashing. */
export function usualLevelIn(bytes: Uint8Array, start: number, end: number): string | undefined {
  const words = usualWords[end - start];
  if (words === undefined) return undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let k = 0;
    while (k < word.length && isLetter(bytes[start + k]!, word.charCodeAt(k))) k++;
    if (k === word.length) return word;
  }
  return undefined;
}

function isLetter(byte: number, upper: number): boolean {
  return byte === upper || byte === upper + 0x20;
}
