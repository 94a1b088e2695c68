import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachLineAfter, linesBefore, openingLines } from '../../src/bytes/context-lines.ts';
import { FastReport, pieceBytes } from '../../src/bytes/fast-report.ts';
import { finishLevels } from '../../src/bytes/levels-over-time.ts';
import { joinLevels } from '../../src/bytes/levels-state.ts';
import type { LineSink } from '../../src/bytes/line-splitter.ts';
import { createLevelsPart, createReportPart } from '../../src/bytes/part-fold.ts';
import { linesAsText } from '../../src/bytes/report-bytes.ts';
import { reportLayouts } from '../../src/bytes/report-layouts/registry.ts';
import { createFormatIndex } from '../../src/detect/format-index.ts';
import { Line } from '../../src/formats/line.ts';
import { findFormat } from '../../src/formats/registry.ts';
import { analyzeLines } from '../../src/report/analyze-lines.ts';
import type { Report } from '../../src/report/finish-report.ts';
import { createReport } from '../../src/report/report-fold.ts';
import { createReportMerger } from '../../src/report/report-merger.ts';
import { planReport } from '../../src/report/report-options.ts';
import { everyFormat, linesOf } from '../formats/members.ts';
import { generatedLog } from '../report/support/generated-logs.ts';
import { nearLines } from './support/near-lines.ts';
import { bytesOf, decodeText, fastLevels, referenceMs, reportOfBytes, simpleReport } from './support/parts.ts';

const options = { referenceMs };

const plainLines = Array.from(
  { length: 60 },
  (_, i) =>
    `2026-01-30 12:0${i % 3}:${String(i).padStart(2, '0')}${i % 5 === 0 ? '.250' : ''} ${i % 7 === 0 ? 'ERROR' : 'INFO'} user ${i} logged in`,
);

const accessLines = Array.from(
  { length: 60 },
  (_, i) =>
    `10.0.0.${i} - ${i % 4 === 0 ? 'frank' : '-'} [30/Jan/2026:12:0${i % 3}:${String(i).padStart(2, '0')} +0100] "GET /${i} HTTP/1.1" ${i % 9 === 0 ? 404 : 200} ${i % 5 === 0 ? '-' : i * 99}${['', ' "-" "x"', ' "https://a.b/" "Mozilla/5.0 (X11)"'][i % 3]}`,
);

const runs = { plain: plainLines, 'nginx-access': accessLines };

/** As many lines of a run as the record reader is given in any case. */
function beyondFirstPiece(run: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let bytes = 0; bytes <= pieceBytes; bytes += lines.at(-1)!.length + 1)
    lines.push(run[lines.length % run.length]!);
  return lines;
}

const plan = planReport(options).reading;

/** Parts of a log cut before the lines that begin at or after the given offsets, with what is around them. */
function partsOf(bytes: Uint8Array, offsets: readonly number[]) {
  const starts = [...new Set(offsets.map((offset) => bytes.indexOf(0x0a, offset % bytes.length) + 1))]
    .filter((start) => start > 0 && start < bytes.length)
    .sort((a, b) => a - b);
  const borders = [0, ...starts, bytes.length];
  return borders.slice(1).map((end, index) => ({
    place: {
      index,
      opening: openingLines(bytes.subarray(0, borders[index]), decodeText),
      before: linesBefore(bytes, borders[index]!, true),
    },
    own: bytes.subarray(borders[index]!, end),
    after: [...eachLineAfter(bytes, end, true, decodeText)],
  }));
}

