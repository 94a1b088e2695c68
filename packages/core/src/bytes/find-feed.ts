/**
 * Index of the first line feed at or after `at`, -1 when none stands before `end`. Eight bytes at a time: the typed array's own `indexOf` costs more than the
 * rest of a line. Exact, because a borrow can make a false mark only above a true one, and the lowest mark is taken.
 */
export function findFeed(view: DataView, at: number, end: number): number {
  let i = at;
  for (; i + 8 <= end; i += 8) {
    const low = view.getUint32(i, true) ^ 0x0a0a0a0a;
    const high = view.getUint32(i + 4, true) ^ 0x0a0a0a0a;
    const lowMarks = (low - 0x01010101) & ~low & 0x80808080;
    const highMarks = (high - 0x01010101) & ~high & 0x80808080;
    if (lowMarks !== 0) return i + ((31 - Math.clz32(lowMarks & -lowMarks)) >> 3);
    if (highMarks !== 0) return i + 4 + ((31 - Math.clz32(highMarks & -highMarks)) >> 3);
  }
  for (; i < end; i++) if (view.getUint8(i) === 0x0a) return i;
  return -1;
}
