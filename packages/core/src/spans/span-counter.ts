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
  const words = levels === 'text' ? format?.stampWords : undefined;
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
      const { bounds, bytes, slots } = lines;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const tallies = new Map<string, Tally>();
      const bySlot: (Tally | undefined)[] = [];
      for (let i = from; i < to; i++) {
        const slot = words === undefined ? 0 : slots[i]!;
        if (slot > 0) {
          bySlot[slot] ??= tallyOf(tallies, words![slot - 1]!);
          bySlot[slot].count++;
        } else {
          const [start, end] = [bounds[2 * i]!, bounds[2 * i + 1]!];
          const level = (levelIn(bytes, start, end, view) ?? levelAt(lines, start, end)) || unknownLevel;
          tallyOf(tallies, level).count++;
        }
      }
      mergeLevels(counts, new Map([...tallies].map(([level, { count }]) => [level, count])));
    },
  };
}

interface Tally {
  count: number;
}

function tallyOf(tallies: Map<string, Tally>, level: string): Tally {
  const known = tallies.get(level);
  if (known !== undefined) return known;
  const tally = { count: 0 };
  tallies.set(level, tally);
  return tally;
}

const untold = (_bytes: Uint8Array, _start: number, _end: number, _view: DataView): string | undefined => undefined;
