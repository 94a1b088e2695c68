/** Bytes of lines decoded at a time: a text of this size is where V8 allocates cheaply. */
const sliceBytes = 64 << 10;

/** Slices between two pauses: about a millisecond's work. */
const slicesPerPause = 12;

const lineFeed = 0x0a;

/**
 * The lines of a body in UTF-8 (a byte order mark is ignored, U+FFFD stands for what is not UTF-8), without their line feeds; one at the end begins no further
 * line. Decoded in slices, so that the event loop stays free.
 */
export async function splitLineBody(
  body: Buffer,
  pause: () => Promise<void>,
  bytesPerSlice = sliceBytes,
): Promise<string[]> {
  const lines: string[] = [];
  let from = body.length >= 3 && body.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  for (let slices = 1; from < body.length; slices++) {
    // No character of several bytes holds a line feed.
    const end = from + bytesPerSlice >= body.length ? -1 : body.indexOf(lineFeed, from + bytesPerSlice);
    const to = end < 0 ? body.length - (body.at(-1) === lineFeed ? 1 : 0) : end;
    for (const line of body.toString('utf8', from, to).split('\n')) lines.push(line);
    from = end < 0 ? body.length : end + 1;
    if (slices % slicesPerPause === 0) await pause();
  }
  return lines;
}
