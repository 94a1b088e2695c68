/** What a byte of UTF-8 can mean inside a word, as bits, so that a word's classes are the OR of its bytes'. */
export const digit = 1;
/** a–f in either case. */
export const hexLetter = 2;
/** Every other letter, and all bytes of characters beyond ASCII but those of `unspaced`. */
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
/** Blanks and control characters. */
export const space = 32768;
/** Lead bytes of U+3000 to U+D7FF, the scripts written without spaces: a stretch of their characters is a word. */
export const unspaced = 65536;

export const anyLetter = hexLetter | letter;
/** What a word is judged by; marks that were found to belong to it are not among them. */
export const kindBits =
  digit | anyLetter | upper | underscore | sign | slash | backslash | at | otherInWord | dot | colon | comma;
/** A word without any of these is a constant, hexadecimal letters and literals apart. */
export const needsLook = digit | at | slash | backslash | dot;
export const special = dot | colon | comma | apostrophe | punctuation | space | unspaced;

/** Classes by byte. */
export const classOf: Int32Array = byteClasses();

function byteClasses(): Int32Array {
  const classes = new Int32Array(256).fill(space, 0, 128).fill(letter, 128).fill(unspaced, 0xe3, 0xee);
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
