import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createLevelCounter,
  createSpanCounter,
  findFormat,
  formats,
  type LevelsBy,
  type LineSpans,
  type Mode,
  openSpanScanner,
  SpanList,
  type SpanScanner,
  scanStringArray,
  scanTextLines,
  sliceSpans,
  textStart,
} from '../../src/index.ts';

const bounds = { linesMax: 10_000, lineBytesMax: 100_000 };
const decode = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));

const scanner = openSpanScanner();

test('there is WebAssembly with SIMD here, so that both ways are tested', () => expect(scanner).toBeDefined());

/** Scans in pieces of about so many bytes, byte by byte and in WebAssembly, which find the same. */
function spansOfText(bytes: Uint8Array, piece: number, limits = bounds): LineSpans | undefined {
  return sameOf((by) => {
    const list = new SpanList(bytes.length, limits);
    for (let at: number | undefined = textStart(bytes); at! < bytes.length; ) {
      at = scanTextLines(bytes, at!, Math.min(bytes.length, at! + piece), list, by);
      if (at === undefined) return undefined;
    }
    return list.spans(bytes, 'text');
  });
}

function spansOfJson(bytes: Uint8Array, piece: number, limits = bounds): LineSpans | undefined {
  return sameOf((by) => {
    const list = new SpanList(bytes.length, limits);
    let place = scanStringArray(bytes, 1, 1 + piece, list, true, by);
    while (place !== undefined && !place.ended)
      place = scanStringArray(bytes, place.at, place.at + piece, list, false, by);
    return place?.at === bytes.length - 1 ? list.spans(bytes, 'json') : undefined;
  });
}

function sameOf(scan: (by: SpanScanner | undefined) => LineSpans | undefined): LineSpans | undefined {
  const [byBytes, inWasm] = [scan(undefined), scan(scanner)];
  expect(inWasm && offsetsOf(inWasm)).toEqual(byBytes && offsetsOf(byBytes));
  return inWasm;
}

function offsetsOf({ bounds: at, count }: LineSpans): number[] {
  return [...at.subarray(0, 2 * count)];
}

/** With what the scan tells of levels, and without. */
function countSpans(lines: LineSpans, mode: Mode, levels: LevelsBy, step: number): [string, number][] {
  const [told, untold] = [lines, { ...lines, slots: new Uint8Array(lines.count) }].map((spans) => {
    const counter = createSpanCounter(mode, levels, decode);
    for (let from = 0; from < spans.count; from += step) counter.add(spans, from, Math.min(spans.count, from + step));
    return [...counter.counts];
  });
  expect(told).toEqual(untold);
  return told!;
}

function countTexts(lines: readonly string[], mode: Mode, levels: LevelsBy): [string, number][] {
  const counter = createLevelCounter(mode, levels);
  counter.add(lines);
  return [...counter.counts];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lines near to what the short ways take, with what should throw them off. */
const level = fc.constantFrom(
  'INFO',
  'info',
  'Warning',
  'ERROR',
  'err',
  'CHATTY',
  '',
  'I NFO',
  ' INFO ',
  '__proto__',
  'ÄRGER',
  'ﬁ',
  'IN\\u0046O',
  '30',
  'x'.repeat(70),
);
const tail = fc.constantFrom(
  ' x',
  '',
  ' ',
  '\t',
  ' "quoted" and \\ back',
  ' 😀 é',
  '\u001b[0m',
  '\r',
  ' \u0000',
  '\u007f \u009b',
);
const plain = fc
  .tuple(
    fc.constantFrom(
      '2026-01-30 12:01:05',
      '2026-01-30 12:01:0x',
      '2026-01-30T12:01:05',
      '\u001b[1m2026-01-30 12:01:05',
      '٢026-01-30 12:01:05',
    ),
    fc.constantFrom(' ', '  ', ''),
    level,
    tail,
  )
  .map((parts) => parts.join(''));
const value = fc.oneof(
  level.map((text) => `"${text}"`),
  fc.constantFrom(
    '30',
    '-1',
    '3.5',
    '007',
    '1e3',
    '1E+',
    '123456789',
    '1234567890',
    'null',
    'true',
    'tru',
    '[1,{"level":"x"}]',
    '{"level":"y"}',
    '{}',
    '[',
    '"',
  ),
);
const key = fc.constantFrom('level', 'severity', 'lvl', 'msg', 'levels', 'l\\u0065vel', '__proto__', 'é', '');
const blank = fc.constantFrom('', ' ', '\t', '\r', '\v', '\u00a0');
const json = fc
  .tuple(
    fc.array(fc.tuple(blank, key, blank, value, blank), { maxLength: 4 }),
    fc.constantFrom('{', '', '\ufeff{', ' {'),
    fc.constantFrom('}', '', '} ', '}x', '}}', ',}'),
  )
  .map(
    ([members, open, close]) =>
      `${open}${members.map(([a, name, b, text, c]) => `${a}"${name}"${b}:${text}${c}`).join(',')}${close}`,
  );
const deep = fc
  .integer({ min: 1, max: 40 })
  .map((depth) => `{"level":"INFO","x":${'['.repeat(depth)}${']'.repeat(depth)}}`);
const line = fc
  .oneof(plain, json, deep, fc.string(), fc.string({ unit: 'binary' }))
  .map((text) => text.replaceAll('\n', ' ').toWellFormed());
const lines = fc.array(line, { maxLength: 12 });
const mode = fc.constantFrom<Mode>('plain', 'json', 'auto', 'syslog-rfc5424');
const levels = fc.constantFrom<LevelsBy>('text', 'severity');
const piece = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(1 << 20));

