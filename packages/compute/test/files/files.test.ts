import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { analyzeLines, createLevelsPart, finishLevels, type Report } from '@logmill/core';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeFile, analyzeStream, countLevelsOfFile, countLevelsOfStream } from '../../src/files/analyze.ts';
import { decodeText } from '../../src/files/decode-text.ts';
import { mergeLevelsStates, mergeReportStates } from '../../src/files/merge-states.ts';
import { openPartPool } from '../../src/files/part-pool.ts';
import { runFile } from '../../src/files/run-file.ts';
import type { Progress } from '../../src/files/run-options.ts';
import { withRun } from '../../src/files/run-parts.ts';
import { runStream } from '../../src/files/run-stream.ts';

const options = { referenceMs: Date.UTC(2026, 2, 1) };
const folder = mkdtempSync(join(tmpdir(), 'logmill-files-'));
const pool = openPartPool(2);
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const levels = ['INFO', 'INFO', 'WARN', 'ERROR', 'DEBUG'];

/** Lines of several kinds with traces between, so that every border of parts lies within something. */
function logLines(count: number): string[] {
  const lines: string[] = [];
  for (let i = 0; lines.length < count; i++) {
    const iso = new Date(Date.UTC(2026, 0, 30) + i * 700).toISOString();
    const level = levels[i % levels.length]!;
    if (i % 900 < 500) lines.push(`${iso.slice(0, 19).replace('T', ' ')} ${level} user ${i % 7} größer ${i % 11}`);
    else if (i % 900 < 700) lines.push(JSON.stringify({ level: 30, time: Date.parse(iso), msg: `request ${i % 13}` }));
    else lines.push(`10.0.0.1 - - [30/Jan/2026:0${i % 10}:00:00 +0000] "GET /${i % 17} HTTP/1.1" 200 12`);
    if (i % 50 === 49)
      lines.push(
        `${iso.slice(0, 19).replace('T', ' ')} ERROR failed`,
        'java.io.IOException: disk',
        '\tat a.B.c(B.java:7)',
        'Caused by: x.Y: z',
      );
  }
  return lines;
}

const lines = logLines(9000);
const bytes = Buffer.from(`${lines.join('\n')}\n`);
const report = analyzeLines(lines, options);

function write(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function* chunksOf(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) {
    await Promise.resolve();
    yield content.subarray(at, at + size);
  }
}

function levelsOf(content: Uint8Array): ReturnType<typeof finishLevels> {
  const part = createLevelsPart(options, { index: 0, opening: [], before: new Uint8Array(0) }, decodeText, 'records');
  part.push(content);
  return finishLevels(part.end([]), options);
}

/** Far smaller than real ones, so that a small log has many. */
const partBytes = 65_536;

describe('a file in many parts gives what its lines give', () => {
  const path = write('plain.log', bytes);

  test.each([
    ['on the calling thread', 0],
    ['on threads', pool],
  ] as const)('%s', async (_, workers) => {
    const run = { ...options, workers };
    expect(await runFile(path, { ...mergeReportStates(options), partBytes }, run)).toEqual(report);
    expect(await runFile(path, { ...mergeLevelsStates(options), partBytes }, run)).toEqual(levelsOf(bytes));
  });

  test.each([100, 65_536, 1_000_000])('as a stream in chunks of %i bytes', async (size) => {
    const run = { ...options, workers: pool };
    const streamed = await withRun(run, (at) =>
      runStream(chunksOf(bytes, size), { ...mergeReportStates(options), partBytes }, at, run),
    );
    expect(streamed).toEqual(report);
    const counted = await withRun(run, (at) =>
      runStream(chunksOf(bytes, size), { ...mergeLevelsStates(options), partBytes }, at, run),
    );
    expect(counted).toEqual(levelsOf(bytes));
  });
});

test('a file on threads of its own', async () => {
  const path = write('own.log', bytes);
  expect(await runFile(path, { ...mergeReportStates(options), partBytes }, { workers: 2 })).toEqual(report);
});

test.each([1, 2, 3])('a file on the calling thread and threads of its own, %i in all', async (workers) => {
  // long enough that the threads have started before it ends
  const repeated = Array.from({ length: 40 }, () => lines).flat();
  const path = write('shared.log', Buffer.from(`${repeated.join('\n')}\n`));
  const run = { ...options, workers, callerWorks: true };
  const shared = { ...mergeReportStates(options), partBytes: 1_048_576, threadsFromParts: 2 };
  expect(await runFile(path, shared, run)).toEqual(await runFile(path, shared, { ...options, workers: pool }));
});

