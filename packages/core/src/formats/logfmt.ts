import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';
import { readLogfmt } from './logfmt-pairs.ts';
import { blanksEnd } from './text-cursor.ts';
import { readNamed } from './usual-keys.ts';

/** Pairs of a line that nobody said is logfmt: one equals sign stands in prose as well. */
const pairsMin = 2;

/**
 * `key=value` pairs: logrus, log/slog's TextHandler, go-kit (Prometheus, Loki), Grafana, Traefik, Heroku's router, FortiGate. Values are texts, as the log has no
 * types. Without a message key the line itself is the message. A stamp may stand before the pairs.
 */
export const logfmt = defineFormat({
  id: 'logfmt',
  title: 'logfmt',
  family: 'key-value',
  specification: 'https://pkg.go.dev/github.com/kr/logfmt',
  signature: 'two key=value pairs or more that make up most of the line',
  fields: {
    caller: { type: 'string', optional: true, about: 'Source file and line' },
    logger: { type: 'string', optional: true, about: 'Name of the logger' },
    component: { type: 'string', optional: true, about: 'Part of the program' },
    error: { type: 'string', optional: true, about: 'Text of an error' },
  },
  openFields: true,
  starts: `${digits}${letters}_@`,
  needs: { stamp: { behind: ['word'] }, word: ['equals', 'colon', 'other'], marks: ['='] },
  yieldsTo: ['auditd'],
  samples: [
    {
      lines: 'time="2024-11-12T14:39:08+09:00" level=warning msg="System warning" component=system-monitor',
      record: {
        time: '2024-11-12T05:39:08Z',
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'level',
        message: 'System warning',
        fields: { component: 'system-monitor' },
      },
    },
    {
      lines:
        'ts=2026-02-27T08:15:00.123Z caller=head.go:610 level=info component=tsdb msg="WAL replay completed" duration=1.5s error=',
      record: {
        time: '2026-02-27T08:15:00.123Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'level',
        message: 'WAL replay completed',
        fields: { caller: 'head.go:610', component: 'tsdb', error: '', ...{ duration: '1.5s' } },
      },
    },
    {
      lines:
        'logger=context userId=1 orgId=1 t=2026-02-27T08:15:01.000000009Z level=error msg="Request Completed" method=GET path=/api/live/ws status=500 trace_id=4bf92f3577b34da6a3ce929d0e0e4736 error="a \\"b\\"\\n\\u00e9"',
      record: {
        time: '2026-02-27T08:15:01.000000009Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'level',
        message: 'Request Completed',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        fields: {
          logger: 'context',
          error: 'a "b"\né',
          ...{ userId: '1', orgId: '1', method: 'GET', path: '/api/live/ws', status: '500' },
        },
      },
    },
    {
      lines:
        'at=info method=GET path="/error" host=example.org request_id=r-1 fwd="192.0.2.7" dyno=web.2 connect=4ms service=8ms status=503 bytes=1653',
      record: {
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'at',
        message:
          'at=info method=GET path="/error" host=example.org request_id=r-1 fwd="192.0.2.7" dyno=web.2 connect=4ms service=8ms status=503 bytes=1653',
        requestId: 'r-1',
        fields: {
          at: 'info',
          method: 'GET',
          path: '/error',
          host: 'example.org',
          fwd: '192.0.2.7',
          dyno: 'web.2',
          connect: '4ms',
          service: '8ms',
          status: '503',
          bytes: '1653',
        } as Record<string, string>,
      },
    },
    {
      lines: 'time=2026-02-27T08:15:02.835+01:00 level=INFO+2 msg="hello, world" user=jba retry',
      record: {
        time: '2026-02-27T07:15:02.835Z',
        severityNumber: 11,
        level: 'INFO+2',
        levelSource: 'field',
        levelRule: 'level',
        message: 'hello, world',
        fields: { user: 'jba', retry: '' } as Record<string, string>,
      },
    },
    {
      lines: 'status=502, took="30s", msg=no error page, again user=7',
      record: {
        severityNumber: 17,
        levelSource: 'status',
        levelRule: 'http-5xx',
        message: 'no error page, again',
        fields: { status: '502', took: '30s', user: '7' } as Record<string, string>,
      },
    },
    {
      lines: '2026-02-27 08:15:03.5 level=warn msg="queue at 90%" worker=7',
      record: {
        time: '2026-02-27T08:15:03.5Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'level',
        message: 'queue at 90%',
        fields: { worker: '7' } as Record<string, string>,
      },
    },
    {
      lines:
        'date=2026-02-27 time=11:45:03 tz="+0200" devname="fw 1" logid="0000000013" type="traffic" level="notice" srcip=10.1.100.11',
      record: {
        time: '2026-02-27T09:45:03Z',
        severityNumber: 10,
        level: 'notice',
        levelSource: 'field',
        levelRule: 'level',
        message:
          'date=2026-02-27 time=11:45:03 tz="+0200" devname="fw 1" logid="0000000013" type="traffic" level="notice" srcip=10.1.100.11',
        fields: { devname: 'fw 1', logid: '0000000013', type: 'traffic', srcip: '10.1.100.11' } as Record<
          string,
          string
        >,
      },
    },
  ],
  parse({ stamp, text }, { forced, httpStatus }) {
    const line = readLogfmt(text, stamp === undefined ? 0 : blanksEnd(text, stamp.end));
    if (line === undefined) return undefined;
    if (!forced && (line.pairs < pairsMin || line.strayChars * 2 > text.length)) return undefined;
    const { message, ...parts } = readNamed(line.values, httpStatus);
    const level = parts.level?.source === 'field' ? parts.level : (routerLevel(line.values) ?? parts.level);
    return { ...parts, stamp: parts.stamp ?? stamp, level, message: message ?? text };
  },
});

/** Heroku's router writes its level under `at`. */
function routerLevel(values: ReadonlyMap<string, string>): LevelReading | undefined {
  const at = values.get('at');
  return at === undefined ? undefined : wordLevel(at, 'at');
}
