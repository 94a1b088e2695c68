import { wordLevel } from '../levels/level-words.ts';
import { digitsEnd } from '../time/digits.ts';
import { parseEpochText } from '../time/epoch.ts';
import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');

/** pino-pretty: the level, then name, process id and host in parentheses. */
const pinoHead =
  /^\] (?<level>[A-Z]{4,9}) {0,3}(?: ?\((?:(?<name>[^()/]{1,128})\/)?(?<pid>\d{1,10})(?: on (?<hostname>[\w.-]{1,253}))?\))?: /;

/** bunyan's own tool: the level aligned to the right, a colon, then the same without parentheses. */
const bunyanHead =
  /^\] {1,2}(?<level>[A-Z]{4,5}): (?<name>[^\s:]{1,128})\/(?<pid>\d{1,10}) on (?<hostname>[\w.-]{1,253}): /;

/** What people read instead of JSON: pino-pretty and bunyan's command line. */
export const pinoPretty = defineFormat({
  id: 'pino-pretty',
  title: 'pino-pretty, bunyan on a terminal (Node.js)',
  family: 'application',
  specification: 'https://github.com/pinojs/pino-pretty#readme',
  signature: '[clock or stamp] LEVEL (name/process id on host):',
  fields: {
    name: { type: 'string', optional: true, about: "The logger's name" },
    pid: { type: 'integer', optional: true, about: 'Process id' },
    hostname: { type: 'string', optional: true, about: 'Host the process runs on' },
  },
  starts: '[',
  samples: [
    {
      lines: [
        '[08:15:00.123] INFO (4242): request completed, no error',
        '    res: {',
        '      "statusCode": 200',
        '    }',
      ],
      record: {
        time: '2026-03-01T08:15:00.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'request completed, no error\n    res: {\n      "statusCode": 200\n    }',
        fields: { pid: 4242 },
      },
    },
    {
      lines: [
        '[2026-02-27 08:15:01.123 +0100] ERROR (api/4242 on web-1): request failed',
        '    err: {',
        '      "type": "Error"',
        '    }',
      ],
      record: {
        time: '2026-02-27T07:15:01.123Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'request failed\n    err: {\n      "type": "Error"\n    }',
        fields: { name: 'api', pid: 4242, hostname: 'web-1' },
      },
    },
    {
      lines: '[08:15:02.123] WARN: low memory',
      record: {
        time: '2026-03-01T08:15:02.123Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'low memory',
        fields: {},
      },
    },
    {
      lines: '[1772180103123] FATAL (api/4242 on web-1): no port',
      record: {
        time: '2026-02-27T08:15:03.123Z',
        severityNumber: 21,
        level: 'FATAL',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'no port',
        fields: { name: 'api', pid: 4242, hostname: 'web-1' },
      },
    },
    {
      lines: '[2026-02-27T08:15:04.123Z]  INFO: api/4242 on web-1: listening',
      record: {
        time: '2026-02-27T08:15:04.123Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'listening',
        fields: { name: 'api', pid: 4242, hostname: 'web-1' },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanStamp(text);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x5d) return undefined;
    const head = text.slice(stamp.end, stamp.end + 600);
    const match = bunyanHead.exec(head) ?? pinoHead.exec(head);
    if (match === null) return undefined;
    const { level, name, pid, hostname } = match.groups!;
    const reading = wordLevel(level!, 'word after the stamp');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { name, pid: pid === undefined ? undefined : Number(pid), hostname },
    };
  },
});

/** A clock, a stamp, or epoch milliseconds. */
function scanStamp(text: string): Stamp | undefined {
  if (text.charCodeAt(3) === 0x3a) return clock(text, 1);
  const end = digitsEnd(text, 1, 14);
  if (end !== 14) return scanIso(text, 1, true);
  const epoch = parseEpochText(text.slice(1, end));
  return epoch === undefined ? undefined : { ...epoch, end };
}
