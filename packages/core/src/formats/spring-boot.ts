import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Level, Sleuth's names where they are, process id, dashes, one to three brackets, the padded logger and its colon. */
const head =
  /^ {1,3}(?<level>[A-Z]{4,5}) (?:\[(?<sleuth>[^\]]{0,160})\] )?(?<pid>\d{0,10}) {0,2}--- (?<brackets>(?:\[[^\]]{1,128}\] ){1,3})(?<logger>\S{1,128}) {0,40}: /;

/** Trace and span id as Spring Boot 3 writes them in one bracket. */
const correlation = /^(?<trace>[0-9a-f]{16,32})-(?<span>[0-9a-f]{16})$/;

/** Spring Boot's default console layout, from 1.x to 3.x. */
export const springBoot = defineFormat({
  id: 'spring-boot',
  title: 'Spring Boot',
  family: 'application',
  specification: 'https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.log-format',
  signature: 'an ISO stamp, a level word, a process id, ---, a thread in brackets, a logger and a colon',
  fields: {
    pid: { type: 'integer', optional: true, about: 'Process id' },
    application: { type: 'string', optional: true, about: '`spring.application.name`' },
    thread: { type: 'string', about: 'Thread that logged' },
    logger: { type: 'string', about: 'Class that logged, its packages abbreviated' },
  },
  starts: digits,
  needs: { stamp: { behind: ['levelBracket', 'levelNumber'] } },
  samples: [
    {
      lines:
        '2026-02-27T08:15:00.526Z  WARN 1 --- [http-nio-8080-exec-6] c.m.shop.FraudDetectionController        : checkOrder took 2 s, no error',
      record: {
        time: '2026-02-27T08:15:00.526Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'checkOrder took 2 s, no error',
        fields: { pid: 1, thread: 'http-nio-8080-exec-6', logger: 'c.m.shop.FraudDetectionController' },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:01.004 ERROR 24177 --- [           main] o.s.boot.SpringApplication               : Application run failed',
        '',
        'java.lang.IllegalStateException: no port',
        '\tat com.acme.App.main(App.java:7)',
      ],
      record: {
        time: '2026-02-27T08:15:01.004Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message:
          'Application run failed\n\njava.lang.IllegalStateException: no port\n\tat com.acme.App.main(App.java:7)',
        fields: { pid: 24177, thread: 'main', logger: 'o.s.boot.SpringApplication' },
      },
    },
    {
      lines:
        '2026-02-27T09:15:02.120+01:00  INFO 7 --- [orders] [nio-8080-exec-1] [4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7] com.acme.OrderController                 : order placed',
      record: {
        time: '2026-02-27T08:15:02.120Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'order placed',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: { pid: 7, application: 'orders', thread: 'nio-8080-exec-1', logger: 'com.acme.OrderController' },
      },
    },
    {
      lines:
        '2026-02-27 08:15:03.120 DEBUG [orders,4bf92f3577b34da6a3ce929d0e0e4736,00f067aa0ba902b7,true]  --- [           main] com.acme.OrderController                 : order found',
      record: {
        time: '2026-02-27T08:15:03.120Z',
        zoneAssumed: true,
        severityNumber: 5,
        level: 'DEBUG',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'order found',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: { application: 'orders', thread: 'main', logger: 'com.acme.OrderController' },
      },
    },
  ],
  parse(line) {
    const { stamp, text } = line;
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x20 || text.indexOf(' --- [', stamp.end) < 0)
      return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 800));
    if (match === null) return undefined;
    const { level, sleuth, pid, brackets, logger } = match.groups!;
    const reading = wordLevel(level!, 'word after the stamp');
    if (reading === undefined) return undefined;
    const names = brackets!
      .slice(1, -2)
      .split('] [')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0) return undefined;
    const ids = correlation.exec(names.at(-1)!)?.groups;
    if (ids !== undefined) names.pop();
    const thread = names.pop();
    if (thread === undefined) return undefined;
    const [service, trace, span] = sleuth?.split(',') ?? [];
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      traceId: ids?.trace ?? (trace || undefined),
      spanId: ids?.span ?? (span || undefined),
      fields: {
        pid: pid === '' ? undefined : Number(pid),
        application: names[0] ?? (service || undefined),
        thread,
        logger: logger!,
      },
    };
  },
});
