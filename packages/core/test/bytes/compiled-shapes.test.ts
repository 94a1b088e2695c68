import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLevelsPart } from '../../src/bytes/part-fold.ts';
import type { LineScanner } from '../../src/bytes/scan/line-scanner.ts';
import { bytesOf, compiledLevels, decodeText, eagerScanner, referenceMs, simpleLevels } from './support/parts.ts';

/** What a value may be in one line or another, by a number. */
const values: Readonly<Record<string, (n: number) => unknown>> = {
  same: () => 'Mozilla/5.0 (X11; Linux x86_64)',
  digits: (n) => n,
  'one digit': (n) => n % 10,
  'three digits': (n) => 100 + (n % 900),
  'long numbers': (n) => (n + 1000) * 1_000_003,
  signed: (n) => (n % 3) - 1,
  decimals: (n) => n / 8,
  exponents: (n) => (n % 9 === 0 ? n * 1e-9 : n),
  'of one length': (n) => `web-${n % 10}`,
  'of any length': (n) => 'abcdefghij'.repeat(n % 21),
  'short and long': (n) => (n % 16 === 0 ? 'x'.repeat(300) : 'y'.repeat(n % 16)),
  escapes: (n) => (n % 5 === 0 ? `"${n}"\\\n\t/` : `${n}`),
  'hexadecimal escapes': (n) => (n % 11 === 0 ? '\u0001' : 'plain'),
  braces: (n) => (n % 6 === 0 ? `{${n}}:[","b":` : `x${n}`),
  ids: (n) => `req-${n}`,
  letters: (n) => `é日😀${n % 5}`,
  switches: (n) => n % 3 === 0,
  'sometimes null': (n) => (n % 7 === 0 ? null : true),
  'of two kinds': (n) => (n % 13 === 0 ? 'text' : n),
  nested: (n) => ({ a: [n, { b: `${n}` }], c: {} }),
};

const times: Readonly<Record<string, (ms: number) => unknown>> = {
  milliseconds: (ms) => ms,
  text: (ms) => new Date(ms).toISOString(),
  seconds: (ms) => new Date(ms).toISOString().replace(/\.\d+/, ''),
  'no zone': (ms) => new Date(ms).toISOString().slice(0, 19),
  'any fraction': (ms) => new Date(ms).toISOString().replace(/0*Z/, 'Z').replace('.Z', 'Z'),
};

const levels: Readonly<Record<string, (n: number) => unknown>> = {
  words: (n) => ['INFO', 'DEBUG', 'WARN', 'ERROR', 'TRACE', 'FATAL', 'WARNING', 'info', 'warning', 'Info'][n % 10],
  numbers: (n) => 10 * (1 + (n % 6)),
};

const calls = fc.array(
  fc.record({
    entries: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'msg', 'pid', 'hostname'),
        fc.constantFrom(...Object.keys(values)),
      ),
      {
        selector: ([key]) => key,
        maxLength: 7,
      },
    ),
    level: fc.constantFrom(...Object.keys(levels)),
    time: fc.constantFrom(...Object.keys(times)),
    timeKey: fc.constantFrom('time', 'ts'),
    places: fc.tuple(fc.nat(8), fc.nat(8)),
    carriage: fc.constantFrom('', '', '\r'),
  }),
  { minLength: 1, maxLength: 3 },
);

type Call = Parameters<Parameters<(typeof calls)['map']>[0]>[0][number];

function lineOf({ entries, level, time, timeKey, places, carriage }: Call, n: number): string {
  const members = entries.map(([key, kind]) => [key, values[kind]!(n)] as const);
  const step = 40 * n;
  members.splice(places[0], 0, ['level', levels[level]!(n)]);
  members.splice(places[1], 0, [timeKey, times[time]!(Date.UTC(2026, 0, 30, 11, 59, 58) + step)]);
  return JSON.stringify(Object.fromEntries(members)) + carriage;
}

const numbers = fc.array(fc.nat(4000), { minLength: 60, maxLength: 120 });
const marks = ['"', '\\', '7', '0', 'x', ' ', '}', '-', '.', 'e', '\r', '\u0000', ''];

/** How many lines of a log fit compiled shapes. */
function linesCompiled(bytes: Uint8Array): number {
  let lines = 0;
  const run: LineScanner['run'] = (...all) => {
    const stop = eagerScanner.run(...all);
    lines += eagerScanner.compiled;
    return stop;
  };
  const scanner = Object.create(eagerScanner, { run: { value: run } }) as LineScanner;
  const part = createLevelsPart(
    { referenceMs },
    { index: 0, opening: [], before: new Uint8Array(0) },
    decodeText,
    scanner,
  );
  scanner.buffer.set(bytes);
  part.push(scanner.buffer.subarray(0, bytes.length));
  return lines;
}

describe('code made from lines counts what the record reader counts', () => {
  test('for lines of a few logging calls with any values, one after the other', () => {
    fc.assert(
      fc.property(calls, numbers, (all, given) => {
        const bytes = bytesOf(given.map((n, i) => lineOf(all[(n + i) % all.length]!, n)));
        expect(compiledLevels(bytes)).toEqual(simpleLevels(bytes));
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test('for lines of one logging call, some of them changed in one character', () => {
    const changes = fc.array(fc.tuple(fc.nat(120), fc.nat(400), fc.constantFrom(...marks)), { maxLength: 20 });
    fc.assert(
      fc.property(calls, numbers, changes, ([call], given, changed) => {
        const lines = given.map((n) => lineOf(call!, n));
        for (const [place, at, mark] of changed) {
          const line = lines[place % lines.length]!;
          lines[place % lines.length] = line.slice(0, at % line.length) + mark + line.slice((at % line.length) + 1);
        }
        const bytes = bytesOf(lines);
        expect(compiledLevels(bytes)).toEqual(simpleLevels(bytes));
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test('for every character of a wide line changed', () => {
    const lines = Array.from({ length: 40 }, (_, n) =>
      JSON.stringify({
        ...{ level: 30, time: Date.UTC(2026, 0, 30, 12) + n * 40, pid: 4242, hostname: `web-${n % 9}` },
        ...{
          req: { id: n * 12_345, method: 'GET', url: `/items/${n}?page=${n % 7}`, headers: { host: 'shop.example' } },
        },
        ...{
          res: { statusCode: 200, 'content-length': n * 977 },
          responseTime: n % 900,
          bytes: 100 + n,
          retries: n % 10,
          tries: n % 15,
          ok: n % 2 === 0,
          msg: `took ${n * n} ms in all of the shop`,
        },
      }),
    );
    const line = lines[20]!;
    for (let at = 0; at <= line.length; at++) {
      const changed = marks.map((mark) => line.slice(0, at) + mark + line.slice(at + 1));
      const bytes = bytesOf([...lines, ...changed.flatMap((one, i) => [one, lines[i]!])]);
      expect(compiledLevels(bytes), `changed at ${at}`).toEqual(simpleLevels(bytes));
    }
  }, 60_000);
});

test.each(Object.keys(values).filter((kind) => kind !== 'of two kinds'))(
  'most lines with values that are %s fit compiled shapes',
  (kind) => {
    const call: Call = {
      entries: [
        ['a', kind],
        ['msg', 'of any length'],
      ],
      level: 'numbers',
      time: 'milliseconds',
      timeKey: 'time',
      places: [0, 1],
      carriage: '',
    };
    const lines = Array.from({ length: 1200 }, (_, n) => lineOf(call, n));
    expect(linesCompiled(bytesOf(lines))).toBeGreaterThan(600);
  },
);
