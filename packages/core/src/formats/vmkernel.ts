import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Severity and syslog PRI, a mark of lines that were cut in two, the program. */
const headPart =
  /^ (?<level>Db|In|No|Wa|Er|Cr|Al|Em)\(\d{1,3}\)(?:\[\+\]|\+)? (?:(?<program>[^\s:[\]]{1,64})(?:\[(?<pid>\d{1,12})\])?: )?/;

/** Where the kernel ran; the only words it marks a line with. */
const cpuPart =
  /^(?<lead> ?)cpu(?<cpu>\d{1,4}):(?<world>\d{1,12})(?: opID=(?<opId>[\w-]{1,64}))?\)(?:(?<level>WARNING|ALERT): )?/;

/** Logs of ESXi: the kernel's, and since version 8 those of all its services. */
export const vmkernel = defineFormat({
  id: 'vmkernel',
  title: 'VMware ESXi, vmkernel',
  family: 'system',
  specification: 'https://github.com/tstack/lnav/blob/master/src/formats/esx_syslog_log.json',
  signature: 'an ISO stamp with T, In(14) or a relative, the program; or cpu12:34567) in place of both',
  fields: {
    program: { type: 'string', optional: true, about: 'Program; vmkernel for the kernel' },
    pid: { type: 'integer', optional: true, about: 'Process id' },
    cpu: { type: 'integer', optional: true, about: 'CPU the kernel ran on' },
    world: { type: 'integer', optional: true, about: 'World (thread) of the kernel' },
    opId: { type: 'string', optional: true, about: 'Id of the operation' },
  },
  starts: digits,
  needs: { stamp: { joint: 'T', zoned: true } },
  samples: [
    {
      lines:
        '2022-06-02T05:34:56.746Z In(14) ConfigStore[1001430703]: Log for ConfigStore version=1.0 build=build-19833347 option=BETA',
      record: {
        time: '2022-06-02T05:34:56.746Z',
        severityNumber: 9,
        level: 'In',
        levelSource: 'field',
        levelRule: 'abbreviation before the PRI',
        message: 'Log for ConfigStore version=1.0 build=build-19833347 option=BETA',
        fields: { program: 'ConfigStore', pid: 1001430703 },
      },
    },
    {
      lines: '2026-02-27T08:15:01.042Z Wa(180) vmkwarning: cpu6:2097691 opID=5a-1)WARNING: NFS: 1457: no error yet',
      record: {
        time: '2026-02-27T08:15:01.042Z',
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the CPU',
        message: 'NFS: 1457: no error yet',
        fields: { program: 'vmkwarning', cpu: 6, world: 2097691, opId: '5a-1' },
      },
    },
    {
      lines: '2015-04-01T22:22:35.038Z cpu22:44012977)ALERT: This is what an alert looks like.',
      record: {
        time: '2015-04-01T22:22:35.038Z',
        severityNumber: 19,
        level: 'ALERT',
        levelSource: 'field',
        levelRule: 'word after the CPU',
        message: 'This is what an alert looks like.',
        fields: { cpu: 22, world: 44012977 },
      },
    },
    {
      lines: '2014-11-14T19:19:51.559Z cpu7:35233)VC: 2002: Device rescan time 704 msec (total number of devices 91)',
      record: {
        time: '2014-11-14T19:19:51.559Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'VC: 2002: Device rescan time 704 msec (total number of devices 91)',
        fields: { cpu: 7, world: 35233 },
      },
    },
    {
      lines: '2022-06-01T13:42:40.681Z In(05) host-16250 <analytics> Skip service health check. State STOPPED',
      record: {
        time: '2022-06-01T13:42:40.681Z',
        severityNumber: 9,
        level: 'In',
        levelSource: 'field',
        levelRule: 'abbreviation before the PRI',
        message: 'host-16250 <analytics> Skip service health check. State STOPPED',
        fields: {},
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || !stamp.zoned || text.charCodeAt(10) !== 0x54) return undefined;
    const head = headPart.exec(text.slice(stamp.end, stamp.end + 160));
    const start = stamp.end + (head === null ? 0 : head[0].length);
    const cpu = cpuPart.exec(text.slice(start, start + 128));
    if (head === null && (cpu === null || cpu.groups!.lead === '')) return undefined;
    const { program, pid, level } = head?.groups ?? {};
    const { cpu: number, world, opId, level: word } = cpu?.groups ?? {};
    return {
      stamp,
      level: levelOf(level, word),
      message: text.slice(start + (cpu === null ? 0 : cpu[0].length)),
      fields: { program, pid: numberOf(pid), cpu: numberOf(number), world: numberOf(world), opId },
    };
  },
});

/** The kernel's own word is what the abbreviation was made from. */
function levelOf(abbreviation: string | undefined, word: string | undefined): LevelReading | undefined {
  if (word !== undefined) return wordLevel(word, 'word after the CPU');
  return abbreviation === undefined ? undefined : scaleLevel(scales.esxi, abbreviation, 'abbreviation before the PRI');
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
