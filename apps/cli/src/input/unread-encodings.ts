/** How files are written that are not read, by their first bytes, and what makes text of one. */
interface UnreadEncoding {
  /** First bytes, one character a byte. */
  readonly magic: string;
  readonly name: string;
  readonly toText: (file: string) => string;
}

/** Magic bytes as each program writes them; of bzip2 at its default level, so that no text begins so by chance. */
const unreadEncodings: readonly UnreadEncoding[] = [
  { magic: 'BZh91AY&SY', name: 'compressed with bzip2', toText: (file) => `bzip2 -dc ${file}` },
  { magic: '\xfd7zXZ\0', name: 'compressed with xz', toText: (file) => `xz -dc ${file}` },
  { magic: '\x04"M\x18', name: 'compressed with lz4', toText: (file) => `lz4 -dc ${file}` },
  { magic: 'PK\x03\x04', name: 'a zip archive', toText: (file) => `unzip -p ${file}` },
  { magic: '\xff\xfe', name: 'UTF-16', toText: (file) => `iconv -f UTF-16 -t UTF-8 ${file}` },
  { magic: '\xfe\xff', name: 'UTF-16', toText: (file) => `iconv -f UTF-16 -t UTF-8 ${file}` },
];

/** Bytes of a file that tell how it is written. */
export const headBytes = 10;

/** What keeps a file from being read, and what to do; undefined for text and for what is decompressed. */
export function adviceOnUnread(path: string, head: Buffer): string | undefined {
  const text = head.toString('latin1');
  const found = unreadEncodings.find(({ magic }) => text.startsWith(magic));
  return found && `it is ${found.name}. Pipe it in as text: ${found.toText(path)} | logmill analyze -`;
}
