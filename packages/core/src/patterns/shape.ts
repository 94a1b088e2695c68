import { copyOf, type MessageBytes } from './message-bytes.ts';
import type { Scan } from './scan.ts';
import { adjacentValuesMax, isListComma } from './signature.ts';
import * as k from './token-kind.ts';

/** One token of a shape. */
export interface ShapeToken {
  readonly kind: k.TokenKind;
  /** '' for a place of values. */
  readonly text: string;
  /** Blanks stand before it. */
  readonly spaced: boolean;
}

/** What all messages of one signature share: their tokens without the values. */
export type ShapeTokens = readonly ShapeToken[];

/** The shape of the message just scanned, whose kept tokens are `kept`. */
export function shapeOf(scan: Scan, message: MessageBytes, kept: readonly number[] = keptTokens(scan)): ShapeTokens {
  return kept.map((i) => {
    const kind = scan.kind(i);
    return { kind, text: k.isVariable(kind) ? '' : tokenText(scan, message, i), spaced: scan.isSpaced(i) };
  });
}

/** The scan's tokens that make the shape: all but the values that overflow a list. */
export function keptTokens(scan: Scan): number[] {
  const kept: number[] = [];
  let adjacent = 0;
  for (let i = 0; i < scan.tokens; i++) {
    if (k.isVariable(scan.kind(i))) {
      if (++adjacent > adjacentValuesMax) continue;
    } else if (isListComma(scan, i)) {
      if (adjacent >= adjacentValuesMax) continue;
    } else adjacent = 0;
    kept.push(i);
  }
  return kept;
}

/** Leaders of three and more are one text. */
function tokenText(scan: Scan, message: MessageBytes, i: number): string {
  if (scan.kind(i) === k.mark && scan.hash2(i) === 3) return String.fromCharCode(scan.hash1(i)).repeat(3);
  return message.slice(scan.start(i), scan.end(i));
}

/**
 * The message just scanned with its blanks and leaders made even, so that messages whose tokens are equal have equal
 * text; cut once it has `charsMax` characters.
 */
export function evenText(scan: Scan, message: MessageBytes, charsMax: number): string {
  let text = '';
  for (let i = 0; i < scan.tokens && text.length < charsMax; i++) {
    text += (scan.isSpaced(i) && text !== '' ? ' ' : '') + tokenText(scan, message, i);
  }
  return copyOf(text.slice(0, charsMax));
}

/** A shape as one string: of each token a blank where blanks stand before it, its kind, its text and U+0000. */
export function shapeKey(tokens: ShapeTokens): string {
  let key = '';
  for (const { kind, text, spaced } of tokens) key += `${spaced ? ' ' : ''}${kind}${text}\u0000`;
  return key;
}

export function shapeFromKey(key: string): ShapeTokens {
  return key
    .split('\u0000')
    .slice(0, -1)
    .map((part) => {
      const spaced = part.startsWith(' ');
      const from = spaced ? 1 : 0;
      return { kind: Number(part.charAt(from)) as k.TokenKind, text: part.slice(from + 1), spaced };
    });
}