test('a signal ends the work of the calling thread and of its threads', async () => {
  const path = write('given-up.log', Buffer.concat(Array.from({ length: 60 }, () => bytes)));
  const controller = new AbortController();
  const run = { ...options, workers: 2, callerWorks: true, signal: controller.signal };
  const done = runFile(path, { ...mergeReportStates(options), partBytes }, run);
  setImmediate(() => controller.abort(new Error('gone')));
  await expect(done).rejects.toThrow('gone');
});

describe('compressed inputs', () => {
  const half = bytes.length >> 1;
  test.each([
    ['gzip', gzipSync(bytes)],
    ['gzip of two members', Buffer.concat([gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half))])],
    ['zstd', zstdCompressSync(bytes)],
    [
      'zstd of two frames',
      Buffer.concat([zstdCompressSync(bytes.subarray(0, half)), zstdCompressSync(bytes.subarray(half))]),
    ],
  ])('%s is read as its text', async (name, content) => {
    const path = write(name, content);
    expect(await analyzeFile(path, { ...options, workers: pool })).toEqual(report);
    expect(await countLevelsOfStream(chunksOf(content, 1000), { ...options, workers: 0 })).toEqual(levelsOf(bytes));
  });

  test.each([
    ['gzip that is cut', gzipSync(bytes).subarray(0, -20)],
    ['gzip that is broken', Buffer.from(gzipSync(bytes)).fill(0, 5000, 5100)],
    ['zstd that is cut', zstdCompressSync(bytes).subarray(0, -20)],
    ['a file that only begins like gzip', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
  ])('%s is refused', async (_, content) => {
    const done = analyzeStream(chunksOf(content, 1000), { ...options, workers: 0 });
    await expect(done).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test.each([
    [{ inputBytesMax: 1000 }, 'inputBytesMax'],
    [{ textBytesMax: 100_000 }, 'textBytesMax'],
    [{ ratioMax: 50 }, 'ratioMax'],
  ])('a bomb is refused by %o', async (limits, name) => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'a'));
    const done = analyzeStream(chunksOf(bomb, 1000), { ...options, workers: 0, limits });
    await expect(done).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE', message: expect.stringContaining(name) });
  });
});

describe('a source that uses its memory again for each chunk', () => {
  async function* reusing(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    const room = new Uint8Array(size);
    for (let at = 0; at < content.length; at += size) {
      await Promise.resolve();
      room.fill(0x58);
      const piece = content.subarray(at, at + size);
      room.set(piece);
      yield room.subarray(0, piece.length);
    }
  }

  test.each(
    [1, 3, 1000, 600_000].flatMap((size) =>
      (
        [
          ['plain', size === 1 ? bytes.subarray(0, 60_000) : bytes],
          ['gzip', gzipSync(bytes)],
          ['zstd', zstdCompressSync(bytes)],
        ] as const
      ).map(([name, content]) => [name, size, content] as const),
    ),
  )('%s in chunks of %i is read', async (name, size, content) => {
    const text = name === 'plain' ? content : bytes;
    expect(await countLevelsOfStream(reusing(content, size), { ...options, workers: pool })).toEqual(levelsOf(text));
  });
});

test.each([
  ['nothing', ''],
  ['one line feed', '\n'],
  ['a line without its feed', '2026-01-30 12:00:00 INFO a'],
  ['CRLF', '2026-01-30 12:00:00 INFO a\r\n2026-01-30 12:00:01 WARN b\r\n'],
  ['a byte order mark', '\ufeff2026-01-30 12:00:00 INFO a\n'],
])('%s is read from a file and from a stream as from lines', async (name, text) => {
  const content = Buffer.from(text);
  const given = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const expected: Report = analyzeLines(given, options);
  expect(await analyzeFile(write(name, content), { ...options, workers: 1 })).toEqual(expected);
  expect(await analyzeStream(chunksOf(content, 3), { ...options, workers: 1 })).toEqual(expected);
});

