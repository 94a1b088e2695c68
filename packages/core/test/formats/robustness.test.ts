import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOfType } from '../../src/formats/field-types.ts';
import { findFormat } from '../../src/formats/registry.ts';
import type { LogRecord } from '../../src/records/log-record.ts';
import { linesOf, members, read } from './members.ts';

const fragments = [
  '"',
  '\\',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  ' ',
  '\t',
  '=',
  ':',
  '-',
  '/',
  '0',
  '9',
  ',',
  '.',
  '|',
  '#',
  '\u0000',
  '\u001b[',
  '\ud800',
  'é',
  'ERROR',
  'Z',
  '+24:00',
];

describe.each(members.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const sampleLines = format.samples.flatMap(linesOf).filter((line) => line !== '');

  test('never throws and accounts for every line, whatever it gets', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...sampleLines), fc.nat(), fc.nat(), fc.constantFrom(...fragments, ''))
      .map(([line, at, cut, put]) => {
        const from = at % (line.length + 1);
        return line.slice(0, from) + put + line.slice(from + (cut % 4));
      });
    const any = fc.oneof(
      { weight: 4, arbitrary: mutated },
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...sampleLines),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (lines) => {
        for (const mode of ['auto', id]) {
          const { records, counts } = read(lines, mode);
          expect(counts.lines).toBe(lines.length);
          expect(counts.recordLines + counts.headers + counts.unparsed + counts.blank).toBe(lines.length);
          for (const { time } of records) if (time !== undefined) expect(Number.isNaN(Date.parse(time))).toBe(false);
          JSON.stringify(records);
          for (const record of records) expectDeclared(record);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a JSON key of another type than declared makes no field of that name', () => {
    for (const line of sampleLines) {
      const object = parse(line);
      if (object === undefined) continue;
      for (const key of Object.keys(object)) {
        for (const value of [null, true, 1.5, 'text', [1], {}, ['a'], { a: null }]) {
          for (const mode of ['auto', id])
            for (const record of read([JSON.stringify({ ...object, [key]: value })], mode).records)
              expectDeclared(record);
        }
      }
    }
  });

  test.each([
    ['10 kB in 5 ms', 10_000, 5],
    ['256 KiB in 50 ms', 262_144, 50],
  ])('reads a hostile line of %s', (_size, chars, ms) => {
    let worst: { ms: number; line: string } = { ms: 0, line: '' };
    for (const line of hostileLines(sampleLines, chars)) {
      const took = quickest(() => read([line], id), ms);
      if (took > worst.ms) worst = { ms: took, line: `${line.slice(0, 120)}… (${line.slice(-20)})` };
    }
    expect(worst.ms, worst.line).toBeLessThanOrEqual(ms);
  });
});

/** What a record's format promises to the caller's compiler. */
function expectDeclared({ format: id, fields }: LogRecord): void {
  const values = fields as Readonly<Record<string, unknown>>;
  for (const [name, { type, optional }] of Object.entries(findFormat(id)!.fields)) {
    const value = values[name];
    const holds = value === undefined ? optional === true : isOfType(value, type);
    if (!holds) expect.fail(`${id}: ${name} is ${JSON.stringify(value)}, not ${type}`);
  }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Each sample with one of its places blown up to the wanted size. */
function* hostileLines(lines: readonly string[], chars: number): Generator<string> {
  for (const line of lines) {
    for (const fragment of ['a', ' ', '"', '\\', '[', '{', '=', '0', ':', '-', '\\"', '="', ' a=']) {
      const filler = fragment.repeat(Math.ceil(chars / fragment.length));
      for (const at of [0, 1, line.length >> 2, line.length >> 1, line.length])
        yield line.slice(0, at) + filler + line.slice(at);
    }
    yield line.repeat(Math.ceil(chars / line.length));
  }
}

/** Milliseconds of processor time, of the quickest of up to three runs: it may hit a collection of garbage in any one of them. */
function quickest(run: () => unknown, enoughMs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best > enoughMs; i++) {
    // of this thread: on a busy machine it waits for its turn, which is not the parser's time
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
