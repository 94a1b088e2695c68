import { isDeepStrictEqual } from 'node:util';
import type { Schema } from './client-types.ts';

/** Enumerations up to this size read better where they are used. */
const inlineValuesMax = 4;

interface Sighting {
  readonly name: string;
  readonly schema: Schema;
  readonly replaceBy: (reference: Schema) => void;
}

/**
 * Schemas in which every longer enumeration that several properties of the same name share (`mode`) has become a definition of
 * that name (`Mode`): written once in the types, and something callers can name.
 */
export function nameSharedEnums(schemas: ReadonlyMap<string, Schema>): Map<string, Schema> {
  const copies = new Map([...schemas].map(([name, schema]) => [name, structuredClone(schema)]));
  const sightings = new Map<string, Sighting[]>();
  for (const copy of copies.values()) {
    visit(copy, (sighting) => {
      sightings.set(sighting.name, [...(sightings.get(sighting.name) ?? []), sighting]);
    });
  }
  const named = new Map<string, Schema>();
  for (const [name, [first, ...others]] of sightings) {
    if (first === undefined || others.length === 0 || copies.has(name)) continue;
    if (!others.every(({ schema }) => isDeepStrictEqual(schema, first.schema))) continue;
    named.set(name, first.schema);
    for (const { replaceBy } of [first, ...others]) replaceBy({ $ref: `#/$defs/${name}` });
  }
  return new Map([...named, ...copies]);
}

function visit(node: unknown, onSighting: (sighting: Sighting) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const properties = (node as { properties?: Record<string, Schema> }).properties ?? {};
  for (const [key, schema] of Object.entries(properties)) {
    if (!Array.isArray(schema.enum) || schema.enum.length <= inlineValuesMax) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    onSighting({
      name,
      schema,
      replaceBy: (reference) => {
        properties[key] = reference;
      },
    });
  }
  for (const child of Object.values(node)) visit(child, onSighting);
}
