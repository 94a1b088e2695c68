/** Lines longer than this are not read by core (its `lineCharsMax`); a UTF-16 unit is at most three bytes of UTF-8. */
const lineBytesMax = 3 * (1_048_576 + 1);

/**
 * Lines without their line feeds, as many at once as a chunk holds. Bytes that are no UTF-8 become U+FFFD; a last, empty line is none. Of a line too long to be read
 * only as much is kept as shows that.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  const keep = (bytes: Buffer): void => {
    const room = lineBytesMax - restBytes;
    if (room <= 0 || bytes.length === 0) return;
    // a copy: the chunk need not live as long as its last line
    const kept = Buffer.from(bytes.subarray(0, room));
    rest.push(kept);
    restBytes += kept.length;
  };
  for await (const { buffer, byteOffset, length } of chunks) {
    const chunk = Buffer.from(buffer, byteOffset, length);
    const first = chunk.indexOf(0x0a);
    if (first < 0) {
      keep(chunk);
      continue;
    }
    const last = chunk.lastIndexOf(0x0a);
    let lines: string[];
    if (restBytes > 0) {
      keep(chunk.subarray(0, first));
      lines = [decode(Buffer.concat(rest))];
      if (last > first) lines.push(...linesIn(chunk.subarray(first + 1, last)));
    } else lines = linesIn(chunk.subarray(0, last));
    rest = [];
    restBytes = 0;
    keep(chunk.subarray(last + 1));
    yield lines;
  }
  if (restBytes > 0) yield [decode(Buffer.concat(rest))];
}

function linesIn(bytes: Buffer): string[] {
  return decode(bytes).split('\n');
}

function decode(bytes: Buffer): string {
  return bytes.toString('utf8');
}
