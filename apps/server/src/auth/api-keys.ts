import { createHash } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';

/** Knows API keys by their SHA-256; the keys themselves are nowhere. */
export interface ApiKeys {
  /** Name of the key's owner; undefined for a key that is unknown or was removed. */
  nameOf(key: string): string | undefined;
  close(): void;
}

/** How often the file is looked at: a removed key is refused within this time. */
const pollMs = 2000;

/**
 * Opens a file with one `NAME SHA256-OF-KEY` a line; blank lines and lines that begin with `#` do not count. Throws when it
 * cannot be read or a line is malformed. A later version that is malformed is reported and the last good one stays.
 */
export function openApiKeys(path: string, onError: (error: unknown) => void): ApiKeys {
  let names = parseKeys(readFileSync(path, 'utf8'));
  const reload = (): void => {
    try {
      names = parseKeys(readFileSync(path, 'utf8'));
    } catch (error) {
      onError(error);
    }
  };
  watchFile(path, { interval: pollMs, persistent: false }, reload);
  return {
    nameOf: (key) => names.get(createHash('sha256').update(key).digest('hex')),
    close: () => unwatchFile(path, reload),
  };
}

function parseKeys(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const match = /^(?<name>[\w.-]{1,64})\s+(?<hash>[0-9a-f]{64})$/i.exec(trimmed);
    if (match?.groups === undefined)
      throw new Error(`API_KEYS_FILE line ${i + 1}: expected "NAME SHA256-OF-KEY" with 64 hex digits.`);
    names.set(match.groups.hash!.toLowerCase(), match.groups.name!);
  }
  return names;
}
