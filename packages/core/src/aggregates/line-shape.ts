/** Characters that are looked at: what comes later tells little about the layout. */
const charsMax = 256;

/** Longest shape. */
const shapeCharsMax = 80;

/**
 * The outline of a line: `w` for a word, `0` for a number, `x` for letters and digits together, marks as they are, and a repetition of the same thing once, so that
 * lines written by one statement have one shape.
 */
export function shapeOf(text: string): string {
  const end = Math.min(text.length, charsMax);
  let shape = '';
  let last = '';
  for (let i = 0; i < end && shape.length < shapeCharsMax; ) {
    const code = text.charCodeAt(i);
    let token: string;
    if (isWordCode(code)) {
      const start = i;
      let digits = 0;
      for (; i < end && isWordCode(text.charCodeAt(i)); i++) if (isDigit(text.charCodeAt(i))) digits++;
      token = digits === 0 ? 'w' : digits === i - start ? '0' : 'x';
    } else {
      token = code <= 0x20 ? ' ' : String.fromCharCode(code);
      i++;
    }
    if (token === ' ' && (last === ' ' || i >= end)) continue;
    // `w w w` and `0.0.0` are one thing after the other
    if (token === last || (shape.length > 1 && shape.charAt(shape.length - 2) === token && isSpaced(shape, token)))
      continue;
    shape += token;
    last = token;
  }
  return shape.trimEnd();
}

function isSpaced(shape: string, token: string): boolean {
  return shape.charAt(shape.length - 1) === ' ' && token !== ' ';
}

function isWordCode(code: number): boolean {
  return (
    isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code > 0x7f
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
