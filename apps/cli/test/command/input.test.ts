import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import type { Report } from '@logmill/core';
import { expect, test } from 'vitest';
import { createTestFolder } from '../support/folder.ts';
import { serviceLog, serviceLogLines } from '../support/logs.ts';
import { runHere as run } from '../support/run.ts';

const log = serviceLog();

/** What does not depend on when a file was written. */
function contentOf(json: string): Partial<Report> {
  const { envelope: _, ...content } = JSON.parse(json) as Report;
  return content;
}

test('plain, gzip and zstd, as a file and through a pipe, give the same report', async () => {
  using folder = createTestFolder();
  const kinds = { 'a.log': Buffer.from(log), 'a.log.gz': gzipSync(log), 'a.log.zst': zstdCompressSync(log) };
  const reports: Partial<Report>[] = [];
  for (const [name, bytes] of Object.entries(kinds)) {
    const file = folder.write(name, bytes);
    for (const ran of [
      await run(['analyze', file, '--json']),
      await run(['analyze', '-', '--json'], { input: bytes }),
      await run(['analyze', '--json'], { input: bytes }),
    ]) {
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      reports.push(contentOf(ran.stdout));
    }
  }
  expect(reports).toHaveLength(9);
  for (const report of reports) expect(report).toEqual(reports[0]);
  expect(reports[0]!.lines).toMatchObject({ total: serviceLogLines, records: 67, unparsed: 0 });
});

test('several files are one log, merged by time, whatever their order', async () => {
  using folder = createTestFolder();
  const lines = log.trimEnd().split('\n');
  const odd = folder.write(
    'odd.log',
    lines
      .filter((_, i) => i % 2 === 1 && i < 30)
      .concat(lines.slice(30))
      .join('\n'),
  );
  const even = folder.write('even.log.gz', gzipSync(lines.filter((_, i) => i % 2 === 0 && i < 30).join('\n')));
  const whole = contentOf((await run(['analyze', '--json'], { input: log })).stdout);
  for (const files of [
    [odd, even],
    [even, odd],
  ])
    expect(contentOf((await run(['analyze', ...files, '--json'])).stdout)).toEqual(whole);
});

test.each([
  ['analyze', 'nowhere.log', 'Cannot read nowhere.log: there is no such file.'],
  ['records', 'folder', 'Cannot read folder: it is a directory. Name the files in it, for instance folder/*.log.'],
  ['detect', 'a.log/b', 'Cannot read a.log/b: a part of the path is no directory.'],
  ['compare', 'a.log', 'Name a CANDIDATE to compare with, or cut the one log with --at TIME or --cut TEXT.'],
  ['analyze', 'cut.gz', 'Cannot read cut.gz. The gzip data is broken or cut: unexpected end of file.'],
])('%s %s ends with exit code 2 and says why', async (command, file, message) => {
  using folder = createTestFolder();
  mkdirSync(join(folder.path, 'folder'));
  folder.write('a.log', log);
  folder.write('cut.gz', gzipSync(log).subarray(0, 200));
  const path = join(folder.path, file);
  const ran = await run([command, path]);
  expect(ran).toEqual({ code: 2, stdout: '', stderr: `logmill: ${message.replaceAll(file, path)}\n` });
});

test.each([
  ['a.bz2', 'BZh91AY&SY', 'it is compressed with bzip2. Pipe it in as text: bzip2 -dc'],
  ['a.xz', '\xfd7zXZ\0', 'it is compressed with xz. Pipe it in as text: xz -dc'],
  ['a.lz4', '\x04"M\x18', 'it is compressed with lz4. Pipe it in as text: lz4 -dc'],
  ['a.zip', 'PK\x03\x04', 'it is a zip archive. Pipe it in as text: unzip -p'],
  ['windows.log', '\xff\xfe2\0', 'it is UTF-16. Pipe it in as text: iconv -f UTF-16 -t UTF-8'],
])('%s is not read as text, and how it is made text is said', async (name, head, message) => {
  using folder = createTestFolder();
  const path = folder.write(name, Buffer.from(head, 'latin1'));
  const ran = await run(['analyze', path]);
  const stderr = `logmill: Cannot read ${path}: ${message} ${path} | logmill analyze -\n`;
  expect(ran).toEqual({ code: 2, stdout: '', stderr });
});

test('standard input is read once only', async () => {
  const ran = await run(['analyze', '-', '-'], { input: log });
  expect(ran).toMatchObject({ code: 2, stderr: 'logmill: Standard input can be read once only; name - once.\n' });
});

test('an empty log has an empty report; comparing it is refused', async () => {
  using folder = createTestFolder();
  const empty = folder.write('empty.log', '');
  const full = folder.write('full.log', log);
  const analyzed = await run(['analyze', empty, '--json']);
  expect(JSON.parse(analyzed.stdout)).toMatchObject({ lines: { total: 0 } });
  expect(analyzed.code).toBe(0);
  expect(await run(['compare', full, empty])).toMatchObject({
    code: 2,
    stderr: 'logmill: The candidate has no lines; nothing was compared.\n',
  });
});

test('carriage returns and bytes that are no UTF-8 are no obstacle', async () => {
  const bytes = Buffer.concat([Buffer.from(log.replaceAll('\n', '\r\n')), Buffer.from([0xff, 0xfe, 0x0a])]);
  const { stdout, code } = await run(['analyze', '--json'], { input: bytes });
  expect(code).toBe(0);
  const { lines, unparsed } = JSON.parse(stdout) as Report;
  expect(lines).toMatchObject({ total: serviceLogLines + 1, records: 67, unparsed: 1 });
  expect(unparsed.shapes[0]!.example).toBe('\ufffd\ufffd');
});
