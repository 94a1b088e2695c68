import { isTime } from '../../records/make-record.ts';
import { scanIso } from '../../time/scan-iso.ts';
import type { ZoneOffset } from '../../time/zone.ts';

/** The minute `YYYY-MM-DD HH:MM` that the last line was of: its sixteen characters, compared four at a time, and where it begins. */
export class TextMinute {
  /** NaN while there is none. */
  startMs: number = Number.NaN;
  readonly #zone: ZoneOffset;
  #year = 0;
  #month = 0;
  #day = 0;
  #minute = 0;

  constructor(zone: ZoneOffset) {
    this.#zone = zone;
  }

  /** Whether a stamp of it stands at `at`. */
  isAt(view: DataView, at: number): boolean {
    return (
      view.getUint32(at + 12, true) === this.#minute &&
      view.getUint32(at + 8, true) === this.#day &&
      view.getUint32(at + 4, true) === this.#month &&
      view.getUint32(at, true) === this.#year &&
      !Number.isNaN(this.startMs)
    );
  }

  /** Makes it that of the stamp at `at`; false when none stands there. */
  enter(bytes: Uint8Array, view: DataView, at: number): boolean {
    let text = '';
    for (let i = at; i < at + 16; i++) text += String.fromCharCode(bytes[i]!);
    if (text.charCodeAt(4) !== 0x2d || text.charCodeAt(10) !== 0x20) return false;
    const stamp = scanIso(`${text}:00`);
    if (stamp === undefined || Number.isNaN(stamp.ms)) return false;
    const ms = stamp.ms - this.#zone(stamp.ms) * 60_000;
    if (!isTime(ms)) return false;
    this.#year = view.getUint32(at, true);
    this.#month = view.getUint32(at + 4, true);
    this.#day = view.getUint32(at + 8, true);
    this.#minute = view.getUint32(at + 12, true);
    this.startMs = ms;
    return true;
  }

  clear(): void {
    this.startMs = Number.NaN;
  }
}
