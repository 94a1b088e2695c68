/** Raise it when what is stored changes shape: older entries are then misses. */
const schema = 1;

/** A value as it is stored: with its schema and its own key, so that garbage, cut text and another key's value are seen. ASCII only. */
export function sealValue(key: string, value: string): string {
  return escapeNonAscii(JSON.stringify([schema, key, value]));
}

/** The value that was sealed under this very key; undefined for anything else. */
export function openValue(key: string, stored: string): string | undefined {
  try {
    const entry: unknown = JSON.parse(stored);
    if (!Array.isArray(entry) || entry.length !== 3) return undefined;
    const [version, owner, value] = entry as unknown[];
    return version === schema && owner === key && typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A lone surrogate does not survive UTF-8; written as an escape it does. */
function escapeNonAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
