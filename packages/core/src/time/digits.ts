/** Value of the character at `at` as a decimal digit; -1 when it is none. */
export function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Two decimal digits at `at`; -1 when they are not there. */
export function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Four decimal digits at `at`; -1 when they are not there. */
export function fourDigitsAt(text: string, at: number): number {
  const high = twoDigitsAt(text, at);
  const low = twoDigitsAt(text, at + 2);
  return high < 0 || low < 0 ? -1 : high * 100 + low;
}

/** Index after the run of decimal digits at `at`, at most `max` of them; `at` itself when there is none. */
export function digitsEnd(text: string, at: number, max: number): number {
  const limit = at + max;
  let i = at;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (!(code >= 0x30 && code <= 0x39)) break;
    i++;
  }
  return i;
}
