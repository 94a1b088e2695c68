import { isTime } from '../../records/make-record.ts';
import { stampLayout } from '../../time/stamp-layout.ts';
import { stampBytes } from './access-line.ts';

const scanStamp = stampLayout('dd/MMM/yyyy:HH:mm:ss Z');

/** The minute that an access log's last line was of: the characters of its stamp up to the seconds and its offset, and where it begins. */
export class AccessMinute {
  /** NaN while there is none. */
  startMs: number = Number.NaN;
  #first = 0;
  #second = 0;
  #third = 0;
  #fourth = 0;
  #fifth = 0;
  #sign = 0;
  #offset = 0;

  /** Whether a stamp of it stands at `at`. */
  isAt(bytes: Uint8Array, view: DataView, at: number): boolean {
    return (
      bytes[at + 16] === this.#fifth &&
      view.getUint32(at + 12, true) === this.#fourth &&
      view.getUint32(at + 8, true) === this.#third &&
      view.getUint32(at + 4, true) === this.#second &&
      view.getUint32(at, true) === this.#first &&
      bytes[at + 21] === this.#sign &&
      view.getUint32(at + 22, true) === this.#offset &&
      !Number.isNaN(this.startMs)
    );
  }

  /** Makes it that of the stamp at `at`, whose seconds are known to be some; false when none stands there. */
  enter(bytes: Uint8Array, view: DataView, at: number): boolean {
    let text = '';
    for (let i = at; i < at + stampBytes; i++) text += String.fromCharCode(bytes[i]!);
    const stamp = scanStamp(`${text.slice(0, 18)}00${text.slice(20)}`);
    if (stamp === undefined || stamp.end !== stampBytes || !stamp.zoned || !isTime(stamp.ms)) return false;
    this.#first = view.getUint32(at, true);
    this.#second = view.getUint32(at + 4, true);
    this.#third = view.getUint32(at + 8, true);
    this.#fourth = view.getUint32(at + 12, true);
    this.#fifth = bytes[at + 16]!;
    this.#sign = bytes[at + 21]!;
    this.#offset = view.getUint32(at + 22, true);
    this.startMs = stamp.ms;
    return true;
  }

  clear(): void {
    this.startMs = Number.NaN;
  }
}
