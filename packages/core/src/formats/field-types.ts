import type { FieldDeclarations, FieldTypes } from './format.ts';
import { type JsonObject, restOf } from './json-object.ts';

/** Whether a value is of a declared type. */
export function isOfType(value: unknown, type: keyof FieldTypes): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'unknown':
      return true;
    default:
      return typeof value === type;
  }
}

/**
 * Fields of a record from a JSON object: all keys but those in `without`. Undefined when a declared one is missing or has another type: then the object is not of
 * the format, because what is declared is promised to the caller's compiler.
 */
export function declaredFields(
  object: JsonObject,
  without: ReadonlySet<string>,
  declarations: FieldDeclarations,
): Record<string, unknown> | undefined {
  for (const name in declarations) {
    const { type, optional } = declarations[name]!;
    const value = object[name];
    if (value === undefined ? optional !== true : !isOfType(value, type)) return undefined;
  }
  return restOf(object, without);
}
