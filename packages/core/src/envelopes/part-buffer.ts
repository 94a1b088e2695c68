import type { Parsed } from '../formats/format.ts';

/** Longest line put together from parts; what is longer is cut there and goes on as a line of its own. */
export const rejoinedCharsMax = 1_048_576;

/** Streams with an unfinished line at one time; beyond it the oldest is given up as it is. */
const streamsMax = 1024;

/** A line put together from the parts that an envelope carried one by one. */
export interface Rejoined<Around> {
  /** The first part's envelope, with the whole message. */
  readonly parsed: Parsed;
  readonly around: Around;
  readonly firstLine: number;
  readonly lineCount: number;
}

interface Unfinished<Around> {
  readonly head: Parsed;
  readonly around: Around;
  readonly texts: string[];
  chars: number;
  readonly firstLine: number;
  lineCount: number;
}

/** Rejoins parts per stream, so that two containers may take turns. */
export class PartBuffer<Around> {
  readonly #unfinished = new Map<string, Unfinished<Around>>();

  get isEmpty(): boolean {
    return this.#unfinished.size === 0;
  }

  /** Takes one part of `stream`; the whole line, with what was around its first part, once it is complete, undefined before that. */
  add(stream: string, part: Parsed, around: Around, line: number): Rejoined<Around> | undefined {
    let unfinished = this.#unfinished.get(stream);
    if (unfinished === undefined) {
      if (part.part !== 'more') return { parsed: part, around, firstLine: line, lineCount: 1 };
      unfinished = { head: part, around, texts: [], chars: 0, firstLine: line, lineCount: 0 };
      this.#unfinished.set(stream, unfinished);
    }
    unfinished.texts.push(part.message);
    unfinished.chars += part.message.length;
    unfinished.lineCount++;
    if (part.part === 'more' && unfinished.chars < rejoinedCharsMax) return undefined;
    this.#unfinished.delete(stream);
    return rejoin(unfinished);
  }

  /** Gives up an unfinished line: the oldest when there are too many, any when `all`. Undefined when there is nothing to give up. */
  giveUp(all: boolean): Rejoined<Around> | undefined {
    if (!all && this.#unfinished.size <= streamsMax) return undefined;
    for (const [stream, unfinished] of this.#unfinished) {
      this.#unfinished.delete(stream);
      return rejoin(unfinished);
    }
    return undefined;
  }
}

function rejoin<Around>({ head, around, texts, firstLine, lineCount }: Unfinished<Around>): Rejoined<Around> {
  return { parsed: { ...head, message: texts.join(''), part: 'last' }, around, firstLine, lineCount };
}
