import { presentColumn } from '../../formats/columns.ts';
import { parseRequestLine } from '../../formats/request-line.ts';
import { statusLevel } from '../../levels/http-status.ts';
import { severityIndex } from '../../levels/severity.ts';
import { emptyReportRecord } from '../../report/report-record.ts';
import { hasSeconds, stampBytes, stampStart, statusStart } from '../layouts/access-line.ts';
import { AccessMinute } from '../layouts/access-minute.ts';
import { isDigit } from '../layouts/digit-bytes.ts';
import { findOdd } from './find-odd.ts';
import { setMessage } from './message-place.ts';
import type { ReportLayout, ReportLayoutContext } from './report-layout.ts';

/** Bytes of ` - `, of a stamp and of the shortest rest of a line. */
const leastBytes = 64;

/** More digits are left to the record reader. */
const digitsMax = 15;

/**
 * `192.0.2.1 - user [30/Jan/2026:12:01:05 +0000] "GET / HTTP/1.1" 200 512 "referer" "user agent"` in ASCII, the last two or both left out, nothing behind: an
 * address of digits and dots, no identity. Its record is one line, and after a line of `nginx-access` that format is asked before all others.
 */
export function createAccessLayout({ decode, lineBytesMax, httpStatus }: ReportLayoutContext): ReportLayout {
  const minute = new AccessMinute();

  return {
    format: 'nginx-access',
    follows: ({ id }) => id === 'nginx-access',
    mayBegin: isDigit,
    createRecord: () => emptyReportRecord({ format: 'nginx-access', levelSource: 'status', zoneAssumed: false }),
    read(bytes, view, at, end, record) {
      if (at + leastBytes > end) return -1;
      const stamp = stampStart(bytes, at, end);
      if (stamp < 0 || stamp + leastBytes > end || !hasSeconds(bytes, stamp + 17)) return -1;
      if (!minute.isAt(bytes, view, stamp) && !minute.enter(bytes, view, stamp)) return -1;
      const feed = findOdd(view, stamp, end);
      if (bytes[feed] !== 0x0a || feed >= end || feed - at > lineBytesMax) return -1;
      const statusAt = statusStart(bytes, view, stamp + stampBytes, feed);
      if (statusAt < 0) return -1;
      const status = 100 * bytes[statusAt]! + 10 * bytes[statusAt + 1]! + bytes[statusAt + 2]! - 111 * 0x30;
      const level = statusLevel(status, httpStatus);
      if (level === undefined) return -1;
      const sizeEnd = numberEnd(bytes, statusAt + 4);
      if (sizeEnd < 0) return -1;
      let refererEnd = sizeEnd;
      let agentEnd = sizeEnd;
      if (sizeEnd !== feed) {
        refererEnd = quotedEnd(bytes, sizeEnd, feed);
        agentEnd = refererEnd < 0 || refererEnd === feed ? refererEnd : quotedEnd(bytes, refererEnd, feed);
        if (agentEnd !== feed) return -1;
      }
      const text = decode(bytes, at, feed);
      const part = (from: number, to: number): string => text.slice(from - at, to - at);
      const { method, path, protocol } = parseRequestLine(part(stamp + stampBytes + 3, statusAt - 2));
      const addressEnd = text.indexOf(' ');
      // as the format has them
      record.fields = {
        virtualHost: undefined,
        remoteAddr: text.slice(0, addressEnd),
        ident: undefined,
        user: presentColumn(part(at + addressEnd + 3, stamp - 2)),
        method,
        path,
        protocol,
        status,
        bytes: bytes[statusAt + 4] === 0x2d ? undefined : Number(part(statusAt + 4, sizeEnd)),
        referer: refererEnd === sizeEnd ? undefined : presentColumn(part(sizeEnd + 2, refererEnd - 1)),
        userAgent: agentEnd === refererEnd ? undefined : presentColumn(part(refererEnd + 2, agentEnd - 1)),
      };
      record.time = minute.startMs + (10 * bytes[stamp + 18]! + bytes[stamp + 19]! - 11 * 0x30) * 1000;
      record.severityNumber = level.number;
      record.severity = severityIndex(level.number);
      record.level = level.text;
      setMessage(record, bytes, stamp + stampBytes + 3, statusAt - 2, undefined);
      return feed;
    },
  };
}

/** Where the number or the dash at `at` ends; -1 when neither stands there. */
function numberEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x2d) return at + 1;
  let i = at;
  while (i < at + digitsMax && isDigit(bytes[i]!)) i++;
  return i === at || isDigit(bytes[i]!) ? -1 : i;
}

/** Where the quoted text ends that begins behind the blank at `at`, without a backslash; -1 when none stands there. */
function quotedEnd(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] !== 0x20 || bytes[at + 1] !== 0x22) return -1;
  for (let i = at + 2; i < end; i++) {
    if (bytes[i] === 0x22) return i + 1;
    if (bytes[i] === 0x5c) return -1;
  }
  return -1;
}
