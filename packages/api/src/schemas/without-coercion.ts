import type { z } from 'zod';

/**
 * trpc-to-openapi switches `coerce` on in the schemas it serves, while it serves them: from the first REST call on, tRPC
 * would take "7" for a number. Here that assignment has no effect. Applies to bodies; query fields say themselves what text they take.
 */
export function withoutCoercion<Schema extends z.ZodType>(schema: Schema): Schema {
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    const def = definitionOf(node);
    if (def === undefined || seen.has(def)) return;
    seen.add(def);
    if (coercible.has(def.type) && !def.coerce) {
      Object.defineProperty(def, 'coerce', { get: () => false, set: () => {}, configurable: true });
    }
    for (const child of [
      def.element,
      def.innerType,
      def.in,
      def.out,
      ...(def.options ?? []),
      ...Object.values(def.shape ?? {}),
    ]) {
      visit(child);
    }
  };
  visit(schema);
  return schema;
}

const coercible: ReadonlySet<string> = new Set(['number', 'boolean', 'bigint', 'date']);

interface Definition {
  readonly type: string;
  readonly coerce?: boolean;
  readonly shape?: Record<string, unknown>;
  readonly options?: readonly unknown[];
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly in?: unknown;
  readonly out?: unknown;
}

function definitionOf(node: unknown): Definition | undefined {
  return (node as { _zod?: { def?: Definition } } | undefined)?._zod?.def;
}
