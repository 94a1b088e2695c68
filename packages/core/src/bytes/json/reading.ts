import { isTime } from '../../records/make-record.ts';
import { scanIso } from '../../time/scan-iso.ts';
import type { LayoutContext } from '../layouts/layout.ts';
import { numberSlots, slotWords, wordSlot } from '../level-slots.ts';

export const noRow: Float64Array = new Float64Array(0);

/** A minute that was asked for, and the characters by which it is known again. */
class Minute {
  first = 0;
  second = 0;
  third = 0;
  fourth = 0;
  row = noRow;

  isAt(view: DataView, at: number): boolean {
    return (
      view.getUint32(at + 12, true) === this.fourth &&
      view.getUint32(at + 8, true) === this.third &&
      view.getUint32(at + 4, true) === this.second &&
      view.getUint32(at, true) === this.first &&
      this.row.length > 0
    );
  }

  set(view: DataView, at: number, row: Float64Array): void {
    this.first = view.getUint32(at, true);
    this.second = view.getUint32(at + 4, true);
    this.third = view.getUint32(at + 8, true);
    this.fourth = view.getUint32(at + 12, true);
    this.row = row;
  }
}

/** The level and the minute of the JSON line at hand, as they are found in it. */
export class JsonReading {
  /** -1 before one was found. */
  slot = -1;
  /** Counts of the minute; empty before one was found. */
  row = noRow;
  /** Where the time's text begins, -1 for a number; whether it ends with Z. */
  timeAt = -1;
  zoned = false;
  readonly #context: LayoutContext;
  readonly #wall = new Minute();
  readonly #utc = new Minute();
  #epochMinute = Number.NaN;
  #epochRow = noRow;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  /** Takes the time in the string whose text begins at `at`. The index of its closing quote; -1 when it is no usual one. */
  takeText(bytes: Uint8Array, view: DataView, at: number): number {
    const tens = bytes[at + 17]!;
    if (bytes[at + 16] !== 0x3a || tens < 0x30 || tens > 0x35 || !isDigit(bytes[at + 18]!)) return -1;
    let i = at + 19;
    if (bytes[i] === 0x2e) {
      const digits = ++i;
      while (isDigit(bytes[i]!)) i++;
      if (i === digits || i > digits + 9) return -1;
    }
    const zoned = bytes[i] === 0x5a;
    if (zoned) i++;
    if (bytes[i] !== 0x22) return -1;
    const minute = zoned ? this.#utc : this.#wall;
    if (!minute.isAt(view, at) && !this.#enter(minute, bytes, view, at, zoned)) return -1;
    this.row = minute.row;
    this.timeAt = at;
    this.zoned = zoned;
    return i;
  }

  /** Takes the thirteen digits that begin at `at`. The index after them; -1 when they are none. */
  takeEpoch(bytes: Uint8Array, at: number): number {
    let ms = 0;
    for (let i = at; i < at + 13; i++) {
      const digit = bytes[i]! - 0x30;
      if (digit < 0 || digit > 9) return -1;
      ms = ms * 10 + digit;
    }
    if (bytes[at] === 0x30 || !isAfterNumber(bytes[at + 13]!)) return -1;
    const minute = Math.floor(ms / 60_000);
    if (minute !== this.#epochMinute || this.#epochRow.length === 0) {
      this.#epochMinute = minute;
      this.#epochRow = this.#context.rows.at(minute * 60_000);
    }
    this.row = this.#epochRow;
    this.timeAt = -1;
    return at + 13;
  }

  /** Takes the level whose text begins at `at`. The index of its closing quote; -1 when it is no usual word. */
  takeWord(bytes: Uint8Array, view: DataView, at: number): number {
    const slot = wordSlot(bytes, view, at, 0x22);
    this.slot = slot;
    return slot < 0 ? -1 : at + slotWords[slot]!.length;
  }

  /** Takes the level number at `at`. The index after it; -1 when it is none of pino's. */
  takeNumber(bytes: Uint8Array, at: number): number {
    const tens = bytes[at]! - 0x30;
    if (tens < 1 || tens > 6 || bytes[at + 1] !== 0x30 || !isAfterNumber(bytes[at + 2]!)) return -1;
    this.slot = numberSlots + tens - 1;
    return at + 2;
  }

  /** The minute of the number that was taken last, in epoch milliseconds. */
  get epochStartMs(): number {
    return this.#epochMinute * 60_000;
  }

  /** No row may be used any more. */
  reset(): void {
    this.#wall.row = noRow;
    this.#utc.row = noRow;
    this.#epochRow = noRow;
  }

  #enter(minute: Minute, bytes: Uint8Array, view: DataView, at: number, zoned: boolean): boolean {
    let text = '';
    for (let i = at; i < at + 16; i++) text += String.fromCharCode(bytes[i]!);
    const stamp = text.charCodeAt(4) === 0x2d ? scanIso(`${text}:00`) : undefined;
    if (stamp === undefined || Number.isNaN(stamp.ms)) return false;
    const time = zoned ? stamp.ms : stamp.ms - this.#context.zone(stamp.ms) * 60_000;
    if (!isTime(time)) return false;
    minute.set(view, at, this.#context.rows.at(time));
    return true;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAfterNumber(code: number): boolean {
  return code === 0x2c || code === 0x7d || code === 0x20;
}
