import type { Operation } from '../operation.ts';

/** Where a service listens that nobody configured. */
export const defaultUrl = 'http://127.0.0.1:8000';

/** The first example of an operation on a shell. */
export function curlCall({ method, path, examples }: Operation): string {
  const body = examples[0]?.input;
  if (method === 'GET' || body === undefined) return `curl -s ${defaultUrl}${path}`;
  const quoted = `'${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'`;
  return [`curl -s ${defaultUrl}${path}`, "  -H 'content-type: application/json'", `  -d ${quoted}`].join(' \\\n');
}

/** The first example of an operation with the typed client; `url` is the service's. */
export function clientCall({ id, examples }: Operation): string {
  const input = examples[0]?.input;
  return [
    "import { createClient } from '@logmill/client';",
    '',
    `const client = createClient({ url: '${defaultUrl}' });`,
    `const answer = await client.${id}(${input === undefined ? '' : literal(input)});`,
  ].join('\n');
}

/** A JSON value as TypeScript would be written by hand: bare keys, single quotes, broken where a line would be wider than the docs page shows. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${literal(item, inner)}`);
  const space = Array.isArray(value) ? '' : ' ';
  const flat = `${open}${space}${items.join(', ')}${space}${close}`;
  if (items.length === 0) return `${open}${close}`;
  if (indent.length + flat.length <= 56 && !flat.includes('\n')) return flat;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
