import { unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { areOfLog, beginsWithName, type ColumnNames, readNames } from './column-names.ts';
import { readCsvCells } from './csv-cells.ts';
import { type Continuation, headerLine, type Parsed, type ReadContext, type RecordHead } from './format.ts';
import type { Line } from './line.ts';
import { levelOfText, readNamed } from './usual-keys.ts';

/** Reading of separated values, for the formats that differ in their separator. */

type Separator = ',' | ';' | '\t';

/** What is remembered of a source. */
interface Table {
  readonly columns: ColumnNames | undefined;
  readonly separator: Separator;
  /** The column of the cell whose quotes the last row left open. */
  readonly open: number | undefined;
  /** The row that left it open. */
  readonly line?: string;
  /** As `open`, once a line was declined because it goes on with that cell: where a record is open, it is taken by `continueDelimited`. */
  readonly late?: number | undefined;
}

type Row = Parsed<{ readonly logger?: string | undefined } & Readonly<Record<string, unknown>>>;

/**
 * A header, a row of the last header, or a row without one that begins with a time and a level. A header is known by its names (time, level, message and their
 * kin); when the caller named the format, by being first.
 */
export function parseDelimited(
  line: Line,
  context: ReadContext,
  key: string,
  separators: readonly Separator[],
): Row | typeof headerLine | undefined {
  const { text } = line;
  const { memory, forced } = context;
  const table = memory.get(key) as Table | undefined;
  if (text.trim() === '') return undefined;
  if (table?.columns !== undefined) {
    const { columns, separator } = table;
    const { cells, open } = readCsvCells(text, false, separator);
    const goesOn = table.open !== undefined && !isWholeRow(line, table, context);
    memory.set(key, { ...table, open: undefined, late: goesOn ? table.open : undefined });
    if (goesOn) return undefined;
    const row = readRow(cells, open, line, columns, context);
    if (row !== undefined) {
      if (open) memory.set(key, { ...table, open: cells.length - 1, line: text });
      return row;
    }
  }
  if (line.stamp !== undefined) return readBareRow(line, separators);
  const separator = separators.find((one) => text.includes(one));
  if (separator === undefined || !beginsWithName(text, text.indexOf(separator))) return undefined;
  const { cells, open } = readCsvCells(text, false, separator);
  const columns = open || cells.length < 2 ? undefined : readNames(cells);
  if (columns === undefined || !(areOfLog(columns) || (forced && table === undefined))) return undefined;
  memory.set(key, { columns, separator, open: undefined });
  return headerLine;
}

/** Whether a line is a row by itself, not the rest of a cell in quotes. */
function isWholeRow(line: Line, { columns, separator }: Table, context: ReadContext): boolean {
  const { cells, open } = readCsvCells(line.text, false, separator);
  return !open && readRow(cells, false, line, columns!, { ...context, forced: false }) !== undefined;
}

/** What a level's or a status's column holds, whatever the software's own words are. */
const shortWord = /^[\w.+-]{1,24}$/;

/** A row of named columns; undefined when the cells are none. The last one may be cut off by the line's end. */
function readRow(
  cells: readonly string[],
  open: boolean,
  { text, stamp: lineStamp }: Line,
  { names, roles, split }: ColumnNames,
  { forced, httpStatus }: ReadContext,
): Row | undefined {
  const fits = open ? cells.length <= names.length : cells.length === names.length;
  if (!fits && !forced) return undefined;
  if (cells.every((cell, i) => cell.trim() === names[i])) return undefined; // the header again
  let isSure = forced || lineStamp === undefined || lineStamp.end <= cells[0]!.length;
  const values = new Map<string, string>();
  for (const [i, cell] of cells.entries()) {
    const name = names[i] ?? `column-${i + 1}`;
    const role = roles.get(name)?.role;
    if (role === 'level' || role === 'status') {
      if (!forced && cell !== '' && !shortWord.test(cell)) return undefined;
      isSure = true;
    }
    if (cell !== '') values.set(name, cell);
  }
  // what was cut there may be a comma within a stamp
  if (!isSure) return undefined;
  const { message, ...parts } = readNamed(values, httpStatus, roles, split);
  const isTimed = [...roles.values()].some(({ role }) => role === 'time');
  if (parts.stamp === undefined && (forced ? isTimed && !fits : isTimed || parts.level === undefined)) return undefined;
  // what the message column holds comes with a later line
  const later = open && names.slice(cells.length).some((name) => roles.get(name)?.role === 'message');
  const level = parts.level ?? (message === undefined ? unsetLevel : undefined);
  return { ...parts, level, message: message ?? (later ? '' : text) };
}

/** Name of a logger, as the third column of a row without a header has it. */
const loggerName = /^[\w.$<>`+:/-]{1,200}$/;

/** `time,LEVEL,logger,message` or `time,logger,LEVEL,message`, NLog's layouts and their like. */
function readBareRow({ text, stamp }: Line, separators: readonly Separator[]): Row | undefined {
  const separator = separators.find((one) => one !== '\t' && one === text[stamp!.end]);
  if (stamp === undefined || separator === undefined) return undefined;
  const { cells } = readCsvCells(text.slice(stamp.end + 1), false, separator);
  if (cells.length < 2) return undefined;
  const second = wordLevel(cells[0]!, 'second column');
  const level = second ?? wordLevel(cells[1]!, 'third column');
  if (level === undefined) return undefined;
  const name = second === undefined ? cells[0]! : cells[1]!;
  const named = second === undefined || (cells.length > 2 && loggerName.test(name));
  const logger = named ? name : undefined;
  const message = cells.slice(named ? 2 : 1).join(separator);
  return { stamp, level, message, fields: { logger } };
}

/** Characters of a cell after which no line is joined to it. Messages have a bound of their own. */
const cellCharsMax = 262_144;

/** The rest of a cell in quotes that a row left open, and the cells after it. */
export function continueDelimited(
  line: Line,
  context: ReadContext,
  head: RecordHead,
  key: string,
): Continuation | undefined {
  const table = context.memory.get(key) as Table | undefined;
  const from = table?.late ?? table?.open;
  // the line itself may have been read as a row before it is asked whether it goes on with one
  if (table?.columns === undefined || from === undefined || table.line === line.text) return undefined;
  const { columns, separator } = table;
  const { names, roles } = columns;
  const begun = head.fields[names[from] ?? ''];
  const isFull = typeof begun === 'string' && begun.length > cellCharsMax;
  // a whole row: the quotes were never closed, because the line before was cut
  if (isFull || isWholeRow(line, table, context)) {
    context.memory.set(key, { ...table, open: undefined, late: undefined });
    return undefined;
  }
  const { cells, open } = readCsvCells(line.text, true, separator);
  context.memory.set(key, { ...table, open: open ? from + cells.length - 1 : undefined, line: '', late: undefined });
  let message: string | undefined;
  let level: Continuation['level'];
  const fields: [string, string][] = [];
  for (const [i, cell] of cells.entries()) {
    const name = names[from + i] ?? `column-${from + i + 1}`;
    const role = roles.get(name)?.role;
    const before = i === 0 ? head.fields[name] : undefined;
    if (role === 'message') message = cell;
    else if (role === 'level' && i > 0) level = levelOfText(cell, name);
    else if (typeof before === 'string') fields.push([name, `${before}\n${cell}`]);
    else if (cell !== '') fields.push([name, cell]);
  }
  return {
    ...(message !== undefined && { message }),
    ...(level !== undefined && { level }),
    fields: Object.fromEntries(fields),
  };
}
