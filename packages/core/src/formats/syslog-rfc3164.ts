import { wordNumber } from '../levels/level-words.ts';
import { priorityLevel } from '../levels/priority.ts';
import { digitsEnd } from '../time/digits.ts';
import { scanIso } from '../time/scan-iso.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits, monthStarts } from './charsets.ts';
import { isDeviceEvent } from './device-event.ts';
import { defineFormat } from './format.ts';
import type { Line } from './line.ts';

const bsdStamp = stampLayout('MMM d HH:mm:ssf');
const bsdStampWithYear = stampLayout('MMM d yyyy HH:mm:ssf');

/** `Mon dd HH:MM:SS host tag[pid]: message`, with or without `<PRI>`, or a `<PRI>` alone; also with the ISO stamp that rsyslog and syslog-ng write today. */
export const syslogRfc3164 = defineFormat({
  id: 'syslog-rfc3164',
  title: 'Syslog, BSD (RFC 3164)',
  family: 'system',
  specification: 'https://www.rfc-editor.org/rfc/rfc3164#section-4',
  signature: 'optional <PRI>, Mon dd HH:MM:SS or an ISO stamp with zone, host, tag with process id and colon',
  fields: {
    facility: { type: 'integer', optional: true, about: 'Facility code, 0 to 23; files have no PRI' },
    hostname: {
      type: 'string',
      optional: true,
      about:
        'Host that wrote the line; absent where a PRI is the whole header, or the line was written on the same host',
    },
    appName: { type: 'string', optional: true, about: 'Tag: the program' },
    procId: { type: 'string', optional: true, about: 'Process id in brackets after the tag' },
  },
  starts: `<${monthStarts}${digits}`,
  needs: { stamp: { joint: 'T', zoned: true }, word: ['number', 'other'] },
  carries: true,
  joins: 'frames',
  samples: [
    {
      lines: '<34>Jan 15 10:30:00 myhost myapp[1234]: Connection failed',
      record: {
        time: '2026-01-15T10:30:00Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 18,
        level: 'crit',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'Connection failed',
        fields: { facility: 4, hostname: 'myhost', appName: 'myapp', procId: '1234' },
      },
    },
    {
      lines: '<30> 2026-02-27T08:15:00Z web1 dockerd[9]: ready',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'ready',
        fields: { facility: 3, hostname: 'web1', appName: 'dockerd', procId: '9' },
      },
    },
    {
      lines: 'Jun 14 15:16:02 combo sshd(pam_unix)[19937]: check pass; user unknown',
      record: {
        time: '2026-06-14T15:16:02Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'check pass; user unknown',
        fields: { hostname: 'combo', appName: 'sshd(pam_unix)', procId: '19937' },
      },
    },
    {
      lines: '2026-02-27T08:15:00.123456+01:00 web1 cron: error: bad minute',
      record: {
        time: '2026-02-27T07:15:00.123456Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'error: bad minute',
        fields: { hostname: 'web1', appName: 'cron' },
      },
    },
    {
      lines: 'Dec 31 2025 23:59:60 fw1 dhcpd: lease of 10.0.0.7 renewed',
      record: {
        time: '2026-01-01T00:00:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'lease of 10.0.0.7 renewed',
        fields: { hostname: 'fw1', appName: 'dhcpd' },
      },
    },
    {
      lines: '<13>Feb 27 08:15:01 backup[77]: sync: 3 files',
      record: {
        time: '2026-02-27T08:15:01Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 10,
        level: 'notice',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'sync: 3 files',
        fields: { facility: 1, appName: 'backup', procId: '77' },
      },
    },
    {
      lines: '<3>disk sda1 is full',
      record: {
        severityNumber: 17,
        level: 'err',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'disk sda1 is full',
        fields: { facility: 0 },
      },
    },
    {
      lines: 'Feb  9 04:02:11 combo kernel imklog 1.2, log source = /proc/kmsg started',
      record: {
        time: '2026-02-09T04:02:11Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'kernel imklog 1.2, log source = /proc/kmsg started',
        fields: { hostname: 'combo' },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    if (line.first !== 0x3c) return readHeader(line, 0, undefined);
    const priEnd = digitsEnd(text, 1, 3);
    const pri = Number(text.slice(1, priEnd));
    if (priEnd === 1 || text.charCodeAt(priEnd) !== 0x3e || pri > 191) return undefined;
    const at = text.charCodeAt(priEnd + 1) === 0x20 ? priEnd + 2 : priEnd + 1;
    // without a header all is content (section 4.3.3): devices, and services that write for systemd
    return (
      readHeader(line, at, pri) ?? {
        level: priorityLevel(pri),
        message: text.slice(at),
        fields: { facility: pri >> 3 },
      }
    );
  },
});

function readHeader(line: Line, at: number, pri: number | undefined) {
  const { text } = line;
  const isDigit = text.charCodeAt(at) <= 0x39;
  const stamp = isDigit
    ? at === 0
      ? line.stamp
      : scanIso(text, at)
    : (bsdStamp(text, at) ?? bsdStampWithYear(text, at));
  // an ISO stamp is taken for syslog's only in the form that syslog daemons write: T and a zone
  if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x20) return undefined;
  if (isDigit && (!stamp.zoned || text.charCodeAt(at + 10) !== 0x54)) return undefined;
  const hostEnd = text.indexOf(' ', stamp.end + 1);
  if (hostEnd < 0 || hostEnd > stamp.end + 256) return undefined;
  const host = text.slice(stamp.end + 1, hostEnd);
  // what is written to the daemon of the same host names none: `<30>Feb 27 08:15:00 app[7]: …`
  const local = host.endsWith(':');
  if (local && pri === undefined) return undefined;
  const tagAt = local ? stamp.end + 1 : hostEnd + 1;
  const event = isDeviceEvent(text, tagAt);
  const tag = event ? undefined : readTag(text, tagAt);
  // `… ERROR acme::pay: refused` is no host, nor is `… In(14) vmkernel: cpu1:42)`
  if (host === '' || host.charCodeAt(0) === 0x5b || host.includes(')') || wordNumber(host) !== undefined)
    return undefined;
  if (tag === undefined && !event && (isDigit || local)) return undefined;
  // `… - error: refused`: a dash that separates, and a level
  if (host === '-' && tag?.procId === undefined && wordNumber(tag?.appName ?? '') !== undefined) return undefined;
  const { appName, procId, end } = tag ?? { appName: undefined, procId: undefined, end: tagAt };
  const hostname = local ? undefined : host;
  return {
    stamp,
    level: pri === undefined ? undefined : priorityLevel(pri),
    message: text.slice(end),
    fields: { facility: pri === undefined ? undefined : pri >> 3, hostname, appName, procId },
    source: `${hostname ?? ''} ${appName ?? ''} ${procId ?? ''}`,
  };
}

interface Tag {
  readonly appName: string;
  readonly procId: string | undefined;
  readonly end: number;
}

/** Longest tag: 32 characters by the RFC, bundle identifiers of macOS reach twice that. */
const tagCharsMax = 96;

/** `name[pid]: ` or `name: `; undefined when the content begins otherwise, as Cisco's `%ASA-4-106023: `. */
function readTag(text: string, at: number): Tag | undefined {
  if (text.charCodeAt(at) === 0x25) return undefined;
  let pidAt = -1;
  for (let i = at; i < at + tagCharsMax; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b) pidAt = i;
    else if (code === 0x3a) {
      const after = text.charCodeAt(i + 1);
      if (i === at || !(after === 0x20 || Number.isNaN(after))) continue;
      const closed = pidAt > at && text.charCodeAt(i - 1) === 0x5d;
      const appName = text.slice(at, closed ? pidAt : i);
      return { appName, procId: closed ? text.slice(pidAt + 1, i - 1) : undefined, end: i + 2 };
    } else if (!(code > 0x20)) return undefined;
  }
  return undefined;
}
