/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of what follows. */
const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const controlPictures = 0x2400;

/**
 * Text of a log with nothing in it that a terminal acts on: each control character becomes its picture (`␛`), or its code in angle brackets where there is none.
 * Always one line.
 */
export function harmless(text: string): string {
  return text.toWellFormed().replace(harmful, pictureOf);
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x09) return ' ';
  if (code < 0x20) return String.fromCharCode(controlPictures + code);
  if (code === 0x7f) return '\u2421';
  return `<${code.toString(16)}>`;
}

/** What JSON may hold as it is, and a terminal acts on. */
const harmfulInJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that means the same and is harmless on a terminal. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    harmfulInJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
