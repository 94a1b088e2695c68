import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modes } from '../../src/formats/registry.ts';
import { everyFormat, linesOf } from '../formats/members.ts';
import { generatedLog } from '../report/support/generated-logs.ts';
import { nearLines } from './support/near-lines.ts';
import {
  bytesOf,
  compiledLevels,
  decodeText,
  fastLevels,
  referenceMs,
  scannedLevels,
  simpleLevels,
} from './support/parts.ts';

const seconds = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'));
const plainLines = seconds.map(
  (s, i) => `2026-01-30 12:0${i % 3}:${s} ${i % 7 === 0 ? 'ERROR' : 'INFO'} user ${i} logged in`,
);
const jsonLines = seconds.map(
  (s, i) => `{"ts":"2026-01-30T12:0${i % 3}:${s}","level":"INFO","msg":"user ${i} logged in"}`,
);
const pinoLines = seconds.map((_, i) =>
  JSON.stringify({
    level: 30,
    time: 1_769_774_465_000 + i * 7000,
    pid: 7,
    hostname: 'web',
    req: { url: '/' },
    msg: 'in',
  }),
);
const accessLines = seconds.map(
  (s, i) =>
    `10.0.0.${i} - - [30/Jan/2026:12:0${i % 3}:${s} +0100] "GET /${i} HTTP/1.1" ${i % 9 === 0 ? 404 : 200} 12 "-" "x"`,
);
const runs = { plainLines, jsonLines, pinoLines, accessLines };

