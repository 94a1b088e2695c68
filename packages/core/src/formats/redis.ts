import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const withYear = stampLayout('d MMM yyyy HH:mm:ssf');
const withoutYear = stampLayout('d MMM HH:mm:ssf');

/** Process id and role; before Redis 3 the process id in brackets. */
const head = /^(?:(?<pid>\d{1,10}):(?<role>[XCSM])|\[(?<old>\d{1,10})\]) /;
const mark = /^ (?<level>[.*#-]) /;

/** Redis, Valkey and Sentinel. */
export const redis = defineFormat({
  id: 'redis',
  title: 'Redis, Valkey',
  family: 'database',
  specification: 'https://github.com/redis/redis/blob/7.2/src/server.c',
  signature: 'process id:role, dd Mon yyyy time, one of . - * #',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    role: { type: 'string', optional: true, about: 'M master, S replica, C child, X sentinel' },
  },
  starts: `${digits}[`,
  needs: { stamp: { behind: [] } },
  joins: 'frames',
  samples: [
    {
      lines: '1:M 27 Feb 2026 08:15:00.984 * monotonic clock: POSIX clock_gettime, no error',
      record: {
        time: '2026-02-27T08:15:00.984Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: '*',
        levelSource: 'letter',
        levelRule: 'mark after the stamp',
        message: 'monotonic clock: POSIX clock_gettime, no error',
        fields: { pid: 1, role: 'M' },
      },
    },
    {
      lines: '42:C 27 Feb 2026 08:15:01.984 # WARNING Memory overcommit must be enabled!',
      record: {
        time: '2026-02-27T08:15:01.984Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: '#',
        levelSource: 'letter',
        levelRule: 'mark after the stamp',
        message: 'WARNING Memory overcommit must be enabled!',
        fields: { pid: 42, role: 'C' },
      },
    },
    {
      lines: '1:S 27 Feb 2026 08:15:02.984 . 0 clients connected',
      record: {
        time: '2026-02-27T08:15:02.984Z',
        zoneAssumed: true,
        severityNumber: 5,
        level: '.',
        levelSource: 'letter',
        levelRule: 'mark after the stamp',
        message: '0 clients connected',
        fields: { pid: 1, role: 'S' },
      },
    },
    {
      lines: '[7] 27 Feb 08:15:03.984 - Accepted 10.0.0.7:50122',
      record: {
        time: '2026-02-27T08:15:03.984Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 9,
        level: '-',
        levelSource: 'letter',
        levelRule: 'mark after the stamp',
        message: 'Accepted 10.0.0.7:50122',
        fields: { pid: 7 },
      },
    },
  ],
  parse({ text }) {
    const match = head.exec(text.slice(0, 16));
    if (match === null) return undefined;
    const stamp = withYear(text, match[0].length) ?? withoutYear(text, match[0].length);
    if (stamp === undefined) return undefined;
    const level = mark.exec(text.slice(stamp.end, stamp.end + 3));
    if (level === null) return undefined;
    const { pid, role, old } = match.groups!;
    return {
      stamp,
      level: scaleLevel(scales.redis, level.groups!.level!, 'mark after the stamp', 'letter'),
      message: text.slice(stamp.end + level[0].length),
      fields: { pid: Number(pid ?? old), role },
    };
  },
});
