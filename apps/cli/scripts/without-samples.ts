import type { Rolldown } from 'tsdown';

/** A node of the syntax tree, as far as this looks into it. */
interface SyntaxNode {
  readonly type?: string;
  readonly key?: { readonly name?: string };
  readonly value?: SyntaxNode;
  readonly start: number;
  readonly end: number;
}

/** Leaves the sample lines of formats out: tests and docs read them, the command would only load them, with each of its threads. */
export function withoutSamples(): Rolldown.Plugin {
  return {
    name: 'without-samples',
    transform: {
      filter: { id: /core\/dist\/formats\/[\w-]+\.js$/, code: 'samples: [' },
      handler(code) {
        let left = code;
        for (const { start, end } of samplesIn(this.parse(code)))
          left = left.slice(0, start + 1) + blank(left.slice(start + 1, end - 1)) + left.slice(end - 1);
        // everything else stays where it was, so that the source map is still right
        return { code: left, map: null };
      },
    },
  };
}

function samplesIn(node: unknown): readonly SyntaxNode[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, key, value } = node as SyntaxNode;
  if (type === 'Property' && key?.name === 'samples' && value?.type === 'ArrayExpression') return [value];
  return Object.values(node).flatMap(samplesIn);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
