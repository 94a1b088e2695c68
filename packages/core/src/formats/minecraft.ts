import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');
const dated = stampLayout('ddMMMyyyy HH:mm:ssf');

const threaded = /^\] \[(?<thread>[^\]/]{1,128})\/(?<level>[A-Z]{4,5})\](?: \[(?<logger>[^\]]{0,128})\])?:? /;
/** Paper and its kin leave the thread out. */
const short = /^ (?<level>[A-Z]{4,5})\]: (?:\[(?<logger>[\w -]{1,64})\] )?/;

/** The log of a Minecraft server or client: Vanilla, Forge, Fabric, Paper. */
export const minecraft = defineFormat({
  id: 'minecraft',
  title: 'Minecraft (Vanilla, Forge, Fabric, Paper)',
  family: 'application',
  specification: 'https://docs.minecraftforge.net/en/latest/gettingstarted/',
  signature: '[HH:MM:SS] [thread/LEVEL]: or [HH:MM:SS LEVEL]:',
  fields: {
    thread: { type: 'string', optional: true, about: 'Name of the thread' },
    logger: { type: 'string', optional: true, about: 'Name of the logger, the mod or the plugin' },
  },
  starts: '[',
  samples: [
    {
      lines: "[08:15:00] [Server thread/WARN]: Can't keep up! Is the server overloaded? 0 errors",
      record: {
        time: '2026-03-01T08:15:00Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the thread',
        message: "Can't keep up! Is the server overloaded? 0 errors",
        fields: { thread: 'Server thread' },
      },
    },
    {
      lines: [
        '[27Feb2026 08:15:01.123] [main/ERROR] [net.minecraftforge.fml.loading/]: Failed to load mod',
        'java.lang.RuntimeException: x',
        '\tat a.B.c(B.java:7)',
      ],
      record: {
        time: '2026-02-27T08:15:01.123Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the thread',
        message: 'Failed to load mod\njava.lang.RuntimeException: x\n\tat a.B.c(B.java:7)',
        fields: { thread: 'main', logger: 'net.minecraftforge.fml.loading/' },
      },
    },
    {
      lines: '[08:15:02 INFO]: [Essentials] eve joined the error page',
      record: {
        time: '2026-03-01T08:15:02Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the thread',
        message: 'eve joined the error page',
        fields: { logger: 'Essentials' },
      },
    },
  ],
  parse({ text }) {
    const stamp = clock(text, 1) ?? dated(text, 1);
    if (stamp === undefined) return undefined;
    const rest = text.slice(stamp.end, stamp.end + 320);
    const match = threaded.exec(rest) ?? short.exec(rest);
    const level = match === null ? undefined : wordLevel(match.groups!.level!, 'word after the thread');
    if (match === null || level === undefined) return undefined;
    const { thread, logger } = match.groups!;
    return { stamp, level, message: text.slice(stamp.end + match[0].length), fields: { thread, logger } };
  },
});