describe('counting in bytes gives what the record reader gives', () => {
  test('for lines that layouts know, nearly know and do not know, in any chunks', () => {
    fc.assert(
      fc.property(nearLines, fc.array(fc.nat(2000), { maxLength: 4 }), fc.boolean(), (lines, cuts, lastFeed) => {
        const bytes = bytesOf(lines, lastFeed);
        expect(fastLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
        expect(scannedLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
        expect(compiledLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
      }),
      { numRuns: 1500 },
    );
  }, 120_000);

  test('in every mode', () => {
    fc.assert(
      fc.property(nearLines, fc.constantFrom('plain', 'json', 'pino', 'nginx-access', ...modes), (lines, mode) => {
        const bytes = bytesOf(lines);
        const options = { referenceMs, mode };
        expect(fastLevels(bytes, [], options)).toEqual(simpleLevels(bytes, options));
        expect(scannedLevels(bytes, [], options)).toEqual(simpleLevels(bytes, options));
        expect(compiledLevels(bytes, [], options)).toEqual(simpleLevels(bytes, options));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('in every zone, with any scale for statuses and any bound for lines', () => {
    const settings = fc.record({
      zone: fc.constantFrom('UTC', '+09:30', 'Europe/Berlin', 'Asia/Kathmandu'),
      httpStatus: fc.constantFrom({ success: 5, clientError: 17, serverError: 21 }),
      lineCharsMax: fc.constantFrom(1_048_576, 100, 60),
      joinedLinesMax: fc.constantFrom(1000, 3),
      joinedCharsMax: fc.constantFrom(262_144, 60),
    });
    fc.assert(
      fc.property(nearLines, settings, (lines, setting) => {
        const bytes = bytesOf(lines);
        const options = { referenceMs, ...setting };
        expect(fastLevels(bytes, [], options)).toEqual(simpleLevels(bytes, options));
        expect(scannedLevels(bytes, [], options)).toEqual(simpleLevels(bytes, options));
        expect(compiledLevels(bytes, [], options)).toEqual(simpleLevels(bytes, options));
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('for logs of many formats and sources', () => {
    fc.assert(
      fc.property(generatedLog, fc.array(fc.nat(4000), { maxLength: 4 }), (lines, cuts) => {
        const bytes = bytesOf(lines);
        expect(fastLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
        expect(scannedLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
        expect(compiledLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test.each(Object.entries(runs))('for samples of every format among %s', (_, run) => {
    for (const format of everyFormat) {
      for (const sample of format.samples) {
        const lines = linesOf(sample);
        // right after counted lines, between them, and before
        const bytes = bytesOf([...run.slice(0, 9), ...lines, ...run.slice(9, 20), ...lines, ...run.slice(20)]);
        expect(fastLevels(bytes), `${format.id}: ${lines.join('\n')}`).toEqual(simpleLevels(bytes));
        expect(scannedLevels(bytes), `${format.id}: ${lines.join('\n')}`).toEqual(simpleLevels(bytes));
        expect(compiledLevels(bytes), `${format.id}: ${lines.join('\n')}`).toEqual(simpleLevels(bytes));
      }
    }
  });

  test('for JSON of every format with the keys that layouts look at added', () => {
    const samples = everyFormat
      .flatMap(({ samples: all }) => all.flatMap(linesOf))
      .filter((line) => line.startsWith('{"'));
    expect(samples.length).toBeGreaterThan(20);
    const added = [
      { level: 'INFO', time: '2026-01-30T12:01:05Z' },
      { level: 'error', ts: '2026-01-30T12:01:05' },
      { level: 'WARN', timestamp: '2026-01-30T12:01:05.123Z' },
      { level: 40, time: 1_769_774_465_000 },
      { level: 'DEBUG', ts: 1_769_774_465_000, msg: 'x' },
    ];
    for (const line of samples) {
      const object = JSON.parse(line) as Record<string, unknown>;
      const lines = added.flatMap((keys) => [
        JSON.stringify({ ...object, ...keys }),
        JSON.stringify({ ...keys, ...object }),
        ...Object.keys(object).map((key) => JSON.stringify({ ...object, ...keys, [key]: undefined })),
        ...Object.entries(object).map(([key, value]) => JSON.stringify({ [key]: value, ...keys, message: 'x' })),
      ]);
      const bytes = bytesOf(lines.flatMap((one, i) => [pinoLines[i % 60]!, one]));
      expect(fastLevels(bytes), line).toEqual(simpleLevels(bytes));
      expect(scannedLevels(bytes), line).toEqual(simpleLevels(bytes));
      expect(compiledLevels(bytes), line).toEqual(simpleLevels(bytes));
    }
  });
});

test('a header among lines that a layout knows is the first to be asked after it', () => {
  const lines = plainLines.map((line) => line.split(' ', 4).join(' '));
  const bytes = bytesOf([...lines, '#Fields: date time cs-method cs-uri-stem', ...lines]);
  expect(simpleLevels(bytes).levels.withoutText).toBe(60);
  expect(fastLevels(bytes)).toEqual(simpleLevels(bytes));
  expect(scannedLevels(bytes)).toEqual(simpleLevels(bytes));
});

test('which level texts are kept, when there are too many, is the same for any chunks', () => {
  const options = { referenceMs, mode: 'plain' };
  // of the texts met once, the first 498 are kept beside INFO and DEBUG; those around the border are met again
  const texts = [...Array(3000).keys(), ...Array.from({ length: 1800 }, (_, i) => 490 + (i % 60))];
  const bytes = bytesOf(
    texts.flatMap((i) => [`w${i}`, 'INFO', 'DEBUG']).map((text) => `2026-01-30 12:00:00 ${text} in`),
  );
  const whole = simpleLevels(bytes, options);
  expect(whole.limitsHit).toContainEqual({ name: 'levelTexts', max: 500 });
  for (const cuts of [[], [40_000, 50_000]]) {
    expect(fastLevels(bytes, cuts, options)).toEqual(whole);
    expect(scannedLevels(bytes, cuts, options)).toEqual(whole);
  }
});

test('an offset that is none is not taken for the one before it', () => {
  // the signs differ in the same bits as these digits
  const offsets = ['+0100', '-6100', '-0100', '+6100', '+0100', '-0100'];
  const bytes = bytesOf(
    offsets.flatMap((offset) => [accessLines[1]!, accessLines[1]!].map((line) => line.replace('+0100', offset))),
  );
  expect(simpleLevels(bytes)).toMatchObject({ lines: { records: 12 }, untimed: 4 });
  expect(fastLevels(bytes)).toEqual(simpleLevels(bytes));
  expect(scannedLevels(bytes)).toEqual(simpleLevels(bytes));
});

test('an address begins with a digit', () => {
  const bytes = bytesOf(accessLines.flatMap((line) => [line, `.${line}`]));
  expect(simpleLevels(bytes).lines).toMatchObject({ records: 60, unparsed: 60 });
  expect(fastLevels(bytes)).toEqual(simpleLevels(bytes));
  expect(scannedLevels(bytes)).toEqual(simpleLevels(bytes));
});

test.each(Object.entries(runs))('%s, cut at every offset', (_, run) => {
  const bytes = bytesOf(run.slice(0, 12), false);
  const whole = simpleLevels(bytes);
  for (let cut = 1; cut < bytes.length; cut++) {
    expect(fastLevels(bytes, [cut]), `cut at ${cut}`).toEqual(whole);
    expect(scannedLevels(bytes, [cut]), `cut at ${cut}`).toEqual(whole);
    expect(compiledLevels(bytes, [cut]), `cut at ${cut}`).toEqual(whole);
  }
});

test.each(Object.entries(runs))(
  'a line that differs in one character from the %s before it is read as by itself',
  (_, run) => {
    const before = run.slice(0, 24);
    const after = run.slice(25, 28);
    const line = run[24]!;
    for (let at = 0; at <= line.length; at++) {
      const lines = ['"', '\\', '7', 'x', ' ', '}', ''].map((mark) => line.slice(0, at) + mark + line.slice(at + 1));
      const bytes = bytesOf([...before, ...lines.flatMap((one) => [one, ...after])]);
      const simple = simpleLevels(bytes);
      expect(fastLevels(bytes), `changed at ${at}`).toEqual(simple);
      expect(scannedLevels(bytes), `changed at ${at}`).toEqual(simple);
      expect(compiledLevels(bytes), `changed at ${at}`).toEqual(simple);
    }
  },
);

test('most lines of the layouts are counted without a string', () => {
  for (const run of Object.values(runs)) {
    const bytes = bytesOf(Array.from({ length: 50 }, () => run).flat());
    let decoded = 0;
    const counted = fastLevels(bytes, [], { referenceMs }, (...block) => {
      decoded++;
      return decodeText(...block);
    });
    expect(counted.lines.records).toBe(50 * run.length);
    expect(decoded).toBeLessThan(5);
  }
});

const corpus = process.env.LOGMILL_CORPUS;
if (corpus === undefined) console.warn('Real logs are skipped: set LOGMILL_CORPUS to a folder with the loghub logs');
const logs = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.log'));

test.skipIf(corpus === undefined).each(logs)('%s gives what the record reader gives, in chunks of 4 KiB', (name) => {
  const bytes = readFileSync(join(corpus!, name));
  const cuts = Array.from({ length: Math.ceil(bytes.length / 4096) }, (_, i) => i * 4096);
  expect(fastLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
  expect(scannedLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
  expect(compiledLevels(bytes, cuts)).toEqual(simpleLevels(bytes));
});
