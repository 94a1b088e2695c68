/** Longer lines are read as texts. */
const bytesMax = 65_536;

const backslash = 0x5c;

/** What stands for one character behind a backslash (RFC 8259 section 7), by its code; `\u` is left to a parser. */
const meant = new Uint8Array(128);
for (const [written, char] of Object.entries({
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}))
  meant[written.charCodeAt(0)] = char.charCodeAt(0);

/** Writes what stands between the quotes of a valid JSON string without its escapes, into bytes of its own. */
export class Unescaper {
  /** Valid up to `length`, until the next `write`. */
  bytes: Uint8Array = new Uint8Array(0);
  view: DataView = new DataView(this.bytes.buffer);
  length = 0;

  /** False when the string is too long, has an escape by number, or has none at all. */
  write(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > bytesMax) return false;
    if (this.bytes.length < end - start) {
      this.bytes = new Uint8Array(Math.min(bytesMax, 2 * (end - start)));
      this.view = new DataView(this.bytes.buffer);
    }
    const written = this.bytes;
    let length = 0;
    for (let i = start; i < end; i++) {
      let byte = bytes[i]!;
      if (byte === backslash) {
        byte = meant[bytes[++i]!]!;
        if (byte === 0) return false;
      }
      written[length++] = byte;
    }
    this.length = length;
    return length < end - start;
  }
}
