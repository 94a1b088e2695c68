import { describe, expect, test } from 'vitest';
import { createMiner } from '../../src/patterns/miner.ts';

const letters = 'abcdefghijklmnop';
/** Words of letters alone, all different. */
const wordOf = (n: number): string => `w${Array.from(n.toString(16), (d) => letters[Number.parseInt(d, 16)]).join('')}`;
const counted = (miner: { finish(): { patterns: readonly { count: number }[]; other: number } }): number => {
  const { patterns, other } = miner.finish();
  return patterns.reduce((sum, { count }) => sum + count, 0) + other;
};

describe('shapes', () => {
  test('words that vary at one place do not use up the bound: they become one shape', () => {
    const miner = createMiner({ limits: { shapes: 64 } });
    for (let i = 0; i < 1000; i++) miner.add(`session opened for user ${wordOf(i)} by daemon`);
    const { patterns, other, limitsHit } = miner.finish();
    expect(patterns.map(({ generic, count }) => [generic, count])).toEqual([
      ['session opened for user <*> by daemon', 1000],
    ]);
    expect(other).toBe(0);
    expect(limitsHit).toContain('shapes');
  });

  test('of shapes that have nothing in common the rarest fall out, counted and named', () => {
    const miner = createMiner({ limits: { shapes: 64 } });
    for (let i = 0; i < 100; i++) miner.add('the one that is frequent');
    for (let i = 0; i < 1000; i++) miner.add(`${wordOf(i)} ${wordOf(i + 5000)}`);
    const { patterns, other, limitsHit } = miner.finish();
    expect(patterns[0]).toMatchObject({ generic: 'the one that is frequent', count: 100 });
    expect(patterns.length).toBeLessThanOrEqual(64);
    expect(other).toBeGreaterThan(0);
    expect(counted(miner)).toBe(1100);
    expect(limitsHit).toContain('shapes');
  });

  test.each([
    ['shapeBytes', 'word '],
    ['sketches', 'id 7 '],
  ] as const)('long messages that have nothing in common fall out by %s, counted and named', (limit, rest) => {
    const miner = createMiner({ limits: { [limit]: limit === 'sketches' ? 1000 : 1_000_000, values: 2 } });
    for (let i = 0; i < 1000; i++)
      for (const id of ['7', '8', '9'])
        miner.add(`${wordOf(i)} ${wordOf(i + 5000)} ${rest.replace('7', id).repeat(60)}`);
    const { patterns, limitsHit } = miner.finish();
    expect(limitsHit).toContain(limit);
    expect(patterns.length).toBeGreaterThan(1);
    expect(patterns.length).toBeLessThan(900);
    expect(counted(miner)).toBe(3000);
  });

  test('shapes that have no sketch do not fall out for those that have', () => {
    const miner = createMiner({ limits: { sketches: 1000, values: 2 } });
    for (let i = 0; i < 50; i++) miner.add(`rare ${wordOf(i)} ${wordOf(i + 500)}`);
    for (let i = 0; i < 200; i++)
      for (const id of ['7', '8', '9']) miner.add(`${wordOf(i)} ${wordOf(i + 5000)} ${`id ${id} `.repeat(20)}`);
    const { patterns, other, limitsHit } = miner.finish();
    expect(limitsHit).toContain('sketches');
    expect(other).toBeGreaterThan(0);
    const rare = patterns.filter(({ generic }) => generic.startsWith('rare'));
    expect(rare.reduce((sum, { count }) => sum + count, 0)).toBe(50);
  });

  test('a caller is told of every move, so that what it keeps per index stays whole', () => {
    const kept: number[] = [];
    let out = 0;
    const miner = createMiner({
      limits: { shapes: 64 },
      onMoved: (from, to) => {
        if (to < 0) out += kept[from]!;
        else kept[to] = (kept[to] ?? 0) + kept[from]!;
        kept[from] = 0;
      },
    });
    for (let i = 0; i < 2000; i++) {
      const index = miner.add(
        i % 2 === 0 ? `opened for user ${wordOf(i)} at once` : `${wordOf(i)} ${wordOf(i + 9000)}`,
      );
      kept[index] = (kept[index] ?? 0) + 1;
    }
    const { patterns, other, patternOf } = miner.finish();
    const byPattern = patterns.map(() => 0);
    for (const [index, count] of kept.entries()) if (count > 0) byPattern[patternOf(index)]! += count;
    expect(byPattern).toEqual(patterns.map(({ count }) => count));
    expect(out).toBe(other);
    expect(kept.length).toBeLessThan(150);
  });

  test('without being told, indexes given out before a move still lead to the pattern', () => {
    const miner = createMiner({ limits: { shapes: 64 } });
    const indexes = Array.from({ length: 500 }, (_, i) => miner.add(`session opened for user ${wordOf(i)} by daemon`));
    const whole = createMiner();
    const merged = whole.merge(miner.state());
    expect(new Set(indexes.map((index) => miner.finish().patternOf(index)))).toEqual(new Set([0]));
    expect(new Set(indexes.map((index) => whole.finish().patternOf(merged[index]!)))).toEqual(new Set([0]));
  });

  test('a list of any length is of a bounded number of shapes', () => {
    const miner = createMiner();
    for (let n = 1; n < 200; n++) miner.add(`ids ${Array.from({ length: n }, (_, i) => i * 1000).join(', ')} done`);
    expect(miner.state().shapes.length).toBeLessThan(12);
  });

  test('a message of many tokens costs a bounded number of them', () => {
    const miner = createMiner();
    miner.add('word, '.repeat(100_000));
    expect(miner.state().shapes[0]!.key.split('\0').length).toBeLessThan(500);
  });

  test('a quotation that never ends is looked for once', () => {
    const miner = createMiner();
    miner.add('a="b '.repeat(12_000));
    expect(counted(miner)).toBe(1);
  });
});

