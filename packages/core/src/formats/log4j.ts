import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');

/** `[thread] LEVEL logger [context] - `, the default of Logback and log4net. */
const threadFirst =
  /^ \[(?<thread>[^\]]{1,128})\] {1,2}(?<level>[A-Z]{4,7}) {1,4}(?<logger>[\w.$/#-]{1,200})(?::(?<line>\d{1,6}))?(?: \[(?<context>[^\]]{0,200})\])? --? /;

/** `LEVEL [thread] logger: `, as Hadoop and many others write; a dash in the colon's place is as good. */
const levelFirst =
  /^ {1,2}(?<level>[A-Z]{4,7}) {1,4}\[(?<thread>[^\]]{1,128})\] {1,2}(?<logger>[\w.$/#-]{1,200})(?::(?<line>\d{1,6}))?(?: -|:) /;

/** `LEVEL logger - ` or `LEVEL logger: `. Only what is written like a class or a module is a logger, the rest are words of a message. */
const withoutThread =
  /^ {1,2}(?<level>[A-Z]{4,7}) {1,4}(?<logger>[\w$]{1,80}(?:\.[\w$]{1,80}){1,12})(?::(?<line>\d{1,6}))?(?<mark> -|:) /;

const className = /\.[A-Z][\w$]{0,80}$/;
const exceptionName = /(?:Exception|Error|Throwable)$/;

/** The layouts that Log4j, Logback and log4net are mostly configured with. */
export const log4j = defineFormat({
  id: 'log4j',
  title: 'Log4j, Logback, log4net',
  family: 'application',
  specification: 'https://logback.qos.ch/manual/layouts.html#ClassicPatternLayout',
  signature: 'a stamp, thread in brackets and level word in either order, a logger, a dash or a colon',
  fields: {
    thread: { type: 'string', optional: true, about: 'Thread that logged' },
    logger: { type: 'string', about: 'Logger, mostly a class' },
    line: { type: 'integer', optional: true, about: 'Line of the source file' },
    context: { type: 'string', optional: true, about: 'Diagnostic context in brackets after the logger' },
  },
  starts: digits,
  needs: { stamp: { behind: ['bracket', 'levelBracket', 'levelName'] } },
  samples: [
    {
      lines:
        '2026-02-27 08:15:00,286 [main] WARN  o.e.r.ProductRepository - High resource usage - CPU: 45.9%, no error',
      record: {
        time: '2026-02-27T08:15:00.286Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word beside the thread',
        message: 'High resource usage - CPU: 45.9%, no error',
        fields: { thread: 'main', logger: 'o.e.r.ProductRepository' },
      },
    },
    {
      lines: [
        '08:15:01.782 [background-1] ERROR org.example.UserService - request failed',
        'java.io.IOException: disk',
        '\tat a.B.c(B.java:7)',
      ],
      record: {
        time: '2026-03-01T08:15:01.782Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word beside the thread',
        message: 'request failed\njava.io.IOException: disk\n\tat a.B.c(B.java:7)',
        fields: { thread: 'background-1', logger: 'org.example.UserService' },
      },
    },
    {
      lines: '2026-02-27 08:15:02,123 [1] INFO  MyApp.Program [(null)] - started',
      record: {
        time: '2026-02-27T08:15:02.123Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word beside the thread',
        message: 'started',
        fields: { thread: '1', logger: 'MyApp.Program', context: '(null)' },
      },
    },
    {
      lines: '2026-02-27 08:15:03,978 INFO [IPC Server handler 0 on 9000] org.apache.hadoop.ipc.Server: listening',
      record: {
        time: '2026-02-27T08:15:03.978Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word beside the thread',
        message: 'listening',
        fields: { thread: 'IPC Server handler 0 on 9000', logger: 'org.apache.hadoop.ipc.Server' },
      },
    },
    {
      lines: '2026-02-27 08:15:04.001 DEBUG com.acme.Cache:42 - 3 entries',
      record: {
        time: '2026-02-27T08:15:04.001Z',
        zoneAssumed: true,
        severityNumber: 5,
        level: 'DEBUG',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: '3 entries',
        fields: { logger: 'com.acme.Cache', line: 42 },
      },
    },
    {
      lines: '2026-02-27 08:15:05,001 FATAL org.apache.hadoop.hdfs.StateChange: BLOCK* lost',
      record: {
        time: '2026-02-27T08:15:05.001Z',
        zoneAssumed: true,
        severityNumber: 21,
        level: 'FATAL',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'BLOCK* lost',
        fields: { logger: 'org.apache.hadoop.hdfs.StateChange' },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    const stamp = line.stamp ?? (text.charCodeAt(2) === 0x3a ? clock(text) : undefined);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const rest = text.slice(stamp.end, stamp.end + 640);
    const match =
      rest.charCodeAt(1) === 0x5b ? threadFirst.exec(rest) : (levelFirst.exec(rest) ?? withoutThread.exec(rest));
    if (match === null) return undefined;
    const { level, thread, logger, line: at, context, mark } = match.groups!;
    if (mark === ':' && (!className.test(logger!) || exceptionName.test(logger!))) return undefined;
    const reading = wordLevel(level!, thread === undefined ? 'word after the stamp' : 'word beside the thread');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: {
        thread,
        logger: logger!,
        line: at === undefined ? undefined : Number(at),
        context: context || undefined,
      },
    };
  },
});
