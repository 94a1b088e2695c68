/** What JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Plain data (objects with keys of our own, arrays, Maps, Uint8Array, Float64Array, text, finite numbers, booleans) as JSON: a state must cross threads,
 * processes and machines, and the copy shares nothing with the original. Undefined entries are left out.
 */
export function encodeState(value: unknown): Json {
  if (value === null || typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return value.map(encodeState);
  if (value instanceof Map)
    return { $map: [...value].flatMap(([key, entry]) => [encodeState(key), encodeState(entry)]) };
  if (value instanceof Uint8Array) return { $bytes: Array.from(value) };
  if (value instanceof Float64Array) return { $numbers: Array.from(value) };
  const object: Record<string, Json> = {};
  for (const [key, entry] of Object.entries(value)) if (entry !== undefined) object[key] = encodeState(entry);
  return object;
}

export function decodeState(json: Json): unknown {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map(decodeState);
  const object = json as { readonly [key: string]: Json };
  const { $map: map, $bytes: bytes, $numbers: numbers } = object;
  if (Array.isArray(map)) return decodeMap(map as readonly Json[]);
  if (Array.isArray(bytes)) return Uint8Array.from(bytes as readonly number[]);
  if (Array.isArray(numbers)) return Float64Array.from(numbers as readonly number[]);
  return Object.fromEntries(Object.entries(object).map(([key, entry]) => [key, decodeState(entry)]));
}

function decodeMap(flat: readonly Json[]): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  for (let i = 0; i < flat.length; i += 2) map.set(decodeState(flat[i]!), decodeState(flat[i + 1]!));
  return map;
}