describe('values', () => {
  test('are counted exactly up to the bound', () => {
    const miner = createMiner();
    for (let i = 0; i < 900; i++) miner.add(`took ${1000 + (i % 300)} ms`);
    const [variable] = miner.finish().patterns[0]!.variables;
    expect(variable).toMatchObject({ type: 'num', distinct: 300, exact: true });
    expect(variable!.values[0]).toEqual({ value: '1000', count: 3 });
    expect(miner.finish().limitsHit).toEqual([]);
  });

  test('beyond it the number of different ones stays within 10 %, and the bound is named', () => {
    const miner = createMiner();
    for (let i = 0; i < 50_000; i++) miner.add(`block ${100_000 + i} done`);
    const { patterns, limitsHit } = miner.finish();
    const [variable] = patterns[0]!.variables;
    expect(variable!.exact).toBe(false);
    // Three standard errors.
    expect(Math.abs(variable!.distinct - 50_000)).toBeLessThan(0.1 * 50_000);
    expect(limitsHit).toEqual(['values']);
  });

  test('beyond it a value that half of the messages have is still found, with about its count', () => {
    const miner = createMiner();
    for (let i = 0; i < 20_000; i++)
      miner.add(`job ${i} from 10.0.${i % 2 === 0 ? `0.1` : `${(i >> 8) & 255}.${i & 255}`} done`);
    const address = miner.finish().patterns[0]!.variables[1]!;
    expect(address.type).toBe('ip');
    expect(address.values[0]!.value).toBe('10.0.0.1');
    const share = address.values[0]!.count / 20_000;
    // Three standard errors of a sample of 32.
    expect(Math.abs(share - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / address.sampled));
  });

  test('order does not matter to what is known of values beyond the bound', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `job ${i * 7919} done in ${i % 10} ms`);
    const [forwards, backwards] = [createMiner(), createMiner()];
    for (const line of lines) forwards.add(line);
    for (const line of lines.reverse()) backwards.add(line);
    expect(backwards.finish().patterns).toEqual(forwards.finish().patterns);
  });

  test('all value lists together are bounded, and that bound is named', () => {
    const miner = createMiner({ limits: { valueEntries: 500 } });
    for (let i = 0; i < 5000; i++) miner.add(`${letters[i % 16]} took ${1000 + i} ms`);
    expect(miner.finish().limitsHit).toContain('valueEntries');
    const entries = miner
      .state()
      .shapes.flatMap(({ slots }) => slots.map((slot) => ('values' in slot ? slot.values.length : 0)));
    expect(entries.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(500);
  });
});

test('patterns left out are counted in other and named', () => {
  const miner = createMiner();
  for (let i = 0; i < 10; i++) miner.add(`${wordOf(i)} ${wordOf(i + 100)}`, i + 1);
  const { patterns, other, limitsHit } = miner.finish({ patternsMax: 3 });
  expect(patterns.map(({ count }) => count)).toEqual([10, 9, 8]);
  expect(other).toBe(28);
  expect(limitsHit).toEqual(['patterns']);
});
