/** Bytes that layouts may look at behind the end of a line. */
const headroomBytes = 64;

/** The last border of lines in `bytes[start..end)` behind which there are bytes enough to look at; `start` when there is none. */
export function endWithHeadroom(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] === 0x0a && bytes.length - end >= headroomBytes) return end;
  const last = Math.min(end, bytes.length - headroomBytes);
  return last <= start ? start : Math.max(start, bytes.lastIndexOf(0x0a, last - 1) + 1);
}
