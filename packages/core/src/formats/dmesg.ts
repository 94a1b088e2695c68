import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { priorityLevel } from '../levels/priority.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('EEE MMM d HH:mm:ss yyyy');

/** PRI of the raw buffer, or the names of `dmesg -x`. */
const lead = /^(?:<(?<pri>\d{1,3})>|(?<facility>kern|user|daemon|syslog|auth) {0,2}:(?<level>\w{3,6}) {0,4}: )/;
const uptimePart = /^\[ {0,8}(?<uptime>\d{1,9}\.\d{6})\] ?/;

/** The kernel's ring buffer: seconds since boot, which are no wall time, or `dmesg -T`. */
export const dmesg = defineFormat({
  id: 'dmesg',
  title: 'Linux kernel, dmesg',
  family: 'system',
  specification: 'https://man7.org/linux/man-pages/man1/dmesg.1.html',
  signature: '[seconds since boot in microseconds], or [ctime] as dmesg -T writes, a PRI or facility:level before it',
  fields: {
    uptimeSeconds: { type: 'number', optional: true, about: 'Seconds since boot' },
    facility: { type: 'string', optional: true, about: 'Facility (dmesg -x)' },
  },
  starts: '[<kuds',
  joins: false,
  samples: [
    {
      lines: '[1293979.679369] IN=br46 OUT= MAC=02:42 SRC=10.0.0.7 PROTO=UDP',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'IN=br46 OUT= MAC=02:42 SRC=10.0.0.7 PROTO=UDP',
        fields: { uptimeSeconds: 1293979.679369 },
      },
    },
    {
      lines: '[    0.000000] Linux version 6.8.0, no error',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'Linux version 6.8.0, no error',
        fields: { uptimeSeconds: 0 },
      },
    },
    {
      lines: '<4>[   12.120000] usb 1-1: device descriptor read failed',
      record: {
        severityNumber: 13,
        level: 'warning',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'usb 1-1: device descriptor read failed',
        fields: { uptimeSeconds: 12.12 },
      },
    },
    {
      lines: 'kern  :err   : [   13.120000] ata1: link is down',
      record: {
        severityNumber: 17,
        level: 'err',
        levelSource: 'field',
        levelRule: 'level after the facility',
        message: 'ata1: link is down',
        fields: { uptimeSeconds: 13.12, facility: 'kern' },
      },
    },
    {
      lines: '[Fri Feb 27 08:15:00 2026] eth0: link up',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'eth0: link up',
        fields: {},
      },
    },
  ],
  parse({ first, text }) {
    const led = first === 0x5b ? null : lead.exec(text.slice(0, 32));
    if (first !== 0x5b && led === null) return undefined;
    const at = led === null ? 0 : led[0].length;
    const match = uptimePart.exec(text.slice(at, at + 32));
    const stamp = match === null && text.charCodeAt(at) === 0x5b ? clock(text, at + 1) : undefined;
    if (
      match === null &&
      (stamp === undefined || !text.startsWith('] ', stamp.end) || text.charCodeAt(stamp.end + 2) === 0x5b)
    )
      return undefined;
    return {
      stamp,
      level: led === null ? undefined : levelOf(led.groups!),
      message: text.slice(match === null ? stamp!.end + 2 : at + match[0].length),
      fields: {
        uptimeSeconds: match === null ? undefined : Number(match.groups!.uptime),
        facility: led === null ? undefined : led.groups!.facility,
      },
    };
  },
});

function levelOf({ pri, level }: Readonly<Record<string, string | undefined>>): LevelReading | undefined {
  return pri === undefined ? wordLevel(level!, 'level after the facility') : priorityLevel(Number(pri));
}