test('a line longer than several parts is one truncated line, its neighbours are read', async () => {
  const content = Buffer.concat([Buffer.from('2026-01-30 12:00:00 INFO a\n'), Buffer.alloc(5_000_000, 'x'), bytes]);
  const path = write('long.log', content);
  const run = { ...options, workers: pool };
  const counted = await runFile(path, { ...mergeLevelsStates(options), partBytes }, run);
  expect(counted.lines).toMatchObject({
    total: lines.length + 1,
    truncated: 1,
    bytes: content.length - lines.length - 1,
  });
  expect(counted.limitsHit).toEqual([{ name: 'lineCharsMax', max: 1_048_576 }]);
  const streamed = await withRun(run, (at) =>
    runStream(chunksOf(content, 65_536), { ...mergeLevelsStates(options), partBytes }, at, run),
  );
  expect(streamed).toEqual(counted);
});

describe('a directive in the middle', () => {
  const row = (i: number): string => `2026-01-30 10:${String(i % 60).padStart(2, '0')}:00 10.0.0.1 GET /${i % 17} 200`;
  const turned = (i: number): string => `10:${String(i % 60).padStart(2, '0')}:00 2026-01-30 500 GET /${i % 17}`;
  const logOfTwo = [
    '#Fields: date time c-ip cs-method cs-uri-stem sc-status',
    ...Array.from({ length: 4000 }, (_, i) => row(i)),
    '#Fields: time date sc-status cs-method cs-uri-stem',
    ...Array.from({ length: 6000 }, (_, i) => turned(i)),
  ];
  const content = Buffer.from(`${logOfTwo.join('\n')}\n`);
  const expected = analyzeLines(logOfTwo, options);

  test('is known to all parts of a file after it', async () => {
    expect(expected.levels.severities.ERROR).toBe(6000);
    const path = write('directives.log', content);
    const run = { ...options, workers: pool };
    expect(await runFile(path, { ...mergeReportStates(options), partBytes }, run)).toEqual(expected);
    const counted = await runFile(path, { ...mergeLevelsStates(options), partBytes }, run);
    expect(counted.levels).toEqual(expected.levels);
  });

  test.each([1000, 65_536, 1_000_000])('is known to all parts of a stream after it, in chunks of %i', async (size) => {
    const run = { ...options, workers: pool };
    const streamed = await withRun(run, (at) =>
      runStream(chunksOf(content, size), { ...mergeReportStates(options), partBytes }, at, run),
    );
    expect(streamed).toEqual(expected);
  });
});

test('progress ends with all bytes and lines', async () => {
  const seen: Progress[] = [];
  const path = write('progress.log', bytes);
  await countLevelsOfFile(path, { ...options, workers: pool, onProgress: (progress) => seen.push(progress) });
  const all = { bytes: bytes.length, bytesTotal: bytes.length, textBytes: bytes.length, lines: lines.length };
  expect(seen.at(-1)).toEqual(all);
});

describe('a signal', () => {
  test('that fired before keeps anything from being read', async () => {
    const signal = AbortSignal.abort(new Error('changed my mind'));
    await expect(analyzeFile(write('a.log', bytes), { ...options, signal })).rejects.toThrow('changed my mind');
  });

  test('rejects with its reason and leaves the threads free for others', async () => {
    const path = write('big.log', Buffer.concat(Array.from({ length: 60 }, () => bytes)));
    const controller = new AbortController();
    const done = analyzeFile(path, { ...options, workers: pool, signal: controller.signal });
    setImmediate(() => controller.abort(new Error('gone')));
    await expect(done).rejects.toThrow('gone');
    expect(await countLevelsOfFile(write('next.log', bytes), { ...options, workers: pool })).toEqual(levelsOf(bytes));
  });

  test('ends a stream that gives nothing', async () => {
    const controller = new AbortController();
    async function* silent(): AsyncGenerator<Uint8Array> {
      yield bytes;
      await new Promise(() => {});
    }
    const done = countLevelsOfStream(silent(), { ...options, workers: pool, signal: controller.signal });
    setImmediate(() => controller.abort(new Error('gone')));
    await expect(done).rejects.toThrow('gone');
  });
});

test.each([
  ['a file that is not there', () => analyzeFile(join(folder, 'none'), options), 'ENOENT'],
  ['a folder', () => countLevelsOfFile(folder, options), 'EISDIR'],
])('%s rejects as it does for every reader', async (_, run, code) => {
  await expect(run()).rejects.toMatchObject({ code });
});

test('an unknown mode is told before anything is read', async () => {
  await expect(analyzeFile(join(folder, 'none'), { ...options, mode: 'nope' })).rejects.toThrow(RangeError);
});
