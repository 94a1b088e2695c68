import { unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const scanStamp = stampLayout('EEE MMM d HH:mm:ssf yyyy');

/** Apache's error log: 2.4 with module, process and client, 2.2 with the level alone. */
export const apacheError = defineFormat({
  id: 'apache-error',
  title: 'Apache error log',
  family: 'web',
  specification: 'https://httpd.apache.org/docs/2.4/mod/core.html#errorlogformat',
  signature: '[Www Mon dd HH:MM:SS yyyy] [module:level] [pid n] message, or [level] alone',
  fields: {
    module: { type: 'string', optional: true, about: 'Module that wrote the line' },
    pid: { type: 'integer', optional: true, about: 'Process id' },
    tid: { type: 'string', optional: true, about: 'Thread id' },
    client: { type: 'string', optional: true, about: "The client's address and port" },
  },
  starts: '[',
  samples: [
    {
      lines:
        '[Tue Apr 04 06:18:29.712806 2017] [mpm_prefork:notice] [pid 17725] AH00163: Apache/2.4.6 (CentOS) configured -- resuming normal operations',
      record: {
        time: '2017-04-04T06:18:29.712806Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: 'notice',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'AH00163: Apache/2.4.6 (CentOS) configured -- resuming normal operations',
        fields: { module: 'mpm_prefork', pid: 17725 },
      },
    },
    {
      lines: '[Sun Dec 04 04:47:44 2005] [error] mod_jk child workerEnv in error state 6',
      record: {
        time: '2005-12-04T04:47:44Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'mod_jk child workerEnv in error state 6',
        fields: {},
      },
    },
    {
      lines:
        '[Wed Feb 11 08:05:09.000001 2026] [ssl:trace3] [pid 12:tid 140234] [client 10.0.0.7:51234] AH02041: Protocol: TLSv1.3',
      record: {
        time: '2026-02-11T08:05:09.000001Z',
        zoneAssumed: true,
        severityNumber: 3,
        level: 'trace3',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'AH02041: Protocol: TLSv1.3',
        fields: { module: 'ssl', pid: 12, tid: '140234', client: '10.0.0.7:51234' },
      },
    },
    {
      lines: '[Wed Feb 11 08:05:10.5 2026] [core:loud] [client ::1] no such level',
      record: {
        time: '2026-02-11T08:05:10.5Z',
        zoneAssumed: true,
        severityNumber: 0,
        level: 'loud',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'no such level',
        fields: { module: 'core', client: '::1' },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    if (text[4] !== ' ' || text[8] !== ' ') return undefined;
    const stamp = scanStamp(text, 1);
    if (stamp === undefined || !text.startsWith('] [', stamp.end)) return undefined;
    const end = text.indexOf(']', stamp.end + 3);
    if (end < 0 || end > stamp.end + 60) return undefined;
    const [level, module] = text
      .slice(stamp.end + 3, end)
      .split(':', 2)
      .toReversed();
    const reading = scaleLevel(scales.webServer, level!, 'second bracket');
    if (reading === undefined && module === undefined) return undefined;
    const rest = text.slice(end + 1);
    const pid = /^ \[pid (\d{1,10})(?::tid (\d{1,20}))?\]/.exec(rest);
    const client = /^ \[client ([^\]]{1,300})\]/.exec(rest.slice(pid?.[0].length ?? 0));
    const message = rest.slice((pid?.[0].length ?? 0) + (client?.[0].length ?? 0));
    return {
      stamp,
      level: reading ?? { ...unsetLevel, text: level, source: 'field', rule: 'second bracket' },
      message: message.trimStart(),
      fields: {
        module: module === '' ? undefined : module,
        pid: pid === null ? undefined : Number(pid[1]),
        tid: pid?.[2],
        client: client?.[1],
      },
    };
  },
});
