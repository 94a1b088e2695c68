import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

const levelPart = /^(?<level>TRACE|DEBUG|INFO|WARN|ERROR) {1,2}\[/;
const sourcePart = /^ {1,2}(?<file>[\w$.-]{1,80}):(?<line>\d{1,6}|\?) - /;

/** Longest name of a thread; it may hold brackets and addresses. */
const threadCharsMax = 160;

/** Cassandra's system.log and debug.log, also ScyllaDB's predecessor DSE: level and thread stand before the stamp. */
export const cassandra = defineFormat({
  id: 'cassandra',
  title: 'Apache Cassandra',
  family: 'database',
  specification: 'https://cassandra.apache.org/doc/latest/troubleshooting/reading_logs.html',
  signature: 'a level, [thread], an ISO stamp, File.java:line and a dash',
  fields: {
    thread: { type: 'string', about: 'Thread' },
    file: { type: 'string', about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line in it' },
  },
  starts: 'TDIWE',
  needs: { word: ['words'], marks: ['['] },
  samples: [
    {
      lines: [
        'ERROR [main] 2017-08-22 23:19:11,055 CassandraDaemon.java:706 - Exception encountered during startup',
        'java.lang.UnsupportedOperationException: Other bootstrapping/leaving/moving nodes detected',
        '\tat org.apache.cassandra.service.StorageService.joinTokenRing(StorageService.java:815)',
      ],
      record: {
        time: '2017-08-22T23:19:11.055Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'first word',
        message:
          'Exception encountered during startup\njava.lang.UnsupportedOperationException: Other bootstrapping/leaving/moving nodes detected\n\tat org.apache.cassandra.service.StorageService.joinTokenRing(StorageService.java:815)',
        fields: { thread: 'main', file: 'CassandraDaemon.java', line: 706 },
      },
    },
    {
      lines: 'INFO  [Messaging-EventLoop-3-1] 2026-02-27 08:15:00,138  NoSpamLogger.java:92 - no error seen',
      record: {
        time: '2026-02-27T08:15:00.138Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'first word',
        message: 'no error seen',
        fields: { thread: 'Messaging-EventLoop-3-1', file: 'NoSpamLogger.java', line: 92 },
      },
    },
    {
      lines: 'WARN  [epollEventLoopGroup-2[7]] 2026-02-27T08:15:01,138 Slf4jLogger.java:? - slow',
      record: {
        time: '2026-02-27T08:15:01.138Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'first word',
        message: 'slow',
        fields: { thread: 'epollEventLoopGroup-2[7]', file: 'Slf4jLogger.java' },
      },
    },
  ],
  parse({ text }) {
    const head = levelPart.exec(text.slice(0, 8));
    if (head === null) return undefined;
    const threadAt = head[0].length;
    const close = text.slice(threadAt, threadAt + threadCharsMax).search(/\] \d/);
    if (close < 0) return undefined;
    const stamp = scanIso(text, threadAt + close + 2);
    if (stamp === undefined) return undefined;
    const source = sourcePart.exec(text.slice(stamp.end, stamp.end + 100));
    if (source === null) return undefined;
    const { file, line } = source.groups!;
    return {
      stamp,
      level: wordLevel(head.groups!.level!, 'first word'),
      message: text.slice(stamp.end + source[0].length),
      fields: {
        thread: text.slice(threadAt, threadAt + close),
        file: file!,
        line: line === '?' ? undefined : Number(line),
      },
    };
  },
});
