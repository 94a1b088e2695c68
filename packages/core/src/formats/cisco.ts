import { scaleLevel, scales } from '../levels/scales.ts';
import type { Stamp } from '../time/stamp.ts';
import { type StampScanner, stampLayout } from '../time/stamp-layout.ts';
import { digits, monthStarts } from './charsets.ts';
import { defineFormat } from './format.ts';

const layouts: readonly StampScanner[] = [
  stampLayout('MMM d HH:mm:ssfz'),
  stampLayout('MMM d yyyy HH:mm:ssfz'),
  stampLayout('yyyy MMM d HH:mm:ssfz'),
];

/** Where the percent sign stands at the latest: a sequence number, a stamp and a host before it. */
const headCharsMax = 120;

const mnemonicPart =
  /^%(?<facility>[A-Z][A-Z0-9_]{1,31}(?:-[A-Z][A-Z0-9_]{0,31}){0,3})-(?<severity>[0-7])-(?<mnemonic>[A-Z0-9_]{2,64}): ?/;

const sequencePart = /^(?<sequence>\d{1,10})(?:: |$)/;

/** A time since the start (`00:00:46`, `1w2d`) is no time of day. */
const uptimePart = /^(?:\d{1,3}:\d\d:\d\d(?:\.\d{1,3})?|(?:\d{1,4}[ywdh]){1,3})$/;

const hostPart = /^ (?<host>[\w.-]{1,64})$/;

/** System messages of Cisco's IOS, NX-OS and ASA, bare or in syslog. */
export const cisco = defineFormat({
  id: 'cisco',
  title: 'Cisco IOS, NX-OS and ASA',
  family: 'system',
  specification: 'https://www.cisco.com/c/en/us/td/docs/routers/access/wireless/software/guide/SysMsgLogging.html',
  signature:
    '%FACILITY-SEVERITY-MNEMONIC and a colon, before it a sequence number and a stamp where they are switched on',
  fields: {
    facility: { type: 'string', about: 'What the message is about: SYS, LINK, ASA' },
    mnemonic: { type: 'string', about: 'Name or number of the message' },
    sequence: { type: 'integer', optional: true, about: 'Sequence number' },
    host: { type: 'string', optional: true, about: 'Host, where it stands behind the stamp' },
  },
  starts: `${digits}${monthStarts}*.:%`,
  needs: { stamp: { behind: [] }, word: ['number'] },
  samples: [
    {
      lines:
        '*Mar  1 18:46:11.123: %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/1, changed state to up',
      record: {
        time: '2026-03-01T18:46:11.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 10,
        level: '5',
        levelSource: 'field',
        levelRule: 'digit before the mnemonic',
        message: 'Line protocol on Interface FastEthernet0/1, changed state to up',
        fields: { facility: 'LINEPROTO', mnemonic: 'UPDOWN' },
      },
    },
    {
      lines: '<189>29: Feb 27 08:15:00.000 UTC: %SYS-5-CONFIG_I: Configured from console by vty0, no error',
      record: {
        time: '2026-02-27T08:15:00.000Z',
        yearInferred: true,
        zoneName: 'UTC',
        severityNumber: 10,
        level: '5',
        levelSource: 'field',
        levelRule: 'digit before the mnemonic',
        message: 'Configured from console by vty0, no error',
        fields: { facility: 'SYS', mnemonic: 'CONFIG_I', sequence: 29 },
      },
    },
    {
      lines: '00:00:46: %LINK-SW1-3-UPDOWN: Interface Port-channel1, changed state to down',
      record: {
        severityNumber: 17,
        level: '3',
        levelSource: 'field',
        levelRule: 'digit before the mnemonic',
        message: 'Interface Port-channel1, changed state to down',
        fields: { facility: 'LINK-SW1', mnemonic: 'UPDOWN' },
      },
    },
    {
      lines: '2026 Feb 27 08:15:01 n9k-1 %ETHPORT-5-IF_UP: Interface Ethernet1/1 is up',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: '5',
        levelSource: 'field',
        levelRule: 'digit before the mnemonic',
        message: 'Interface Ethernet1/1 is up',
        fields: { facility: 'ETHPORT', mnemonic: 'IF_UP', host: 'n9k-1' },
      },
    },
    {
      lines:
        '<164>Feb 27 2026 08:15:02 fw1 : %ASA-4-106023: Deny tcp src outside:192.0.2.7/1234 dst inside:10.0.0.5/80',
      record: {
        time: '2026-02-27T08:15:02Z',
        observedTime: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: '4',
        levelSource: 'field',
        levelRule: 'digit before the mnemonic',
        message: 'Deny tcp src outside:192.0.2.7/1234 dst inside:10.0.0.5/80',
        fields: { facility: 'ASA', mnemonic: '106023' },
      },
    },
  ],
  parse({ text }) {
    const percent = text.indexOf('%');
    if (percent < 0 || percent > headCharsMax) return undefined;
    const match = mnemonicPart.exec(text.slice(percent, percent + 200));
    const head = match === null ? undefined : readHead(text.slice(0, percent));
    if (head === undefined) return undefined;
    const { facility, severity, mnemonic } = match!.groups!;
    return {
      stamp: head.stamp,
      level: scaleLevel(scales.syslog, severity!, 'digit before the mnemonic'),
      message: text.slice(percent + match![0].length),
      fields: { facility: facility!, mnemonic: mnemonic!, sequence: head.sequence, host: head.host },
    };
  },
});

interface Head {
  readonly stamp: Stamp | undefined;
  readonly sequence: number | undefined;
  readonly host: string | undefined;
}

/** What stands before the percent sign; undefined when it is something else than a message's head. */
function readHead(text: string): Head | undefined {
  const head = text.replace(/ ?:? ?$/, '');
  const found = sequencePart.exec(head);
  const sequence = found === null ? undefined : Number(found.groups!.sequence);
  let at = found?.[0].length ?? 0;
  // an asterisk: the clock was never set; a dot: it lost its source
  if (head[at] === '*' || head[at] === '.') at++;
  const rest = head.slice(at);
  if (rest === '' || uptimePart.test(rest)) return { stamp: undefined, sequence, host: undefined };
  const stamp = scanStamp(head, at);
  if (stamp === undefined) return undefined;
  if (stamp.end === head.length) return { stamp, sequence, host: undefined };
  const host = hostPart.exec(head.slice(stamp.end))?.groups?.host;
  return host === undefined ? undefined : { stamp, sequence, host };
}

function scanStamp(text: string, at: number): Stamp | undefined {
  for (const scan of layouts) {
    const stamp = scan(text, at);
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}
