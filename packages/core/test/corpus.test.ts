import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordNumber } from '../src/levels/level-words.ts';
import { severityOf } from '../src/levels/severity.ts';
import { readRecords } from '../src/records/read-records.ts';

/** Folder with logpai/loghub's 2,000-line logs and their truth (`<System>.log`, `<System>.csv`). */
const corpus = process.env.LOGMILL_CORPUS;
const systems = ['Android', 'Apache', 'HDFS', 'HPC', 'Linux', 'OpenSSH', 'Proxifier', 'Zookeeper'];
const letters: Readonly<Record<string, string>> = {
  V: 'TRACE',
  D: 'DEBUG',
  I: 'INFO',
  W: 'WARN',
  E: 'ERROR',
  F: 'FATAL',
};

if (corpus === undefined)
  console.warn('corpus.test.ts is skipped: set LOGMILL_CORPUS to a folder with the loghub logs');

describe.skipIf(corpus === undefined).each(systems)('%s', (system) => {
  const lines =
    corpus === undefined
      ? []
      : readFileSync(join(corpus, `${system}.log`), 'utf8')
          .trimEnd()
          .split(/\r?\n/);
  const truth = corpus === undefined ? [] : readTable(readFileSync(join(corpus, `${system}.csv`), 'utf8'));
  const { records, unparsed } = readRecords(lines, { referenceMs: Date.UTC(2016, 11, 31) });
  const byLine = new Map(records.map((record) => [record.lines[0], record]));

  test('every line is a record with a time', () => {
    expect(unparsed.slice(0, 5)).toEqual([]);
    expect(records.filter(({ time }) => time !== undefined)).toHaveLength(lines.length);
  });

  test('severities are those of the truth', () => {
    const wrong = truth.flatMap(({ Level: level }, i) => {
      if (level === undefined) return [];
      const want = letters[level] ?? severityOf(wordNumber(level) ?? 0);
      const got = byLine.get(i + 1)?.severity;
      return got === want ? [] : [`${got}, not ${want}: ${lines[i]}`];
    });
    expect(wrong.length / truth.length, wrong[0]).toBeLessThanOrEqual(0.001);
  });

  test("messages are the truth's contents", () => {
    const wrong = truth.flatMap(({ Content: content }, i) => {
      const got = byLine.get(i + 1)?.message.trim();
      return got === content!.trim() ? [] : [`${got}, not ${content}`];
    });
    expect(wrong.length / truth.length, wrong.slice(0, 3).join('\n')).toBeLessThanOrEqual(0.02);
  });
});

/** Rows of a CSV file (RFC 4180) by the names of its first. */
function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  const [names = [], ...values] = rows;
  return values.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}
