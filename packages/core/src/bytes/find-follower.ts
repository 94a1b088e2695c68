import type { AnyFormat } from '../formats/registry.ts';

/** Tells which of some layouts follows a format, each looked up once. Undefined when none does, or where there is no format. */
export function findFollower<Layout>(
  layouts: readonly Layout[],
  follows: (layout: Layout, format: AnyFormat) => boolean,
): (format: AnyFormat | undefined) => Layout | undefined {
  const byFormat = new Map<AnyFormat, Layout | undefined>();
  return (format) => {
    if (format === undefined) return undefined;
    if (!byFormat.has(format))
      byFormat.set(
        format,
        layouts.find((layout) => follows(layout, format)),
      );
    return byFormat.get(format);
  };
}
