import type { HttpStatusScale } from '../levels/http-status.ts';
import { wordNumber } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { severityIndex } from '../levels/severity.ts';

/** What a counter counts: records of one level text, which has one severity whichever format reads it. */
export interface LevelSlot {
  /** The level as the log writes it; undefined for a status, which is no level. */
  readonly text: string | undefined;
  /** Index into `severities`. */
  readonly severity: number;
}

/** Level words that every format reads alike, as they are written. */
export const slotWords = [
  'INFO',
  'DEBUG',
  'WARN',
  'ERROR',
  'TRACE',
  'FATAL',
  'WARNING',
  'info',
  'debug',
  'warn',
  'error',
  'trace',
  'fatal',
  'warning',
] as const;

/** pino's numbers. */
export const slotNumbers = [10, 20, 30, 40, 50, 60] as const;

/** First slot of `slotNumbers`, and of the classes of an HTTP status: success, client error, server error. */
export const numberSlots: number = slotWords.length;
export const statusSlots: number = numberSlots + slotNumbers.length;

export const slotCount: number = statusSlots + 3;

export function createSlots({ success, clientError, serverError }: HttpStatusScale): readonly LevelSlot[] {
  return [
    ...slotWords.map((text) => ({ text, severity: severityIndex(wordNumber(text)!) })),
    ...slotNumbers.map((number) => ({
      text: String(number),
      severity: severityIndex(scaleLevel(scales.pino, number, 'level')!.number),
    })),
    ...[success, clientError, serverError].map((number) => ({ text: undefined, severity: severityIndex(number) })),
  ];
}

const code = (text: string): number =>
  (text.charCodeAt(0) | (text.charCodeAt(1) << 8) | (text.charCodeAt(2) << 16) | (text.charCodeAt(3) << 24)) >>> 0;

const INFO = code('INFO');
const DEBU = code('DEBU');
const WARN = code('WARN');
const ERRO = code('ERRO');
const TRAC = code('TRAC');
const FATA = code('FATA');
const info = code('info');
const debu = code('debu');
const warn = code('warn');
const erro = code('erro');
const trac = code('trac');
const fata = code('fata');

/** Slot of the word at `at`, an index into `slotWords`; -1 when no such word stands there with `after` behind it. Eight bytes must be there. */
export function wordSlot(bytes: Uint8Array, view: DataView, at: number, after: number): number {
  const fifth = bytes[at + 4]!;
  switch (view.getUint32(at, true)) {
    case INFO:
      return fifth === after ? 0 : -1;
    case DEBU:
      return fifth === 0x47 && bytes[at + 5] === after ? 1 : -1;
    case WARN:
      if (fifth === after) return 2;
      return fifth === 0x49 && bytes[at + 5] === 0x4e && bytes[at + 6] === 0x47 && bytes[at + 7] === after ? 6 : -1;
    case ERRO:
      return fifth === 0x52 && bytes[at + 5] === after ? 3 : -1;
    case TRAC:
      return fifth === 0x45 && bytes[at + 5] === after ? 4 : -1;
    case FATA:
      return fifth === 0x4c && bytes[at + 5] === after ? 5 : -1;
    case info:
      return fifth === after ? 7 : -1;
    case debu:
      return fifth === 0x67 && bytes[at + 5] === after ? 8 : -1;
    case warn:
      if (fifth === after) return 9;
      return fifth === 0x69 && bytes[at + 5] === 0x6e && bytes[at + 6] === 0x67 && bytes[at + 7] === after ? 13 : -1;
    case erro:
      return fifth === 0x72 && bytes[at + 5] === after ? 10 : -1;
    case trac:
      return fifth === 0x65 && bytes[at + 5] === after ? 11 : -1;
    case fata:
      return fifth === 0x6c && bytes[at + 5] === after ? 12 : -1;
    default:
      return -1;
  }
}
