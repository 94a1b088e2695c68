/** How a log writes what is no plain value. */
export interface ZeekMarks {
  readonly setSeparator: string;
  readonly empty: string;
}

const integer = /^-?\d{1,15}$/;
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?$/;
const list = /^(?:set|vector|table)\[(?<type>\w{1,32})\]$/;

/** Items more than this are left out. */
const itemsMax = 10_000;

/**
 * The value that a column holds by its Zeek type: numbers for counts, ports and intervals (seconds), booleans, arrays for sets and vectors, texts for all others.
 * A count beyond 2^53 stays a text. Undefined when the column does not hold such a value.
 */
export function parseZeekValue(column: string, type: string, marks: ZeekMarks): unknown {
  switch (type) {
    case 'count':
    case 'int':
      return integer.test(column) ? Number(column) : /^-?\d{16,20}$/.test(column) ? column : undefined;
    case 'port':
      return /^\d{1,5}(?:\/\w{1,8})?$/.test(column) ? Number.parseInt(column, 10) : undefined;
    case 'double':
    case 'interval':
    case 'time':
      return decimal.test(column) ? Number(column) : undefined;
    case 'bool':
      return column === 'T' || column === 'F' ? column === 'T' : undefined;
    default: {
      const item = list.exec(type)?.groups?.type;
      if (item === undefined) return column === marks.empty ? '' : unescapeZeek(column);
      if (column === marks.empty) return [];
      const items = column.split(marks.setSeparator, itemsMax).map((one) => parseZeekValue(one, item, marks));
      return items.includes(undefined) ? undefined : items;
    }
  }
}

const escapes = /(?:\\x[0-9a-fA-F]{2})+|\\\\/g;

/** Undoes `\x09` and `\\`. Bytes that form UTF-8 are put together again, others are taken for Latin-1. */
export function unescapeZeek(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (run) => {
    if (run === '\\\\') return '\\';
    const codes = run.replaceAll('\\x', '%');
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes.replace(/%(..)/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    }
  });
}
