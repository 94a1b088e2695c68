import { blanksEnd } from './text-cursor.ts';

/** STRUCTURED-DATA of RFC 5424 section 6.3 and the index after it. */
export interface StructuredData {
  /** Undefined when the line has a dash. */
  readonly elements: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly end: number;
}

/** Reads `-` or `[id name="value" …]…` at `at`; lenient about blanks after `=`. Undefined when it is neither. */
export function readStructuredData(text: string, at: number): StructuredData | undefined {
  if (text.charCodeAt(at) === 0x2d) return { elements: undefined, end: at + 1 };
  if (text.charCodeAt(at) !== 0x5b) return undefined;
  const elements: [string, Readonly<Record<string, string>>][] = [];
  let i = at;
  while (text.charCodeAt(i) === 0x5b) {
    const idEnd = nameEnd(text, i + 1);
    if (idEnd === i + 1) return undefined;
    const parameters: [string, string][] = [];
    let p = idEnd;
    while (text.charCodeAt(p) === 0x20) {
      const nameAt = blanksEnd(text, p);
      if (text.charCodeAt(nameAt) === 0x5d) {
        p = nameAt;
        break;
      }
      const equals = nameEnd(text, nameAt);
      if (equals === nameAt || text.charCodeAt(equals) !== 0x3d) return undefined;
      const quote = blanksEnd(text, equals + 1);
      if (text.charCodeAt(quote) !== 0x22) return undefined;
      const close = valueEnd(text, quote + 1);
      if (close < 0) return undefined;
      parameters.push([text.slice(nameAt, equals), text.slice(quote + 1, close).replace(escaped, '$1')]);
      p = close + 1;
    }
    if (text.charCodeAt(p) !== 0x5d) return undefined;
    elements.push([text.slice(i + 1, idEnd), Object.fromEntries(parameters)]);
    i = p + 1;
  }
  return { elements: Object.fromEntries(elements), end: i };
}

const escaped = /\\(["\\\]])/g;

function nameEnd(text: string, at: number): number {
  let i = at;
  // SD-NAME: at most 32 characters by the RFC; private ones are longer
  while (i < at + 128) {
    const code = text.charCodeAt(i);
    if (!(code > 0x20) || code === 0x3d || code === 0x5d || code === 0x22) break;
    i++;
  }
  return i;
}

function valueEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i;
  }
  return -1;
}
