import { readQuoted } from './quoted.ts';

/**
 * Columns of a line from `at`: words between blanks, `"…"` and `[…]` that hold blanks, both without their marks. At most `max`; what follows them is left
 * unread. Undefined when a quote or a bracket is not closed.
 */
export function readColumns(text: string, at: number, max: number): string[] | undefined {
  const columns: string[] = [];
  for (let i = at; i < text.length && columns.length < max; i++) {
    const first = text.charCodeAt(i);
    if (first === 0x22) {
      const quoted = readQuoted(text, i);
      if (quoted === undefined) return undefined;
      columns.push(quoted.value);
      i = quoted.end;
    } else {
      const end = first === 0x5b ? text.indexOf(']', i) : text.indexOf(' ', i);
      if (first === 0x5b && end < 0) return undefined;
      columns.push(text.slice(first === 0x5b ? i + 1 : i, end < 0 ? undefined : end));
      i = first === 0x5b ? end + 1 : end < 0 ? text.length : end;
    }
  }
  return columns;
}

/** A dash stands for nothing. */
export function presentColumn(column: string | undefined): string | undefined {
  return column === '-' ? undefined : column;
}

/** A whole number of at most 15 digits; undefined for a dash, -1 and anything else. */
export function countColumn(column: string | undefined): number | undefined {
  return column !== undefined && /^\d{1,15}$/.test(column) ? Number(column) : undefined;
}

/** A number of seconds; undefined for a dash, -1 and anything else. */
export function secondsColumn(column: string | undefined): number | undefined {
  return column !== undefined && /^\d{1,9}(?:\.\d{1,9})?$/.test(column) ? Number(column) : undefined;
}

/** An address and its port. The port is absent where there is none, as of a Lambda function's dash. */
export function endpointColumn(column: string): { readonly address: string; readonly port: number | undefined } {
  const colon = column.lastIndexOf(':');
  const port = colon < 0 ? undefined : countColumn(column.slice(colon + 1));
  return { address: port === undefined ? column : column.slice(0, colon), port };
}
