import { unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits, monthStarts } from './charsets.ts';
import { defineFormat } from './format.ts';

const tomcatStamp = stampLayout('dd-MMM-yyyy HH:mm:ssf');
const simpleStamp = stampLayout('MMM d, yyyy H:mm:ss');

/** Tomcat's OneLineFormatter behind the stamp. */
const oneLine = /^ (?<level>[A-Z]{4,7}) \[(?<thread>[^\]]{1,128})\] (?<source>[\w.$<>/-]{1,256}) /;

/** SimpleFormatter's first line behind the clock: newer Javas put a narrow no-break space before AM. */
const firstLine = /^[ \u202f](?<half>[AP]M) (?<logger>[\w.$-]{1,200})(?: (?<method>[\w$<>-]{1,100}))?$/;

const secondLine = /^(?<level>[A-Z]{4,7}): /;

/** Half a day. */
const halfDayMs = 43_200_000;

/** java.util.logging: Tomcat's one line, and the two lines of the JDK's own SimpleFormatter. */
export const javaUtilLogging = defineFormat({
  id: 'java-util-logging',
  title: 'java.util.logging, Tomcat',
  family: 'application',
  specification: 'https://tomcat.apache.org/tomcat-10.1-doc/api/org/apache/juli/OneLineFormatter.html',
  signature:
    'dd-Mon-yyyy time, level word, thread in brackets, class and method; or Mon dd, yyyy and AM or PM, then LEVEL: message on a second line',
  fields: {
    thread: { type: 'string', optional: true, about: 'Thread that logged (one line)' },
    logger: { type: 'string', about: 'Class that logged' },
    method: { type: 'string', optional: true, about: 'Method that logged' },
  },
  starts: `${digits}${monthStarts}`,
  needs: { stamp: { behind: [] }, word: ['number', 'other'] },
  samples: [
    {
      lines:
        '27-Feb-2026 08:15:00.456 SEVERE [main] org.apache.catalina.core.StandardContext.startInternal One or more listeners failed to start',
      record: {
        time: '2026-02-27T08:15:00.456Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'SEVERE',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'One or more listeners failed to start',
        fields: { thread: 'main', logger: 'org.apache.catalina.core.StandardContext', method: 'startInternal' },
      },
    },
    {
      lines: '27-Feb-2026 08:15:01.000 CONFIG [localhost-startStop-1] org.apache.juli.Setup.run no error so far',
      record: {
        time: '2026-02-27T08:15:01.000Z',
        zoneAssumed: true,
        severityNumber: 7,
        level: 'CONFIG',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'no error so far',
        fields: { thread: 'localhost-startStop-1', logger: 'org.apache.juli.Setup', method: 'run' },
      },
    },
    {
      lines: ['Feb 27, 2026 1:15:02 PM com.acme.Orders place', 'WARNING: order 7 is late'],
      record: {
        time: '2026-02-27T13:15:02Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'order 7 is late',
        fields: { logger: 'com.acme.Orders', method: 'place' },
      },
    },
    {
      lines: ['Feb 27, 2026 12:15:02 AM com.acme.Orders place', 'FINE: order 8'],
      record: {
        time: '2026-02-27T00:15:02Z',
        zoneAssumed: true,
        severityNumber: 6,
        level: 'FINE',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'order 8',
        fields: { logger: 'com.acme.Orders', method: 'place' },
      },
    },
    {
      lines: ['Feb 27, 2026 12:15:03 PM com.acme.Orders', 'INFO: noon'],
      record: {
        time: '2026-02-27T12:15:03Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'noon',
        fields: { logger: 'com.acme.Orders' },
      },
    },
    {
      lines: [
        'Feb 27, 2026 8:15:04 AM com.acme.Orders place',
        'SEVERE: order 9 failed',
        'java.io.IOException: disk',
        '\tat com.acme.Orders.place(Orders.java:7)',
      ],
      record: {
        time: '2026-02-27T08:15:04Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'SEVERE',
        levelSource: 'field',
        levelRule: 'word before the colon',
        message: 'order 9 failed\njava.io.IOException: disk\n\tat com.acme.Orders.place(Orders.java:7)',
        fields: { logger: 'com.acme.Orders', method: 'place' },
      },
    },
  ],
  parse({ text }) {
    const stamp = tomcatStamp(text);
    if (stamp === undefined) return parseFirstLine(text);
    const match = oneLine.exec(text.slice(stamp.end, stamp.end + 420));
    if (match === null) return undefined;
    const { level, thread, source } = match.groups!;
    const reading = wordLevel(level!, 'word after the stamp');
    if (reading === undefined) return undefined;
    const dot = source!.lastIndexOf('.');
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { thread: thread!, logger: source!.slice(0, Math.max(dot, 0)), method: source!.slice(dot + 1) },
    };
  },
  continues({ text }, _context, { message }) {
    const match = message === '' ? secondLine.exec(text) : null;
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word before the colon');
    return level === undefined ? undefined : { level, message: text.slice(match[0].length) };
  },
});

/** The first of two lines; the second one tells level and message. */
function parseFirstLine(text: string) {
  const clock = simpleStamp(text);
  const match = clock === undefined ? null : firstLine.exec(text.slice(clock.end));
  if (clock === undefined || match === null) return undefined;
  const { half, logger, method } = match.groups!;
  const at12 = text.startsWith('12:', clock.end - 8);
  const shiftMs = half === 'AM' ? (at12 ? -halfDayMs : 0) : at12 ? 0 : halfDayMs;
  const stamp = { ...clock, ms: clock.ms + shiftMs };
  return { stamp, level: unsetLevel, message: '', fields: { logger: logger!, method } };
}
