import type { DecodeText } from '../bytes/text-decoder.ts';
import { type LevelCounts, mergeLevels } from '../counts/level-counts.ts';
import { createLineLevel, type LevelsBy, unknownLevel } from '../counts/line-level.ts';
import { findFormat, type Mode } from '../formats/registry.ts';
import type { LineSpans } from './line-spans.ts';
import { Unescaper } from './unescaper.ts';

/** Counts lines by level where they stand in bytes; a text is made of a line only where its level cannot be told without. Lines are given in order. */
export interface SpanCounter {
  readonly counts: LevelCounts;
  /** Adds the lines `from..to`. */
  add(lines: LineSpans, from: number, to: number): void;
}

/** The same counts as of `createLevelCounter` for the same lines as texts. */
export function createSpanCounter(mode: Mode, levels: LevelsBy, decode: DecodeText): SpanCounter {
  const counts: LevelCounts = new Map();
  const levelOf = createLineLevel(mode, levels);
  const format = mode === 'auto' ? undefined : findFormat(mode);
  const levelIn = levels === 'text' && format?.levelIn !== undefined ? format.levelIn.bind(format) : untold;
  const unescaper = new Unescaper();

  /** The long way of a line whose bytes as they are do not tell. */
  const levelAt = ({ bytes, written }: LineSpans, start: number, end: number): string => {
    if (written === 'json' && levelIn !== untold && unescaper.write(bytes, start, end)) {
      const level = levelIn(unescaper.bytes, 0, unescaper.length, unescaper.view);
      if (level !== undefined) return level;
    }
    const text = decode(bytes, start, end);
    return levelOf(written === 'json' && text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text);
  };

  return {
    counts,
    add(lines, from, to) {
      const { bounds, bytes } = lines;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      // One look-up a line: a Map of numbers would take two.
      const tallies = new Map<string, { count: number }>();
      for (let i = from; i < to; i++) {
        const [start, end] = [bounds[2 * i]!, bounds[2 * i + 1]!];
        const level = (levelIn(bytes, start, end, view) ?? levelAt(lines, start, end)) || unknownLevel;
        const tally = tallies.get(level);
        if (tally === undefined) tallies.set(level, { count: 1 });
        else tally.count++;
      }
      mergeLevels(counts, new Map([...tallies].map(([level, { count }]) => [level, count])));
    },
  };
}

const untold = (_bytes: Uint8Array, _start: number, _end: number, _view: DataView): string | undefined => undefined;
