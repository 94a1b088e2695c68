/** Plain log lines, the same ones for the same seed, with what a right count of them is. */
export interface LogLines {
  readonly lines: readonly string[];
  /** Lines per level, known from how they were made, not from reading them. */
  readonly counts: Readonly<Record<string, number>>;
}

/** About 95 characters a line, four levels, as a busy web service writes them. */
export function makeLogLines(count: number, seed = 1): LogLines {
  const random = createRandom(seed);
  const counts: Record<string, number> = {};
  const lines = Array.from({ length: count }, (_, i) => {
    const level = levels[Math.floor(random() * levels.length)]!;
    counts[level] = (counts[level] ?? 0) + 1;
    const event = events[Math.floor(random() * events.length)]!;
    return `${stampAt(i)} ${level} ${event} user=${digits(random, 6)} took=${digits(random, 3)}ms trace=${digits(random, 16)}`;
  });
  return { lines, counts };
}

// One in eight each for the rarer levels: nothing can be predicted from the line before.
const levels = ['INFO', 'INFO', 'INFO', 'INFO', 'INFO', 'DEBUG', 'WARNING', 'ERROR'] as const;

const events = ['User logged in', 'GET /api/orders 200', 'Cache refreshed', 'Payment failed', 'Retrying upstream'];

function stampAt(second: number): string {
  const iso = new Date(Date.UTC(2026, 0, 30) + second * 1000).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function digits(random: () => number, count: number): string {
  let text = '';
  while (text.length < count) text += Math.floor(random() * 10);
  return text;
}

/** Numbers in [0, 1) by mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
