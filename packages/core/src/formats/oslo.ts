import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Process id, level, module; the request's context where there is one. */
const head =
  /^ (?<pid>\d{1,10}) (?<level>[A-Z]{4,8}) (?<logger>[A-Za-z_][\w.-]{0,199}) (?:\[(?<context>[^\]]{0,600})\] )?/;
const request = /\breq-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Longest name of a log file that is looked for in front of the stamp. */
const fileCharsMax = 128;

/** Before Kilo nova wrote AUDIT, Python's INFO + 1. */
const audit: LevelReading = { number: 10, text: 'AUDIT', source: 'field', rule: 'word after the process id' };

/** oslo.log, the layout of OpenStack's services; a collector may have put the file's name before it. */
export const oslo = defineFormat({
  id: 'oslo',
  title: 'OpenStack (oslo.log)',
  family: 'application',
  specification: 'https://docs.openstack.org/oslo.log/latest/configuration/index.html',
  signature: 'an ISO stamp, a process id, a level word, a module, a request context in brackets',
  fields: {
    file: { type: 'string', optional: true, about: 'Name of the log file, where a collector wrote it' },
    pid: { type: 'integer', about: 'Process id' },
    logger: { type: 'string', about: 'Module that logged' },
    context: { type: 'string', optional: true, about: 'Request, user and project, as written' },
  },
  starts: `${digits}${letters}`,
  needs: { stamp: { behind: ['number'] }, word: ['number', 'colon', 'other'] },
  samples: [
    {
      lines:
        '2026-02-27 08:15:00.772 23623 INFO neutron.wsgi [req-40743023-c6f4-4c6c-8a2b-2a2b3c4d5e6f None] 10.1.255.252 - - [27/Feb/2026 08:15:00] "GET /v2.0/networks HTTP/1.1" 200 1042',
      record: {
        time: '2026-02-27T08:15:00.772Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the process id',
        message: '10.1.255.252 - - [27/Feb/2026 08:15:00] "GET /v2.0/networks HTTP/1.1" 200 1042',
        requestId: 'req-40743023-c6f4-4c6c-8a2b-2a2b3c4d5e6f',
        fields: { pid: 23623, logger: 'neutron.wsgi', context: 'req-40743023-c6f4-4c6c-8a2b-2a2b3c4d5e6f None' },
      },
    },
    {
      lines:
        'nova-compute.log.1.2026-02-27_08:00:00 2026-02-27 08:15:01.008 2931 WARNING nova.virt.libvirt.imagecache [-] Unknown base file, no error',
      record: {
        time: '2026-02-27T08:15:01.008Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the process id',
        message: 'Unknown base file, no error',
        fields: {
          file: 'nova-compute.log.1.2026-02-27_08:00:00',
          pid: 2931,
          logger: 'nova.virt.libvirt.imagecache',
          context: '-',
        },
      },
    },
    {
      lines: '2026-02-27 08:15:02.000 7 AUDIT nova.compute.resource_tracker Auditing locally available resources',
      record: {
        time: '2026-02-27T08:15:02.000Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: 'AUDIT',
        levelSource: 'field',
        levelRule: 'word after the process id',
        message: 'Auditing locally available resources',
        fields: { pid: 7, logger: 'nova.compute.resource_tracker' },
      },
    },
  ],
  parse(line) {
    const { first, text } = line;
    let { stamp } = line;
    let file: string | undefined;
    if (first > 0x39) {
      const blank = text.indexOf('.log') > 0 ? text.indexOf(' ') : -1;
      if (blank < 0 || blank > fileCharsMax) return undefined;
      file = text.slice(0, blank);
      stamp = scanIso(text, blank + 1);
    }
    if (stamp === undefined || !(text.charCodeAt(stamp.end + 1) <= 0x39)) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 900));
    if (match === null) return undefined;
    const { pid, level, logger, context } = match.groups!;
    const reading = level === 'AUDIT' ? audit : wordLevel(level!, 'word after the process id');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      requestId: context === undefined ? undefined : request.exec(context)?.[0],
      fields: { file, pid: Number(pid), logger: logger!, context },
    };
  },
});