test('lines of a text are counted as the same lines as strings are, wherever it is cut', () => {
  fc.assert(
    fc.property(lines, mode, levels, piece, fc.boolean(), fc.boolean(), (texts, asked, by, size, mark, ended) => {
      const whole = `${mark ? '\ufeff' : ''}${texts.join('\n')}${ended && texts.length > 0 ? '\n' : ''}`;
      const split = texts.join('\n') + (ended && texts.length > 0 ? '\n' : '');
      const expected = split.split('\n');
      if (expected.at(-1) === '') expected.pop();
      const spans = spansOfText(utf8(whole), size)!;
      expect(spans.count).toBe(expected.length);
      expect(countSpans(spans, asked, by, size)).toEqual(countTexts(expected, asked, by));
    }),
    { numRuns: 1500 },
  );
});

/** The JSON of a string, with more escapes than needed, and lone surrogates. */
const written = fc
  .tuple(
    fc.oneof(line, fc.string({ unit: fc.constantFrom('\n', '\ud800', '\u2028', '"', 'é', 'a') })),
    fc.infiniteStream(fc.nat(9)),
  )
  .map(
    ([text, dice]) =>
      `"${Array.from(text)
        .map((char) => {
          if (char === '"' || char === '\\' || char < ' ' || !char.isWellFormed())
            return JSON.stringify(char).slice(1, -1);
          const { value: die } = dice.next();
          if (die === 0)
            return char
              .split('')
              .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
              .join('');
          return char === '/' ? '\\/' : char;
        })
        .join('')}"`,
  );
const gap = fc.constantFrom('', '', '', ' ', '\n  ', '\t', '\r');

test('strings of a JSON array are counted as what they parse to, wherever it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(gap, written, gap), { maxLength: 12 }),
      gap,
      mode,
      levels,
      piece,
      (items, before, asked, by, size) => {
        const text = `[${before}${items.map((parts) => parts.join('')).join(',')}]`;
        const bytes = utf8(text);
        const spans = spansOfJson(bytes, size)!;
        const parsed = JSON.parse(text) as string[];
        expect(spans.count).toBe(parsed.length);
        expect(countSpans(spans, asked, by, size)).toEqual(countTexts(parsed, asked, by));
      },
    ),
    { numRuns: 1500 },
  );
});

test('what JSON.parse refuses, or what holds anything but strings, is no array of spans', () => {
  const piecesOf = fc.array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        ',',
        ']',
        '[',
        '\\u12',
        '\\x',
        '\\"',
        '"a"',
        '"b",',
        ' ',
        '\n',
        '1',
        'null',
        '\u0001',
        '\u001f',
        '\u007f',
        'é',
      ),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(piecesOf, piece, fc.nat(3), (pieces, size, shift) => {
      const text = `[${pieces.join('')}]`;
      const padded = new Uint8Array(4 + 4 * text.length);
      const { written: length } = new TextEncoder().encodeInto(text, padded.subarray(shift));
      let parsed: unknown;
      try {
        parsed = JSON.parse(text);
      } catch {}
      const strings = Array.isArray(parsed) && parsed.every((one) => typeof one === 'string') ? parsed : undefined;
      expect(spansOfJson(padded.subarray(shift, shift + length), size)?.count).toBe(strings?.length);
    }),
    { numRuns: 5000 },
  );
});

test.each([0, 1, 2, 3])(
  'a control character is seen at every place of a long array, %i bytes into its buffer',
  (shift) => {
    const text = `["${'a'.repeat(40)}","${'b'.repeat(41)}","c"]`;
    const buffer = new Uint8Array(200);
    const bytes = buffer.subarray(shift, shift + text.length);
    for (let i = 2; i < text.length; i++) {
      if (text[i]! < 'a') continue;
      for (const code of [0, 0x1f]) {
        bytes.set(utf8(text));
        bytes[i] = code;
        expect(spansOfJson(bytes, 1000)).toBeUndefined();
      }
      bytes.set(utf8(text));
      bytes[i] = 0x20;
      expect(spansOfJson(bytes, 1000)?.count).toBe(3);
    }
  },
);

