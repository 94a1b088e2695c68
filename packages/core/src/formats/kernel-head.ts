import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { priorityLevel } from '../levels/priority.ts';
import type { Stamp } from '../time/stamp.ts';
import { stampLayout } from '../time/stamp-layout.ts';

const clock = stampLayout('EEE MMM d HH:mm:ss yyyy');

/** PRI of the raw buffer, or the names of `dmesg -x`. */
const lead = /^(?:<(?<pri>\d{1,3})>|(?<facility>kern|user|daemon|syslog|auth) {0,2}:(?<level>\w{3,6}) {0,4}: )/;
const uptimePart = /^\[ {0,8}(?<uptime>\d{1,9}\.\d{6})\] ?/;

/** What stands before the message of a line of the kernel's ring buffer. */
export interface KernelHead {
  /** Only `dmesg -T` writes a wall time. */
  readonly stamp: Stamp | undefined;
  readonly level: LevelReading | undefined;
  readonly facility: string | undefined;
  readonly uptimeSeconds: number | undefined;
  /** Where the message begins. */
  readonly end: number;
}

/** Reads `[seconds since boot]` or `[ctime]` with what dmesg writes before it; undefined when the line begins otherwise. */
export function readKernelHead(text: string): KernelHead | undefined {
  const first = text.charCodeAt(0);
  const led = first === 0x5b ? null : lead.exec(text.slice(0, 32));
  if (first !== 0x5b && led === null) return undefined;
  const at = led === null ? 0 : led[0].length;
  const match = uptimePart.exec(text.slice(at, at + 32));
  const stamp = match === null && text.charCodeAt(at) === 0x5b ? clock(text, at + 1) : undefined;
  if (match === null && (stamp === undefined || !text.startsWith('] ', stamp.end))) return undefined;
  return {
    stamp,
    level: led === null ? undefined : levelOf(led.groups!),
    facility: led === null ? undefined : led.groups!.facility,
    uptimeSeconds: match === null ? undefined : Number(match.groups!.uptime),
    end: match === null ? stamp!.end + 2 : at + match[0].length,
  };
}

function levelOf({ pri, level }: Readonly<Record<string, string | undefined>>): LevelReading | undefined {
  return pri === undefined ? wordLevel(level!, 'level after the facility') : priorityLevel(Number(pri));
}
