import { isDeepStrictEqual } from 'node:util';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** A JSON Schema (2020-12), or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * TypeScript for named schemas, in one piece: what their `$defs` have in common is written once, under its own name. Two
 * different definitions of one name (an input with a default and the output without) are told apart by their owner's name.
 */
export async function clientTypes(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const all = new Map<string, unknown>();
  for (const [name, schema] of schemas) hoist(name, schema, all);
  const root = { title: rootName, type: 'object', additionalProperties: false, $defs: Object.fromEntries(all) };
  const source = await compile(root as JSONSchema, rootName, {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    unknownAny: true,
    unreachableDefinitions: true,
  });
  return withoutRoot(source);
}

/** Stands for the document that holds the definitions; its own type is left out. */
const rootName = 'AllTypes';

/** Lists of texts that callers pass in are only read: theirs may be readonly. */
export function withReadonlyTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withReadonlyTexts);
  if (typeof node !== 'object' || node === null) return node;
  const { type, items } = node as { type?: unknown; items?: { type?: unknown } };
  const children = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withReadonlyTexts(value)]));
  return type === 'array' && items?.type === 'string' ? { ...children, tsType: 'readonly string[]' } : children;
}

function hoist(name: string, { $defs = {}, ...schema }: Schema, all: Map<string, unknown>): void {
  const own = Object.entries($defs as Record<string, Schema>);
  const rename = new Map<string, string>();
  for (const [id, definition] of own) {
    const plain = id.startsWith('__') ? `${name}${id.replace(/^_+schema/, 'Part')}` : id;
    const before = all.get(plain);
    const taken = before !== undefined && !isDeepStrictEqual(before, rewritten(definition, name, rename));
    rename.set(id, taken ? `${name}${plain}` : plain);
  }
  for (const [id, definition] of own) all.set(rename.get(id)!, rewritten(definition, name, rename));
  all.set(name, rewritten(schema, name, rename));
}

/** A schema whose references point into the common definitions, with tuples as the generator knows them. */
function rewritten(node: unknown, owner: string, rename: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => rewritten(item, owner, rename));
  if (typeof node !== 'object' || node === null) return node;
  const { prefixItems, ...rest } = node as Record<string, unknown>;
  const entries = Object.entries(prefixItems === undefined ? rest : toDraft7Tuple(prefixItems, rest));
  return Object.fromEntries(
    entries.map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, referenceTo(value, owner, rename)]
        : [key, rewritten(value, owner, rename)],
    ),
  );
}

function referenceTo(reference: string, owner: string, rename: ReadonlyMap<string, string>): string {
  if (reference === '#') return `#/$defs/${owner}`;
  const id = /^#\/\$defs\/(?<id>[^/]+)$/.exec(reference)?.groups?.id;
  if (id === undefined) throw new Error(`${owner}: a reference that no type can be made of: ${reference}`);
  return `#/$defs/${rename.get(id) ?? id}`;
}

function toDraft7Tuple(prefixItems: unknown, { items, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, items: prefixItems, additionalItems: items ?? false };
}

function withoutRoot(source: string): string {
  const emptyRoot = new RegExp(`export interface ${rootName} \\{\\}\\n`);
  if (!emptyRoot.test(source))
    throw new Error('The types do not begin as expected; has json-schema-to-typescript changed?');
  return source
    .replace(emptyRoot, '')
    .replaceAll(/ \* This interface was referenced by `AllTypes`'s JSON-Schema\n \* via the `definition` ".*"\.\n/g, '')
    .replaceAll(/\n \*(?=\n \*\/)/g, '')
    .replaceAll(/\/\*\*\n \*\/\n/g, '')
    .replaceAll(/\n+(?=\/\*\*\n \*|export )/g, '\n\n')
    .replaceAll(/( \*\/)\n\n(?=export )/g, '$1\n')
    .trim();
}
