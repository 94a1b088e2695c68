/** Cells of one line of separated values. */
export interface CsvCells {
  readonly cells: string[];
  /** The last cell is in quotes that do not end on this line. */
  readonly open: boolean;
}

/** Cells more than this are left unread. */
const cellsMax = 256;

/** Reads cells between separators, quotes as in RFC 4180; `open`: the line begins inside the quotes that an earlier one left open. */
export function readCsvCells(text: string, open: boolean, separator: ',' | ';' | '\t' = ','): CsvCells {
  const cells: string[] = [];
  let quoted = open;
  let i = 0;
  while (cells.length < cellsMax) {
    if (!quoted && text.charCodeAt(i) === 0x22) {
      quoted = true;
      i++;
    }
    if (quoted) {
      const close = quoteEnd(text, i);
      cells.push(text.slice(i, close < 0 ? undefined : close).replaceAll('""', '"'));
      if (close < 0) return { cells, open: true };
      i = close + 1;
      quoted = false;
    } else {
      const end = text.indexOf(separator, i);
      cells.push(text.slice(i, end < 0 ? undefined : end));
      i = end < 0 ? text.length : end;
    }
    if (text[i] !== separator) break;
    i++;
  }
  return { cells, open: false };
}

/** Index of the quote that closes, passing over doubled ones; -1 when none does. */
function quoteEnd(text: string, at: number): number {
  let close = text.indexOf('"', at);
  while (close >= 0 && text.charCodeAt(close + 1) === 0x22) close = text.indexOf('"', close + 2);
  return close;
}
