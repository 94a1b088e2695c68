import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sharedMessageScanner } from './message-scanner.ts';
import { type PatternToken, reduceShape } from './reduce.ts';
import { keptTokens, type ShapeTokens } from './shape.ts';
import type { ShapeRecord } from './shape-record.ts';
import * as k from './token-kind.ts';
import { type Draft, draftKey } from './unite.ts';
import { isAlwaysEmpty, type Place, type Variable, variableOf } from './variable.ts';

/** A message with its variable parts replaced. */
export interface Pattern {
  /**
   * 16 hexadecimal digits: the head of the SHA-256 of the constants and the places between them. What the values are,
   * how they are typed and how blanks are laid out does not enter.
   */
  readonly id: string;
  /** Variables written by type: `Received block <id> of size <num> from <ip>`. */
  readonly template: string;
  /** The same with every variable as `<*>`, as the literature writes it. */
  readonly generic: string;
  readonly count: number;
  /** In the order of the template. */
  readonly variables: readonly Variable[];
  /** One of the messages, the same for any order of them, blanks made even; cut at 400 characters. */
  readonly example: string;
}

/** A stretch of a template: a constant, or a place with what each shape knows of it. */
type Piece = { readonly spaced: boolean } & ({ readonly constant: string } | { readonly places: readonly Place[] });

export function patternOf(draft: Draft, records: readonly (ShapeRecord | undefined)[], topMax: number): Pattern {
  const members = draft.shapes
    .map((shape) => records[shape]!)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const reduced = members.map((member) => reduceShape(member.tokens));
  let template = '';
  let generic = '';
  const variables: Variable[] = [];
  for (const piece of piecesOf(draft, members, reduced)) {
    const blank = piece.spaced && generic !== '' ? ' ' : '';
    let typed = '';
    if ('constant' in piece) typed = piece.constant;
    else if (!isAlwaysEmpty(piece.places)) {
      const variable = variableOf(piece.places, topMax);
      variables.push(variable);
      typed = `<${variable.type}>`;
    }
    template += blank + typed;
    generic += blank + ('constant' in piece || typed === '' ? typed : '<*>');
  }
  const id = bytesToHex(sha256(utf8ToBytes(draftKey(draft)))).slice(0, 16);
  return { id, template, generic, count: draft.count, variables, example: exampleOf(members) };
}

function exampleOf(members: readonly ShapeRecord[]): string {
  return members[0]!.sample.texts[0] ?? '';
}

/** Layout and detail come from the most frequent shape; a run of values is told apart only if it is the same in all. */
function piecesOf(
  draft: Draft,
  members: readonly ShapeRecord[],
  reduced: readonly (readonly PatternToken[])[],
): Piece[] {
  const pieces: Piece[] = [];
  const lead = members[0]!;
  for (let position = 0; position < draft.texts.length; position++) {
    const token = reduced[0]![position]!;
    const { spaced } = lead.tokens[token.from]!;
    if (!k.isVariable(draft.kinds[position]!)) {
      pieces.push({ spaced, constant: draft.texts[position]! });
      continue;
    }
    const runs = reduced.map((tokens) => tokens[position]!);
    if (
      draft.varied.includes(position) ||
      !runs.every((run, i) => sameRun(lead.tokens, token, members[i]!.tokens, run))
    ) {
      pieces.push({ spaced, places: members.flatMap((member, i) => placesIn(member, runs[i]!.from, runs[i]!.to)) });
      continue;
    }
    for (let offset = 0; offset < token.to - token.from; offset++) {
      const { kind, text, spaced } = lead.tokens[token.from + offset]!;
      if (!k.isVariable(kind)) pieces.push({ spaced, constant: text });
      else {
        const places = members.flatMap((member, i) =>
          placesIn(member, runs[i]!.from + offset, runs[i]!.from + offset + 1),
        );
        pieces.push({ spaced, places });
      }
    }
  }
  return pieces;
}

function sameRun(a: ShapeTokens, runA: PatternToken, b: ShapeTokens, runB: PatternToken): boolean {
  if (runA.to - runA.from !== runB.to - runB.from) return false;
  for (let i = 0; i < runA.to - runA.from; i++) {
    const tokenA = a[runA.from + i]!;
    const tokenB = b[runB.from + i]!;
    if (tokenA.text !== tokenB.text || k.isVariable(tokenA.kind) !== k.isVariable(tokenB.kind)) return false;
  }
  return true;
}

/** The places of values among `tokens[from..to)` of a shape; its word there when it has none. */
function placesIn(record: ShapeRecord, from: number, to: number): Place[] {
  const { count, tokens } = record;
  const places: Place[] = [];
  for (let token = from; token < to; token++) {
    const slot = record.slots[record.slotTokens.indexOf(token)];
    if (slot) places.push({ slot, constant: '', count, sampled: () => sampledAt(record, token) });
  }
  if (places.length === 0) places.push({ slot: undefined, constant: tokens[from]!.text, count, sampled: () => [] });
  return places;
}

/** The values at one token in the sampled messages, weighed so that they stand for all messages of the shape. */
function sampledAt(record: ShapeRecord, token: number): (readonly [string, number])[] {
  const { texts, counts } = record.sample;
  const scanner = sharedMessageScanner();
  const { scan, message } = scanner;
  const weight = record.count / counts.reduce((sum, count) => sum + count, 0);
  return texts.flatMap((text, i) => {
    message.readText(text);
    scanner.run();
    const at = keptTokens(scan)[token];
    // A message that was cut may end before the place.
    return at === undefined ? [] : [[message.slice(scan.start(at), scan.end(at)), counts[i]! * weight] as const];
  });
}
