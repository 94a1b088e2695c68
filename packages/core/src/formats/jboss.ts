import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const clock = stampLayout('HH:mm:ssf');

/** Level, trace where Quarkus is told to write it, logger in brackets, thread in parentheses. */
const head =
  /^ {1,2}(?<level>[A-Z]{4,7}) {1,4}(?:traceId=(?<trace>[0-9a-f]{0,32}), parentId=[0-9a-f]{0,32}, spanId=(?<span>[0-9a-f]{0,16}), sampled=\w{0,8} )?\[(?<logger>[\w.$ -]{1,200})\] \((?<thread>[^()]{1,160})\) /;

/** JBoss, WildFly, Quarkus, Keycloak: `stamp LEVEL [logger] (thread) message`. */
export const jboss = defineFormat({
  id: 'jboss',
  title: 'WildFly, JBoss, Quarkus, Keycloak',
  family: 'application',
  specification: 'https://quarkus.io/guides/logging#logging-format',
  signature: 'a stamp, a level word, a logger in brackets, a thread in parentheses',
  fields: {
    logger: { type: 'string', about: 'Category that logged' },
    thread: { type: 'string', about: 'Thread that logged' },
  },
  starts: digits,
  needs: { stamp: { behind: ['levelBracket', 'levelName'] } },
  samples: [
    {
      lines:
        '2026-02-27 08:15:00,123 INFO  [org.jboss.as] (Controller Boot Thread) WFLYSRV0025: started in 3207ms, 0 errors',
      record: {
        time: '2026-02-27T08:15:00.123Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'WFLYSRV0025: started in 3207ms, 0 errors',
        fields: { logger: 'org.jboss.as', thread: 'Controller Boot Thread' },
      },
    },
    {
      lines:
        '08:15:01,120 ERROR [org.jboss.as.controller] (ServerService Thread Pool -- 64) WFLYCTL0013: Operation failed',
      record: {
        time: '2026-03-01T08:15:01.120Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'WFLYCTL0013: Operation failed',
        fields: { logger: 'org.jboss.as.controller', thread: 'ServerService Thread Pool -- 64' },
      },
    },
    {
      lines:
        '2026-02-27 08:15:02,500 WARN  traceId=4bf92f3577b34da6a3ce929d0e0e4736, parentId=00f067aa0ba902b6, spanId=00f067aa0ba902b7, sampled=true [io.qua.htt] (executor-thread-1) slow',
      record: {
        time: '2026-02-27T08:15:02.500Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'slow',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: { logger: 'io.qua.htt', thread: 'executor-thread-1' },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    const stamp = line.stamp ?? (text.charCodeAt(2) === 0x3a ? clock(text) : undefined);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 640));
    if (match === null) return undefined;
    const { level, trace, span, logger, thread } = match.groups!;
    const reading = wordLevel(level!, 'word after the stamp');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      traceId: trace || undefined,
      spanId: span || undefined,
      fields: { logger: logger!, thread: thread! },
    };
  },
});
