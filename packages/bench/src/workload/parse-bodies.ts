import { makeLogLines } from './log-lines.ts';

/** The level of every line below: a peer that answers a constant answers right. */
export const constantLevel = 'INFO';

/** Bodies of `/parse`, all different, all of level INFO. */
export function makeParseBodies(count: number): string[] {
  return infoLines(count).map((line) => JSON.stringify({ mode: 'plain', line }));
}

/** Bodies of a tRPC batch of `calls` calls of `parse`. */
export function makeRpcBatchBodies(count: number, calls: number): string[] {
  const lines = infoLines(count * calls);
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify(
      Object.fromEntries(Array.from({ length: calls }, (_, j) => [j, { mode: 'plain', line: lines[i * calls + j] }])),
    ),
  );
}

function infoLines(count: number): string[] {
  return makeLogLines(count * 3)
    .lines.filter((line) => line.includes(` ${constantLevel} `))
    .slice(0, count);
}
