import { unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat, headerLine } from './format.ts';
import { macosTypes } from './macos-types.ts';

/** `--style default`: thread, type, activity, process id, time to live, process. */
const wide =
  /^ {1,2}(?<thread>0x[0-9a-f]{1,16}) {1,12}(?<type>[A-Z][a-z]{3,8}) {1,12}0x[0-9a-f]{1,16} {1,24}(?<pid>\d{1,10}) {1,8}(?:\d{1,6} {1,8})?(?<process>[^:]{1,128}): /;

/** `--style compact`: type in two columns, process, its id and thread. */
const compact =
  /^ (?<type>[A-Z][a-z]?) {1,2}(?<process>[^\s[][^[]{0,127})\[(?<pid>\d{1,10}):(?<thread>[0-9a-f]{1,16})\] /;

/** `--style syslog`: the type in angle brackets comes after the sender. */
const syslog = /^ {2}localhost (?<process>[^\s[][^[]{0,127})\[(?<pid>\d{1,10})\]: /;
const sender = /^\((?<library>[^()]{1,128})\) /;
const subsystem = /^\[(?<subsystem>[\w.-]{1,128}):(?<category>[^\][]{0,128})\] /;
const bracketedType = /^<(?<type>[A-Z][a-z]{3,8})>: /;

/** What the command prints before the entries. */
const headers = [
  'Timestamp   ',
  'Filtering the log data using "',
  'Skipping debug messages, ',
  'Skipping info and debug',
];

/** The unified log of macOS and iOS as `log show` and `log stream` print it. */
export const macosLog = defineFormat({
  id: 'macos-log',
  title: 'macOS unified log',
  family: 'system',
  specification: 'https://developer.apple.com/documentation/os/logging',
  signature:
    'an ISO stamp, then thread, type, activity, process id; or two letters of the type and process[pid:thread]',
  fields: {
    process: { type: 'string', about: 'Process' },
    pid: { type: 'integer', about: 'Process id' },
    thread: { type: 'string', optional: true, about: 'Thread, hexadecimal' },
    library: { type: 'string', optional: true, about: 'Library that wrote the entry for the process' },
    subsystem: { type: 'string', optional: true, about: 'Subsystem, for example com.apple.TimeMachine' },
    category: { type: 'string', optional: true, about: 'Category within the subsystem' },
  },
  starts: `${digits}TFS`,
  needs: { stamp: { joint: ' ' }, word: ['words', 'number', 'bar'] },
  samples: [
    {
      lines: [
        'Timestamp                       Thread     Type        Activity             PID    TTL  ',
        '2023-07-19 08:22:51.916784+0300 0x3058     Info        0x0                  599    0    remotepairingd: (RemotePairing) [com.apple.dt.remotepairing:networktunnelmanager] tunnel-1: Tunnel established for interface: utun3',
      ],
      record: {
        time: '2023-07-19T05:22:51.916784Z',
        severityNumber: 9,
        level: 'Info',
        levelSource: 'field',
        levelRule: 'type',
        message: 'tunnel-1: Tunnel established for interface: utun3',
        fields: {
          process: 'remotepairingd',
          pid: 599,
          thread: '3058',
          library: 'RemotePairing',
          subsystem: 'com.apple.dt.remotepairing',
          category: 'networktunnelmanager',
        },
      },
    },
    {
      lines: [
        '2017-12-07 18:33:56.230481+0800 0x1daa15   Activity    0x80000000000ab54b   48240  My App: send error actions',
      ],
      record: {
        time: '2017-12-07T10:33:56.230481Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'type without a level',
        message: 'send error actions',
        fields: { process: 'My App', pid: 48240, thread: '1daa15' },
      },
    },
    {
      lines: [
        'Timestamp               Ty Process[PID:TID]',
        '2026-08-29 08:12:55.956 E  backupd[669:4cf173] [com.apple.TimeMachine:General] connection invalid',
      ],
      record: {
        time: '2026-08-29T08:12:55.956Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'field',
        levelRule: 'type',
        message: 'connection invalid',
        fields: {
          process: 'backupd',
          pid: 669,
          thread: '4cf173',
          subsystem: 'com.apple.TimeMachine',
          category: 'General',
        },
      },
    },
    {
      lines: [
        'Filtering the log data using "process == "kernel""',
        '2026-02-27 09:15:00.123456+0100  localhost kernel[0]: (AppleSMC) <Error>: smc read failed',
      ],
      record: {
        time: '2026-02-27T08:15:00.123456Z',
        severityNumber: 17,
        level: 'Error',
        levelSource: 'field',
        levelRule: 'type',
        message: 'smc read failed',
        fields: { process: 'kernel', pid: 0, library: 'AppleSMC' },
      },
    },
    {
      lines: '2026-02-27 09:15:01.123456+0100  localhost sudo[42]: Reading managed config',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'type without a level',
        message: 'Reading managed config',
        fields: { process: 'sudo', pid: 42 },
      },
    },
  ],
  parse({ first, stamp, text }) {
    if (first > 0x39) return headers.some((header) => text.startsWith(header)) ? headerLine : undefined;
    if (stamp === undefined || text.charCodeAt(10) !== 0x20) return undefined;
    const rest = text.slice(stamp.end, stamp.end + 320);
    const match = stamp.zoned ? (wide.exec(rest) ?? syslog.exec(rest)) : compact.exec(rest);
    if (match === null) return undefined;
    const { process, pid, thread, type } = match.groups!;
    let at = stamp.end + match[0].length;
    const next = (part: RegExp) => {
      const found = part.exec(text.slice(at, at + 300));
      if (found !== null) at += found[0].length;
      return found?.groups;
    };
    const library = next(sender)?.library;
    const named = next(subsystem);
    const written = type ?? next(bracketedType)?.type;
    return {
      stamp,
      level: scaleLevel(macosTypes, written ?? '', 'type') ?? { ...unsetLevel, rule: 'type without a level' },
      message: text.slice(at),
      fields: {
        process: process!,
        pid: Number(pid),
        thread: thread?.replace('0x', ''),
        library,
        subsystem: named?.subsystem,
        category: named?.category,
      },
    };
  },
});
