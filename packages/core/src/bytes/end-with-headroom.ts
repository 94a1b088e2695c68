/** Bytes that layouts may look at behind the end of a line. */
const headroomBytes = 64;

/** The last border of lines in `bytes[start..end)` behind which there are bytes enough to look at; `start` when there is none. */
export function endWithHeadroom(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] === 0x0a && bytes.length - end >= headroomBytes) return end;
  const last = Math.min(end, bytes.length - headroomBytes);
  return last <= start ? start : Math.max(start, bytes.lastIndexOf(0x0a, last - 1) + 1);
}

/** The same bytes with what stands behind them in their buffer, as far as layouts may look at it. */
export function withHeadroom(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = bytes;
  const room = Math.min(headroomBytes, buffer.byteLength - byteOffset - length);
  return room > 0 ? new Uint8Array(buffer, byteOffset, length + room) : bytes;
}
