/** What a character can mean inside a word, as bits, so that a word's classes are the OR of its characters'. */
export const digit = 1;
/** a–f in either case. */
export const hexLetter = 2;
/** Every other letter, and all characters from U+0080 up to the scripts written without spaces. */
export const letter = 4;
/** Set beside `hexLetter` or `letter`. */
export const upper = 8;
export const underscore = 16;
export const sign = 32;
export const slash = 64;
export const backslash = 128;
export const at = 256;
/** The rest of what may stand inside a word: `# $ % & * ! ? ^ ~` and the back-tick. */
export const otherInWord = 512;
/** From here on a word's end has to be looked into. */
export const dot = 1024;
export const colon = 2048;
export const comma = 4096;
export const apostrophe = 8192;
/** Characters that are tokens of their own: `= ; ( ) [ ] { } " | < >`. */
export const punctuation = 16384;
export const space = 32768;
/** Scripts written without spaces: every stretch of them is a word. */
export const unspaced = 65536;

export const anyLetter = hexLetter | letter;
export const special = dot | colon | comma | apostrophe | punctuation | space | unspaced;

/** The first code unit of the scripts written without spaces (CJK radicals; kana, hangul and ideographs follow). */
export const unspacedFrom = 0x2e80;

/** Classes of the ASCII characters. */
export const classOf: Int32Array = asciiClasses();

function asciiClasses(): Int32Array {
  const classes = new Int32Array(128).fill(space);
  const put = (characters: string, bits: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = bits;
  };
  put('0123456789', digit);
  put('abcdef', hexLetter);
  put('ABCDEF', hexLetter | upper);
  put('ghijklmnopqrstuvwxyz', letter);
  put('GHIJKLMNOPQRSTUVWXYZ', letter | upper);
  put('_', underscore);
  put('-+', sign);
  put('/', slash);
  put('\\', backslash);
  put('@', at);
  put('#$%&*!?^~`', otherInWord);
  put('.', dot);
  put(':', colon);
  put(',', comma);
  put("'", apostrophe);
  put('=;()[]{}"|<>', punctuation);
  return classes;
}
