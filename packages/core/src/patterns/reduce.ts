import type { ShapeTokens } from './shape.ts';
import * as k from './token-kind.ts';
import { units } from './value-words.ts';

/** One token of a pattern: a constant, or a place of values that covers `tokens[from..to)` of the shape it was made of. */
export interface PatternToken {
  kind: k.TokenKind;
  /** '' for a place of values. */
  text: string;
  from: number;
  to: number;
}

/**
 * The tokens of a shape with every run of values made one: values side by side, a list of them, a number and its unit,
 * and a bracketed value behind a value (`1190 bytes (1.16 KB)`, `host (address)`).
 */
export function reduceShape(shape: ShapeTokens): PatternToken[] {
  const out: PatternToken[] = [];
  for (let i = 0; i < shape.length; i++) {
    const { kind, text } = shape[i]!;
    const last = out.at(-1);
    if (k.isVariable(kind)) {
      const before = out.at(-2);
      if (last?.kind === k.value) last.to = i + 1;
      else if (last?.text === ',' && before?.kind === k.value) {
        out.pop();
        before.to = i + 1;
      } else out.push({ kind: k.value, text: '', from: i, to: i + 1 });
    } else if (last?.kind === k.value && kind === k.word && units.has(text) && shape[i - 1]!.kind === k.numeric) {
      last.to = i + 1;
    } else if (text === ')' && kind === k.mark && last?.kind === k.value && isBracketedAgain(out)) {
      out.length -= 2;
      out.at(-1)!.to = i + 1;
    } else out.push({ kind, text, from: i, to: i + 1 });
  }
  return out;
}

/** Whether `out` ends in a value, `(` and a value. */
function isBracketedAgain(out: readonly PatternToken[]): boolean {
  return out.at(-2)?.text === '(' && out.at(-3)?.kind === k.value;
}
