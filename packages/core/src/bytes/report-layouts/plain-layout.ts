import { wordNumber } from '../../levels/level-words.ts';
import { severityIndex } from '../../levels/severity.ts';
import { emptyReportRecord } from '../../report/report-record.ts';
import { isBelowSixty, isDigit } from '../layouts/digit-bytes.ts';
import { levelStart } from '../layouts/level-start.ts';
import { TextMinute } from '../layouts/text-minute.ts';
import { slotWords, wordSlot } from '../level-slots.ts';
import { findOdd } from './find-odd.ts';
import { setMessage } from './message-place.ts';
import type { ReportLayout, ReportLayoutContext } from './report-layout.ts';

/** Bytes from the stamp's beginning that are looked at without asking whether the line is that long. */
const headBytes = 40;

/** Longest first word of a message that is looked at. */
const wordBytesMax = 90;

/** By slot: the words in capitals, which alone tell that no other format takes the line. */
const levels = slotWords.map((text) => {
  const severityNumber = wordNumber(text)!;
  return text === text.toUpperCase() ? { text, severityNumber, severity: severityIndex(severityNumber) } : undefined;
});

/**
 * `YYYY-MM-DD HH:MM:SS[.fff] LEVEL word …`: a usual level in capitals between blanks, and a word without marks before a blank or the end. None of the formats that
 * `plain` yields to takes such a line (their `needs` say so: `levelWord` of heading.ts), so that `plain` does, right after one of its own records.
 */
export function createPlainLayout({ zone, decode, lineBytesMax }: ReportLayoutContext): ReportLayout {
  const minute = new TextMinute(zone);

  return {
    format: 'plain',
    follows: ({ id }) => id === 'plain',
    mayBegin: isDigit,
    createRecord: () => emptyReportRecord({ format: 'plain', levelSource: 'field', zoneAssumed: true }),
    read(bytes, view, at, end, record) {
      if (at + headBytes > end) return -1;
      // most lines that are none of these begin with something else
      if (!minute.isAt(view, at) && (!isDigit(bytes[at]!) || !minute.enter(bytes, view, at))) return -1;
      const tens = bytes[at + 17]!;
      const ones = bytes[at + 18]!;
      if (bytes[at + 16] !== 0x3a || !isBelowSixty(tens, ones)) return -1;
      const word = levelStart(bytes, at + 19);
      if (word < 0) return -1;
      const ms = word === at + 20 ? 0 : 100 * bytes[at + 20]! + 10 * bytes[at + 21]! + bytes[at + 22]! - 111 * 0x30;
      const slot = wordSlot(bytes, view, word, 0x20);
      const level = slot < 0 ? undefined : levels[slot];
      if (level === undefined) return -1;
      let from = word + level.text.length + 1;
      while (bytes[from] === 0x20) from++;
      if (!beginsWithWord(bytes, from)) return -1;
      let feed = findOdd(view, from, end);
      let to = feed;
      let isAscii = true;
      for (; feed < end && bytes[feed] !== 0x0a; feed = findOdd(view, feed + 1, end)) {
        const odd = bytes[feed]!;
        if (odd >= 0x80) isAscii = false;
        else if (odd === 0x0d && bytes[feed + 1] === 0x0a) {
          to = feed;
          feed++;
          break;
        } else if (odd !== 0x09) return -1; // an escape sequence begins so
        to = -1;
      }
      if (feed >= end || feed - at > lineBytesMax) return -1;
      if (to < 0) to = feed;
      record.time = minute.startMs + (10 * tens + ones - 11 * 0x30) * 1000 + ms;
      record.severity = level.severity;
      record.severityNumber = level.severityNumber;
      record.level = level.text;
      setMessage(record, bytes, from, to, isAscii ? undefined : decode);
      return feed;
    },
  };
}

/** A word of letters, digits, `_`, `-` and `,` that begins with a letter and ends before a blank or the line's end, as heading.ts has it. */
function beginsWithWord(bytes: Uint8Array, at: number): boolean {
  if (!isLetter(bytes[at]!)) return false;
  for (let i = at + 1; i < at + wordBytesMax; i++) {
    const code = bytes[i]!;
    if (isLetter(code) || isDigit(code) || code === 0x5f || code === 0x2d || code === 0x2c) continue;
    return code === 0x20 || code === 0x0a;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
