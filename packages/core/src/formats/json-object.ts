export type JsonObject = Readonly<Record<string, unknown>>;

/** JSON.parse takes any depth, JSON.stringify and structured clones fail near 5,000: what is nested deeper than this is no record. */
export const jsonDepthMax = 500;

/** The JSON object that `text` is (RFC 8259; of duplicate keys the last one counts); undefined when it is something else or too deep. */
export function parseJsonObject(text: string): JsonObject | undefined {
  if (firstCode(text) !== 0x7b || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
}

/** Whether brackets outside of strings nest deeper than `jsonDepthMax`. */
export function isTooDeep(text: string): boolean {
  if (text.length <= 2 * jsonDepthMax) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = stringEnd(text, i);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > jsonDepthMax) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Index of the quote that closes the string opened at `at`; the end of the text when none does. */
function stringEnd(text: string, at: number): number {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    let escapes = 0;
    while (text.charCodeAt(i - 1 - escapes) === 0x5c) escapes++;
    if (escapes % 2 === 0) return i;
  }
  return text.length;
}

function firstCode(text: string): number {
  let i = 0;
  while (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x09) i++;
  return text.charCodeAt(i);
}

/** All of `object` but the keys in `without`. */
export function restOf(object: JsonObject, without: ReadonlySet<string>): Record<string, unknown> {
  const rest: Record<string, unknown> = {};
  for (const key in object) {
    if (without.has(key)) continue;
    if (key === '__proto__')
      Object.defineProperty(rest, key, { value: object[key], enumerable: true, configurable: true, writable: true });
    else rest[key] = object[key];
  }
  return rest;
}

/** `value` when it is a string; undefined otherwise. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Text of a message key: strings as they are, other values as JSON, an absent one empty. */
export function messageOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** The object under `key`; undefined when there is none. */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
