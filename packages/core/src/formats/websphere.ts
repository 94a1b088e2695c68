import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const monthFirst = stampLayout('M/d/yy H:mm:ssfz');
const dayFirst = stampLayout('d/M/yy H:mm:ssfz');

/** Thread, short name of the logger, type of the event, code of the message where there is one. */
const rest =
  /^\] (?<thread>[0-9a-f]{8}) (?<logger>\S{1,64}) {1,24}(?<type>[A-Z123<>]) {1,4}(?<messageId>[A-Z]{4,5}\d{4}[A-Z](?=: ))?/;

/** SystemOut.log of WebSphere, messages.log of Liberty: the basic format. */
export const websphere = defineFormat({
  id: 'websphere',
  title: 'IBM WebSphere, Liberty',
  family: 'application',
  specification: 'https://www.ibm.com/docs/en/was-nd/9.0.5?topic=data-basic-advanced-log-formats',
  signature: '[M/d/yy H:mm:ss:fff ZONE], eight hexadecimal digits, a logger, a letter for the type',
  fields: {
    thread: { type: 'string', about: 'Thread id, hexadecimal' },
    logger: { type: 'string', about: 'Short name of the component' },
    type: {
      type: 'string',
      about: 'Type of the event: F E W A I C D, O and R for what a program prints, 1 2 3 < > in traces',
    },
    messageId: { type: 'string', optional: true, about: 'Code of the message (WSVR0001I)' },
  },
  starts: '[',
  samples: [
    {
      lines:
        '[2/27/26 8:15:00:123 UTC] 00000001 WsServerImpl  A   WSVR0001I: Server server1 open for e-business, 0 errors',
      record: {
        time: '2026-02-27T08:15:00.123Z',
        zoneName: 'UTC',
        severityNumber: 10,
        level: 'A',
        levelSource: 'letter',
        levelRule: 'type of the event',
        message: 'WSVR0001I: Server server1 open for e-business, 0 errors',
        fields: { thread: '00000001', logger: 'WsServerImpl', type: 'A', messageId: 'WSVR0001I' },
      },
    },
    {
      lines: [
        '[27/02/26 8:15:01:123 CET] 0000003a ServletWrappe E   An exception was thrown',
        'java.io.IOException: reset',
        '\tat a.B.c(B.java:7)',
      ],
      record: {
        time: '2026-02-27T08:15:01.123Z',
        zoneAssumed: true,
        zoneName: 'CET',
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'type of the event',
        message: 'An exception was thrown\njava.io.IOException: reset\n\tat a.B.c(B.java:7)',
        fields: { thread: '0000003a', logger: 'ServletWrappe', type: 'E' },
      },
    },
    {
      lines: '[2/27/26 8:15:02:123 UTC] 0000003a SystemErr     R   printed by a program: error',
      record: {
        time: '2026-02-27T08:15:02.123Z',
        zoneName: 'UTC',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'what a program prints has no level',
        message: 'printed by a program: error',
        fields: { thread: '0000003a', logger: 'SystemErr', type: 'R' },
      },
    },
  ],
  parse({ text }) {
    let stamp = monthFirst(text, 1);
    if (stamp === undefined) return undefined;
    if (Number.isNaN(stamp.ms)) stamp = dayFirst(text, 1)!;
    const match = rest.exec(text.slice(stamp.end, stamp.end + 200));
    if (match === null) return undefined;
    const { thread, logger, type, messageId } = match.groups!;
    return {
      stamp,
      level: levelOf(type!),
      message: text.slice(stamp.end + match[0].length - (messageId?.length ?? 0)),
      fields: { thread: thread!, logger: logger!, type: type!, messageId },
    };
  },
});

function levelOf(type: string): LevelReading {
  return (
    scaleLevel(scales.websphere, type, 'type of the event', 'letter') ?? {
      ...unsetLevel,
      rule: 'what a program prints has no level',
    }
  );
}
