export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether three digits stand at `at`. */
export function areDigits(bytes: Uint8Array, at: number): boolean {
  return isDigit(bytes[at]!) && isDigit(bytes[at + 1]!) && isDigit(bytes[at + 2]!);
}

export function isBelowSixty(tens: number, ones: number): boolean {
  return tens >= 0x30 && tens <= 0x35 && ones >= 0x30 && ones <= 0x39;
}
