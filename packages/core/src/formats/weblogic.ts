import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const withHalf = stampLayout('MMM d, yyyy H:mm:ssf a');
const withHalfAfterComma = stampLayout('MMM d, yyyy, H:mm:ssf a');

/** The zone is a name as Java writes it (`UTC`, `Central European Time`): recorded where it is short. */
const head =
  /^ (?<zone>[A-Z]{3,5}|[A-Za-z ]{3,40})> <(?<level>Trace|Debug|Info|Notice|Warning|Error|Critical|Alert|Emergency)> <(?<subsystem>[^>]{1,80})> /;
/** Behind machine, server, thread, user, transaction and diagnostic context stand the epoch, severity and other values, and the message's id. */
const id = /<(?<messageId>BEA-\d{6})> </;

/** Server log and console of Oracle WebLogic: values between angle brackets. */
export const weblogic = defineFormat({
  id: 'weblogic',
  title: 'Oracle WebLogic Server',
  family: 'application',
  specification:
    'https://docs.oracle.com/en/middleware/standalone/weblogic-server/14.1.1.0/wllog/logging_services.html',
  signature: '#### or nothing, then between angle brackets a date with AM or PM, a severity, a subsystem',
  fields: {
    subsystem: { type: 'string', about: 'Subsystem that logged' },
    messageId: { type: 'string', optional: true, about: 'Id of the message (BEA-000360)' },
  },
  starts: '#<',
  samples: [
    {
      lines:
        "####<Feb 27, 2026 8:15:00,123 PM UTC> <Info> <WebLogicServer> <host1> <AdminServer> <[ACTIVE] ExecuteThread: '0'> <<WLS Kernel>> <> <> <1772223300123> <BEA-000360> <The server started in RUNNING mode, 0 errors.>",
      record: {
        time: '2026-02-27T20:15:00.123Z',
        zoneName: 'UTC',
        severityNumber: 9,
        level: 'Info',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'The server started in RUNNING mode, 0 errors.',
        fields: { subsystem: 'WebLogicServer', messageId: 'BEA-000360' },
      },
    },
    {
      lines: '<Feb 27, 2026, 8:15:01 AM Central European Time> <Error> <HTTP> <BEA-101017> <Servlet failed>',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'Error',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'Servlet failed',
        fields: { subsystem: 'HTTP', messageId: 'BEA-101017' },
      },
    },
    {
      lines: '<Feb 27, 2026 8:15:02 AM CET> <Warning> <Socket> Unable to convert error page',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        zoneName: 'CET',
        severityNumber: 13,
        level: 'Warning',
        levelSource: 'field',
        levelRule: 'second bracket',
        message: 'Unable to convert error page',
        fields: { subsystem: 'Socket' },
      },
    },
  ],
  parse({ text }) {
    const open = text.startsWith('####<') ? 5 : text.charCodeAt(0) === 0x3c ? 1 : 0;
    const stamp = open === 0 ? undefined : (withHalf(text, open) ?? withHalfAfterComma(text, open));
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 160));
    if (match === null) return undefined;
    const { zone, level, subsystem } = match.groups!;
    const start = stamp.end + match[0].length;
    const found = id.exec(text.slice(start - 1, start + valuesCharsMax));
    const message = text.slice(found === null ? start : start - 1 + found.index + found[0].length);
    const utc = zone === 'UTC' || zone === 'GMT';
    return {
      stamp: { ...stamp, zoned: utc, zoneName: zone!.includes(' ') ? undefined : zone },
      level: wordLevel(level!, 'second bracket'),
      message: found !== null && message.endsWith('>') ? message.slice(0, -1) : message,
      fields: { subsystem: subsystem!, messageId: found?.groups?.messageId },
    };
  },
});

const valuesCharsMax = 1024;
