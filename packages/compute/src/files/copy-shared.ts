/**
 * Copies bytes to or from memory that threads share. V8 copies such bytes word by word, or one by one, in the typed array's `set`, to which Node's `copy`
 * resorts where a source is copied to its end: 70 to 275 ms a gigabyte instead of 20. So the last byte goes by itself.
 */
export function copyShared(source: Uint8Array, target: Uint8Array, targetStart: number): void {
  const last = source.length - 1;
  if (last < 0) return;
  Buffer.prototype.copy.call(source, target, targetStart, 0, last);
  target[targetStart + last] = source[last]!;
}
