import { engineVersion } from '../version.ts';

/** An incremental SHA-256 (FIPS 180-4). Hosts bring the fastest they have; `node:crypto` in Node. */
export interface Sha256 {
  /** Strings are hashed as UTF-8, except that `utf16le` keeps lone surrogates apart. */
  update(data: string | Uint8Array, encoding?: 'utf8' | 'utf16le'): void;
  hex(): string;
}

/**
 * Content address of a result: SHA-256 over engine version, operation and parts, each prefixed by its length, so that no
 * two different requests share a key. 64 lower-case hex digits behind the operation's name; the content cannot be read back.
 */
export function contentKey(createSha256: () => Sha256, operation: string, parts: Iterable<string>): string {
  const hash = createSha256();
  addPart(hash, engineVersion);
  addPart(hash, operation);
  for (const part of parts) addPart(hash, part);
  return `${operation}:${hash.hex()}`;
}

function addPart(hash: Sha256, part: string): void {
  // UTF-8 turns every lone surrogate into the same three bytes, so text that has one is hashed as it is in memory.
  if (part.isWellFormed()) hash.update(`${part.length}u8:${part}`, 'utf8');
  else {
    hash.update(`${part.length}u16:`, 'utf8');
    hash.update(part, 'utf16le');
  }
}
