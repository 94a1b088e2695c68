/**
 * Scores the pattern miner against the truth of the loghub collection. `LOGMILL_CORPUS` names a folder with, for each
 * system, `NAME.csv` (Content, EventId, EventTemplate, CorrectedTemplate), `NAME.msg` (messages) and `NAME.log` (raw lines).
 * Measures: GA (Zhu et al., ICSE-SEIP 2019), FGA (Jiang et al., ISSTA 2024), PA (Dai et al., TSE 2020), FTA (Khan et al., ICSE 2022).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternText, readRecords } from '@logmill/core';
import { createMiner } from '../../core/src/patterns/miner.ts';
import { formatText, type Table } from './measure/table.ts';
import { say } from './say.ts';

/** What was predicted for one line. */
interface Guess {
  readonly group: string;
  /** Variables as `<*>`; undefined for a line that is no message. */
  readonly template: string;
}

interface Truth {
  readonly event: string;
  readonly template: string;
}

interface Scores {
  readonly ga: number;
  readonly fga: number;
  readonly pa: number;
  readonly fta: number;
  readonly predicted: number;
  readonly true: number;
}

const corpus = process.env.LOGMILL_CORPUS;
if (corpus === undefined)
  say('accuracy: nothing to score; set LOGMILL_CORPUS to a folder with the loghub logs and truth.\n');
else for (const table of scoreCorpus(corpus)) say(`\n${formatText(table)}\n`);

function scoreCorpus(folder: string): Table[] {
  const systems = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.slice(0, -4))
    .sort();
  const truthOf = new Map(systems.map((system) => [system, readTruth(join(folder, `${system}.csv`))]));
  const scored = (title: string, extension: string, guess: (lines: readonly string[]) => Guess[]): Table[] => {
    const present = systems.filter((system) => existsSync(join(folder, `${system}.${extension}`)));
    const rows = present.map((system): [string, Scores] => {
      const guesses = guess(readLines(join(folder, `${system}.${extension}`)));
      return [system, scoresOf(truthOf.get(system)!, guesses)];
    });
    return rows.length === 0 ? [] : [tableOf(title, rows)];
  };
  return [...scored('messages in', 'msg', guessMessages), ...scored('raw lines through auto', 'log', guessLines)];
}

function guessMessages(messages: readonly string[]): Guess[] {
  const miner = createMiner();
  const shapes = messages.map((message) => miner.add(message));
  const mined = miner.finish({ patternsMax: messages.length });
  return shapes.map((shape) => {
    const { id, generic } = mined.patterns[mined.patternOf(shape)]!;
    return { group: id, template: generic };
  });
}

/** Every line has the pattern of its record; a line of no record is a group of its own. */
function guessLines(lines: readonly string[]): Guess[] {
  const { records } = readRecords(lines, { mode: 'auto', referenceMs: Date.UTC(2016, 11, 31) });
  const guesses = guessMessages(records.map(({ message }) => patternText(message)));
  const byLine = lines.map((line, i): Guess => ({ group: `line ${i}`, template: line }));
  for (const [
    i,
    {
      lines: [first, last],
    },
  ] of records.entries()) {
    for (let line = first; line <= last; line++) byLine[line - 1] = guesses[i]!;
  }
  return byLine;
}

function scoresOf(truth: readonly Truth[], guesses: readonly Guess[]): Scores {
  if (truth.length !== guesses.length) throw new Error(`${truth.length} lines of truth, ${guesses.length} predicted`);
  const groupSizes = countBy(guesses, ({ group }) => group);
  const events = Map.groupBy(truth.keys(), (line) => truth[line]!.event);
  let rightLines = 0;
  let rightGroups = 0;
  for (const lines of events.values()) {
    const group = guesses[lines[0]!]!.group;
    if (groupSizes.get(group) !== lines.length || lines.some((line) => guesses[line]!.group !== group)) continue;
    rightLines += lines.length;
    rightGroups++;
  }
  const byTemplate = Map.groupBy(truth.keys(), (line) => guesses[line]!.template);
  const isRight = (line: number): boolean => guesses[line]!.template === truth[line]!.template;
  const rightTemplates = [...byTemplate.values()].filter((lines) => lines.every(isRight)).length;
  const trueTemplates = new Set(truth.map(({ template }) => template)).size;
  return {
    ga: rightLines / truth.length,
    fga: harmonic(rightGroups / groupSizes.size, rightGroups / events.size),
    pa: [...truth.keys()].filter(isRight).length / truth.length,
    fta: harmonic(rightTemplates / byTemplate.size, rightTemplates / trueTemplates),
    predicted: groupSizes.size,
    true: events.size,
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function tableOf(title: string, rows: readonly (readonly [string, Scores])[]): Table {
  const shares = ['ga', 'fga', 'pa', 'fta'] as const;
  const average = shares.map((name) => rows.reduce((sum, [, scores]) => sum + scores[name], 0) / rows.length);
  return {
    title,
    columns: ['system', 'GA', 'FGA', 'PA', 'FTA', 'groups', 'true'],
    rows: [
      ...rows.map(([system, scores]) => [
        system,
        ...shares.map((name) => scores[name].toFixed(4)),
        String(scores.predicted),
        String(scores.true),
      ]),
      ['average', ...average.map((share) => share.toFixed(4)), '', ''],
    ],
  };
}

function readTruth(file: string): Truth[] {
  const [columns = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const at = (name: string): number => columns.indexOf(name);
  const template = at('CorrectedTemplate') >= 0 ? at('CorrectedTemplate') : at('EventTemplate');
  return rows.map((row) => ({ event: row[at('EventId')]!, template: row[template]! }));
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { groups } of text.matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/g)) {
    const { quoted, plain, end } = groups as { quoted?: string; plain?: string; end: string };
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
