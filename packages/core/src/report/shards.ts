import { LatestDirectives } from './directives.ts';

/** Lines before and after a shard that are read with it: more than are joined to one record by default, so that one source's records are whole. */
export const contextLinesMax = 1024;

/** First lines of a log that every shard sees, for formats whose header stands there. */
export const openingLinesMax = 16;

/** A part of a log, with what has to be known around it. */
export interface Shard {
  /** Place among the parts, from 0. */
  readonly index: number;
  /** The first lines of the log, then the last directive of each kind before the shard (`LogFormat.directives`); none in the first shard. */
  readonly opening: readonly string[];
  /** Lines just before the shard's own. */
  readonly before: readonly string[];
  readonly lines: readonly string[];
  /** Lines just after them. */
  readonly after: readonly string[];
}

/** Cuts a log into parts before the given lines (from 0, ascending). Without cuts it is one part. */
export function shardLines(
  lines: readonly string[],
  cuts: readonly number[],
  contextLines: number = contextLinesMax,
): Shard[] {
  const borders = [0, ...cuts, lines.length];
  const directives = new LatestDirectives();
  let seen = 0;
  return borders.slice(1).map((end, index) => {
    const start = borders[index]!;
    for (; seen < start; seen++) directives.add(lines[seen]!, seen);
    const later = directives.between(openingLinesMax, start - contextLines).map((at) => lines[at]!);
    return {
      index,
      opening: [...lines.slice(0, Math.min(openingLinesMax, start)), ...later],
      before: lines.slice(Math.max(0, start - contextLines), start),
      lines: lines.slice(start, end),
      after: lines.slice(end, end + contextLines),
    };
  });
}

/** Cuts for `parts` shards of nearly equal length. */
export function evenCuts(lines: number, parts: number): number[] {
  const size = Math.max(1, Math.ceil(lines / parts));
  const cuts: number[] = [];
  for (let at = size; at < lines; at += size) cuts.push(at);
  return cuts;
}
