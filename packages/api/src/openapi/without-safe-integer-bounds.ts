/** zod writes the bounds of safe integers into every integer's schema; to a reader they are noise. Works on any part of a document, in place. */
export function withoutSafeIntegerBounds<Part>(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part;
  const schema = part as { minimum?: unknown; maximum?: unknown };
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  for (const child of Object.values(part)) withoutSafeIntegerBounds(child);
  return part;
}