test('bytes that are not UTF-8 are counted as a decoder reads them', () => {
  const bytes = fc
    .uint8Array({ maxLength: 60 })
    .map((tailBytes) => new Uint8Array([...utf8('2026-01-30 12:01:05 INFO x\n{"level":"a'), ...tailBytes]));
  fc.assert(
    fc.property(bytes, mode, levels, piece, (input, asked, by, size) => {
      const expected = decode(input, 0, input.length).split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(countSpans(spansOfText(input, size)!, asked, by, size)).toEqual(countTexts(expected, asked, by));
    }),
    { numRuns: 1000 },
  );
});

test('a line too many or too long is left to the usual way', () => {
  const limits = { linesMax: 3, lineBytesMax: 5 };
  expect(spansOfText(utf8('a\nb\nc\n'), 1, limits)?.count).toBe(3);
  expect(spansOfText(utf8('a\nb\nc\nd'), 1, limits)).toBeUndefined();
  expect(spansOfText(utf8('12345\n'), 1, limits)?.count).toBe(1);
  expect(spansOfText(utf8('123456\n'), 1, limits)).toBeUndefined();
  expect(spansOfJson(utf8('["a","b","c"]'), 1, limits)?.count).toBe(3);
  expect(spansOfJson(utf8('["a","b","c","d"]'), 1, limits)).toBeUndefined();
  expect(spansOfJson(utf8('["123456"]'), 1, limits)).toBeUndefined();
  expect(spansOfJson(utf8('["12345","1\\u0031"]'), 1, { linesMax: 3, lineBytesMax: 7 })?.count).toBe(2);
  expect(spansOfJson(utf8('["12345","1\\u0031"]'), 1, { linesMax: 3, lineBytesMax: 6 })).toBeUndefined();
  expect(spansOfJson(utf8(`["a",${' '.repeat(1000)}"b"]`), 1)?.count).toBe(2);
  expect(spansOfJson(utf8(`["a",${' '.repeat(2000)}"b"]`), 1 << 20)).toBeUndefined();
});

test('slices hold their lines and no other bytes', () => {
  const spans = spansOfText(utf8('one\ntwo\n\nfour'), 100)!;
  const textsOf = ({ bytes, bounds: at, count }: LineSpans) =>
    Array.from({ length: count }, (_, i) => decode(bytes, at[2 * i]!, at[2 * i + 1]!));
  expect(textsOf(sliceSpans(spans, 1, 3))).toEqual(['two', '']);
  expect(sliceSpans(spans, 1, 3).bytes).toHaveLength(4);
  expect(textsOf(sliceSpans(spans, 0, 4))).toEqual(['one', 'two', '', 'four']);
  expect(textsOf(sliceSpans(spans, 2, 2))).toEqual([]);
});

test.each(['text', 'json'] as const)('lines of a long %s are found across windows', (written) => {
  const texts = Array.from(
    { length: 30_000 },
    (_, i) => `2026-01-30 12:01:05 ${i % 3 === 0 ? 'INFO' : 'CHATTY'} ${'x'.repeat(i % 90)}`,
  );
  texts[777] = 'y'.repeat(1_500_000);
  texts[20_000] = '2026-01-30 12:01:05 INFO \t"quoted"';
  const limits = { linesMax: 50_000, lineBytesMax: 2_000_000 };
  const spans =
    written === 'text'
      ? spansOfText(utf8(texts.join('\n')), 1 << 22, limits)!
      : spansOfJson(utf8(JSON.stringify(texts)), 1 << 22, limits)!;
  expect(spans.count).toBe(30_000);
  expect(spans.slots.subarray(0, 30_000).filter((slot) => slot === 1).length).toBeGreaterThan(9900);
  expect(countSpans(spans, 'plain', 'text', 1000)).toEqual(countTexts(texts, 'plain', 'text'));
});

describe.each(formats.filter((format) => format.levelIn !== undefined).map(({ id }) => [id as Mode]))('%s', (id) => {
  test('tells the level of its samples from their bytes as from their texts', () => {
    const format = findFormat(id)!;
    const samples = format.samples.flatMap(({ lines: sample }) => sample).flatMap((text) => text.split('\n'));
    const inBytes = samples.map((text) =>
      format.levelIn!(utf8(text), 0, utf8(text).length, new DataView(utf8(text).buffer)),
    );
    expect(inBytes.some((found) => found !== undefined && found !== '')).toBe(true);
    for (const [i, found] of inBytes.entries())
      if (found !== undefined) expect(found).toBe(format.levelOf!(samples[i]!) ?? '');
  });
});