test('a report of bytes is the report of their lines, whatever the chunks', () => {
  fc.assert(
    fc.property(generatedLog, fc.array(fc.nat(5000), { maxLength: 5 }), fc.boolean(), (lines, cuts, lastFeed) => {
      const bytes = bytesOf(lines, lastFeed);
      const counted = lastFeed || lines.at(-1) !== '' ? lines : lines.slice(0, -1);
      expect(reportOfBytes(bytes, cuts)).toEqual(analyzeLines(counted, options));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a report of bytes cut at every offset is the same', () => {
  const lines = [
    '2026-01-30 12:00:00 INFO größer 日本 😀',
    '2026-01-30 12:00:01 ERROR boom\r',
    'java.lang.IllegalStateException: boom',
    '\tat a.B.c(B.java:7)',
    '',
    'no time',
  ];
  const bytes = bytesOf(lines, false);
  const whole = analyzeLines(lines, options);
  for (let cut = 1; cut < bytes.length; cut++) expect(reportOfBytes(bytes, [cut])).toEqual(whole);
});

describe('reading in bytes gives what the record reader gives', () => {
  test('for lines that layouts know, nearly know and do not know, in any chunks, zone, mode and bounds', () => {
    const settings = fc.record({
      zone: fc.constantFrom('UTC', '+09:30', 'Europe/Berlin'),
      mode: fc.constantFrom('auto', 'auto', 'plain', 'json', 'log4j'),
      lineCharsMax: fc.constantFrom(1_048_576, 100, 60),
      joinedLinesMax: fc.constantFrom(1000, 3),
    });
    fc.assert(
      fc.property(
        fc.constantFrom([], beyondFirstPiece(plainLines), beyondFirstPiece(accessLines)),
        nearLines,
        fc.array(fc.nat(8000), { maxLength: 4 }),
        fc.boolean(),
        settings,
        (first, lines, cuts, feed, set) => {
          const bytes = bytesOf([...first, ...lines], feed);
          const settled = { referenceMs, ...set };
          expect(reportOfBytes(bytes, cuts, settled)).toEqual(simpleReport(bytes, settled));
        },
      ),
      { numRuns: 600 },
    );
  }, 120_000);

  test.each(Object.entries(runs))(
    'for samples of every format among %s',
    (_, run) => {
      for (const { id, samples } of everyFormat) {
        const lines = samples
          .map(linesOf)
          .flatMap((sample) => [...sample, ...run.slice(9, 20), ...sample, ...run.slice(20, 29)]);
        const bytes = bytesOf([...beyondFirstPiece(run), ...lines, 'no time']);
        expect(reportOfBytes(bytes), id).toEqual(simpleReport(bytes));
      }
    },
    60_000,
  );

  test.each(Object.entries(runs))(
    'for a line that differs in one character from the %s around it',
    (_, run) => {
      const line = run[24]!;
      for (let at = 0; at <= line.length; at++) {
        const lines = ['"', '7', 'x', ' ', ':', '-', '\\', '\t', '\r', 'ü', '\u001b[1m', ''].map(
          (mark) => line.slice(0, at) + mark + line.slice(at + 1),
        );
        const bytes = bytesOf([...beyondFirstPiece(run), ...lines.flatMap((one) => [one, run[30]!])]);
        expect(reportOfBytes(bytes), `changed at ${at}`).toEqual(simpleReport(bytes));
      }
    },
    60_000,
  );
});

test.each(Object.entries(runs))(
  'after a line of %s no other format is asked for one that a layout reads',
  (id, run) => {
    const format = findFormat(id)!;
    const index = createFormatIndex(everyFormat);
    for (const line of run) expect(index.rivalsAt(format, new Line().set(line))).toEqual([]);
    // nor does it stand behind one that was met later and left the line to it
    expect(everyFormat.filter(({ yieldsTo }) => yieldsTo !== 'all' && yieldsTo?.includes(id) === true)).toEqual([]);
  },
);

test('a header among lines that a layout knows is the first to be asked after it', () => {
  const lines = Array.from({ length: 4 }, () => plainLines.map((line) => line.split(' ', 4).join(' '))).flat();
  const bytes = bytesOf([...lines, '#Fields: date time cs-method cs-uri-stem', ...lines]);
  const report = reportOfBytes(bytes);
  expect(report.lines.formats).toEqual([
    { format: 'plain', records: 240 },
    { format: 'w3c-extended', records: 240 },
  ]);
  expect(report).toEqual(simpleReport(bytes));
});

describe('what bounds keep depends on the order of records, which is the same', () => {
  const seconds = Array.from(
    { length: 6000 },
    (_, i) =>
      `12:${[i / 600, i / 10]
        .map((n) => (n % 60) | 0)
        .map((n) => String(n).padStart(2, '0'))
        .join(':')}`,
  );
  /** Seven thousand and more values, a few of them often. */
  const value = (i: number): number => (i % 3 === 0 ? i % 300 : (i * 7919) % 7001);

  test.each([5, 40])('for fields, when each %sth line is none that a layout knows', (every) => {
    const lines = seconds.map(
      (time, i) =>
        `10.0.0.${i % 200} - - [30/Jan/2026:${time} +0000] "GET /${i % every === 0 ? 'ü' : 'u'} HTTP/1.1" 200 ${value(i)}`,
    );
    const bytes = bytesOf(lines);
    const whole = simpleReport(bytes);
    expect(whole.envelope.limitsHit).toContainEqual({ name: 'fieldValues', max: 128 });
    for (const cuts of [[], [70_000, 200_000]]) expect(reportOfBytes(bytes, cuts)).toEqual(whole);
  });

  test.each([5, 40])('for patterns, when each %sth line is none that a layout knows', (every) => {
    const words = ['alpha', 'beta', 'gamma', 'delta'];
    const lines = seconds.map(
      (time, i) =>
        `2026-01-30 ${time} ${i % every === 0 ? 'INFO:' : 'INFO'} ${[i, value(i), i >> 2, i >> 4].map((n) => words[n % 4]).join(' ')}`,
    );
    const bytes = bytesOf(lines);
    const settings = { referenceMs, patternsMax: 10 };
    const whole = simpleReport(bytes, settings);
    expect(whole.patterns.other).toBeGreaterThan(0);
    for (const cuts of [[], [70_000, 200_000]]) expect(reportOfBytes(bytes, cuts, settings)).toEqual(whole);
  });
});

test.each(reportLayouts.map((create) => create({ ...plan, decode: decodeText, lineBytesMax: 1000 }).format))(
  'lines of %s are read without the record reader',
  (format) => {
    const bytes = bytesOf(Array.from({ length: 200 }, () => runs[format as keyof typeof runs]).flat());
    const fold = createReport(options);
    const asText = linesAsText(fold, decodeText);
    let readAsText = 0;
    const counted: LineSink = {
      ...asText,
      lines(chunk, start, end) {
        readAsText += end - start;
        asText.lines(chunk, start, end);
      },
    };
    new FastReport(fold, counted, plan, decodeText).lines(bytes, 0, bytes.length);
    expect(fold.finish().lines).toMatchObject({ records: 12_000, formats: [{ format, records: 12_000 }] });
    expect(readAsText).toBeLessThan(5000);
  },
);

test('parts cut anywhere and merged give the whole', () => {
  fc.assert(
    fc.property(fc.oneof(generatedLog, nearLines), fc.array(fc.nat(), { maxLength: 5 }), (lines, offsets) => {
      fc.pre(lines.length > 0);
      const bytes = bytesOf(lines);
      const report = createReportMerger(options);
      const levels = createLevelsPart(options, { index: 0, opening: [], before: new Uint8Array(0) }, decodeText).end(
        [],
      );
      for (const { place, own, after } of partsOf(bytes, offsets)) {
        const ofReport = createReportPart(options, place, decodeText);
        ofReport.push(own);
        report.add(ofReport.end(after));
        const ofLevels = createLevelsPart(options, place, decodeText);
        ofLevels.push(own);
        joinLevels(levels, ofLevels.end(after));
      }
      expect(report.finish()).toEqual(reportOfBytes(bytes));
      expect(finishLevels(levels, options)).toEqual(fastLevels(bytes));
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('a record of a first line with a byte order mark goes on in the next part', () => {
  const bytes = bytesOf(['\ufeff2026-01-30 12:00:00 ERROR boom', '\tat a.B.c(B.java:7)', '\tat a.B.d(B.java:9)']);
  const merger = createReportMerger(options);
  for (const { place, own, after } of partsOf(bytes, [40])) {
    const part = createReportPart(options, place, decodeText);
    part.push(own);
    merger.add(part.end(after));
  }
  const report = merger.finish();
  expect(report.lines).toMatchObject({ parsed: 3, records: 1 });
  expect(report).toEqual(simpleReport(bytes));
});

test('levels over time are those of the report', () => {
  fc.assert(
    fc.property(fc.oneof(generatedLog, nearLines), (lines) => {
      const bytes = bytesOf(lines);
      const report = reportOfBytes(bytes);
      const levels = fastLevels(bytes);
      const { formats: _formats, ...counts } = report.lines;
      expect(levels.lines).toEqual(counts);
      expect(levels.levels).toEqual(report.levels);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('bytes that are no UTF-8 are counted as they came and read with U+FFFD', () => {
  const bytes = Uint8Array.from([...bytesOf(['2026-01-30 12:00:00 ERROR a']).slice(0, -1), 0xff, 0xc0, 0x80, 0x0a]);
  const report = reportOfBytes(bytes);
  expect(report.lines).toMatchObject({ total: 1, bytes: bytes.length - 1, records: 1 });
  expect(report.patterns.patterns[0]?.example).toBe('a\ufffd\ufffd\ufffd');
});

test('a line beyond the bound is unparsed, truncated and named, its neighbours are read', () => {
  const long = 'x'.repeat(50_000);
  const lines = ['2026-01-30 12:00:00 INFO a', long, '2026-01-30 12:00:01 INFO b'];
  const settings = { referenceMs, lineCharsMax: 2000 };
  for (const cuts of [[], [100], [100, 10_000, 40_000]]) {
    const report = reportOfBytes(bytesOf(lines), cuts, settings);
    expect(report).toEqual(analyzeLines(lines, settings));
    expect(report.envelope.limitsHit).toContainEqual({ name: 'lineCharsMax', max: 2000 });
    expect(report.lines).toMatchObject({ truncated: 1, unparsed: 1, records: 2, bytes: 50_052 });
  }
});

const corpus = process.env.LOGMILL_CORPUS;
if (corpus === undefined) console.warn('Real logs are skipped: set LOGMILL_CORPUS to a folder with the loghub logs');
const logs = corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.endsWith('.log'));

test.skipIf(corpus === undefined).each(logs)('%s in parts gives the report of its lines', (name) => {
  const bytes = readFileSync(join(corpus!, name));
  const merger = createReportMerger(options);
  for (const { place, own, after } of partsOf(bytes, [50_000, 100_000, 170_000])) {
    const part = createReportPart(options, place, decodeText);
    part.push(own);
    merger.add(part.end(after));
  }
  expect(withoutValues(merger.finish())).toEqual(
    withoutValues(analyzeLines(bytes.toString('utf8').trimEnd().split('\n'), options)),
  );
});

/** Real logs go beyond the bounds on values that are told apart, which are met at other places in parts than in the whole. */
function withoutValues(report: Report): unknown {
  const bounded = ['variables', 'top', 'topError'];
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (bounded.includes(key) ? undefined : value)));
}
