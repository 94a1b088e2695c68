import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** ` - name - LEVEL - `, the example of the documentation; the name may be left out. */
const dashed = /^ - (?:(?<logger>[\w.$/-]{1,200}) - )?(?<level>[A-Z]{4,8}) - /;

/** ` LEVEL [name] [file:line] [trace_id=… span_id=…] - `, OpenTelemetry's instrumentation. */
const traced =
  /^ (?<level>[A-Z]{4,8}) \[(?<logger>[^\]]{1,200})\] \[(?<file>[^\]:]{1,256}):(?<line>\d{1,7})\] (?:\[trace_id=(?<trace>\w{1,32}) span_id=(?<span>\w{1,16})(?: [^\]]{0,300})?\] )?- /;

/** ` [name] LEVEL: `, Scrapy's. */
const bracketed = /^ \[(?<logger>[\w.-]{1,200})\] (?<level>[A-Z]{4,8}): /;

/** ` LEVEL:name:` or `:LEVEL:` with or without a name, the cookbook's. */
const colons =
  /^(?::(?=[A-Z]{4,8}:)| (?=[A-Z]{4,8}:[A-Za-z_]))(?<level>[A-Z]{4,8}):(?:(?<logger>[A-Za-z_][\w.-]{0,199}):)?/;

/** `] LEVEL in module: `, Flask's. */
const flask = /^\] (?<level>[A-Z]{4,8}) in (?<logger>[\w.]{1,200}): /;

/** `LEVEL:name:`, basicConfig's. No URL is meant by that. */
const basic = /^(?<level>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?<logger>[A-Za-z_][\w.-]{0,199}):(?!\/\/)/;

const zeros = /^0{1,32}$/;

/** The layouts that Python's logging is mostly configured with. */
export const pythonLogging = defineFormat({
  id: 'python-logging',
  title: 'Python logging, Flask, Scrapy',
  family: 'application',
  specification: 'https://docs.python.org/3/library/logging.html#logrecord-attributes',
  signature:
    'LEVEL:name:, or an ISO stamp and name and level separated by dashes or colons, or name in brackets, or [stamp] LEVEL in module:',
  fields: {
    logger: { type: 'string', optional: true, about: 'Name of the logger, for Flask the module' },
    file: { type: 'string', optional: true, about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line of the source file' },
  },
  starts: `${digits}[DIWEC`,
  needs: { stamp: { behind: ['mark', 'dash', 'bracket', 'levelBracket', 'levelColon'] }, word: ['colon'] },
  samples: [
    {
      lines: 'WARNING:root:disk 91% full, no error yet',
      record: {
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word before the name',
        message: 'disk 91% full, no error yet',
        fields: { logger: 'root' },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:00,968 - acme.orders - ERROR - order 7 failed',
        'Traceback (most recent call last):',
        '  File "orders.py", line 3, in place',
        'ValueError: no price',
      ],
      record: {
        time: '2026-02-27T08:15:00.968Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message:
          'order 7 failed\nTraceback (most recent call last):\n  File "orders.py", line 3, in place\nValueError: no price',
        fields: { logger: 'acme.orders' },
      },
    },
    {
      lines: '2026-02-27 08:15:01,001 - INFO - started',
      record: {
        time: '2026-02-27T08:15:01.001Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'started',
        fields: {},
      },
    },
    {
      lines:
        '2026-02-27 08:15:02,968 INFO [main] [server.py:47] [trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7 resource.service.name=shop trace_sampled=True] - Receive request',
      record: {
        time: '2026-02-27T08:15:02.968Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Receive request',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        fields: { logger: 'main', file: 'server.py', line: 47 },
      },
    },
    {
      lines:
        '2026-02-27 08:15:03,000 WARNING [main] [server.py:48] [trace_id=0 span_id=0 resource.service.name=shop trace_sampled=False] - no span',
      record: {
        time: '2026-02-27T08:15:03.000Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'no span',
        fields: { logger: 'main', file: 'server.py', line: 48 },
      },
    },
    {
      lines: '2026-02-27 08:15:04 [scrapy.core.engine] INFO: Spider opened',
      record: {
        time: '2026-02-27T08:15:04Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Spider opened',
        fields: { logger: 'scrapy.core.engine' },
      },
    },
    {
      lines: '2026-02-27 08:15:05,120:CRITICAL:acme.pay:no card',
      record: {
        time: '2026-02-27T08:15:05.120Z',
        zoneAssumed: true,
        severityNumber: 18,
        level: 'CRITICAL',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'no card',
        fields: { logger: 'acme.pay' },
      },
    },
    {
      lines: '2026-02-27 08:15:06,120 DEBUG:acme.pay:card read',
      record: {
        time: '2026-02-27T08:15:06.120Z',
        zoneAssumed: true,
        severityNumber: 5,
        level: 'DEBUG',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'card read',
        fields: { logger: 'acme.pay' },
      },
    },
    {
      lines: '[2026-02-27 08:15:07,120] ERROR in app: Exception on /orders [POST]',
      record: {
        time: '2026-02-27T08:15:07.120Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Exception on /orders [POST]',
        fields: { logger: 'app' },
      },
    },
  ],
  parse(line) {
    const { first, text } = line;
    const inBracket = first === 0x5b;
    if (!inBracket && first > 0x39) return parseRest(text, 0, basic, undefined);
    const stamp = inBracket ? scanIso(text, 1) : line.stamp;
    if (stamp === undefined) return undefined;
    if (inBracket) return parseRest(text, stamp.end, flask, stamp);
    const rule =
      layouts.get(text.slice(stamp.end, stamp.end + 2)) ?? (text.charCodeAt(stamp.end) === 0x3a ? colons : traced);
    return (
      parseRest(text, stamp.end, rule, stamp) ??
      (rule === traced ? parseRest(text, stamp.end, colons, stamp) : undefined)
    );
  },
});

/** Layouts by what stands right after the stamp. */
const layouts = new Map([
  [' -', dashed],
  [' [', bracketed],
]);

function parseRest(text: string, at: number, layout: RegExp, stamp: ReturnType<typeof scanIso>) {
  const match = layout.exec(text.slice(at, at + 1200));
  if (match === null) return undefined;
  const { level, logger, file, line, trace, span } = match.groups!;
  const reading = wordLevel(level!, stamp === undefined ? 'word before the name' : 'word after the stamp');
  if (reading === undefined) return undefined;
  const traceless = trace === undefined || zeros.test(trace);
  return {
    stamp,
    level: reading,
    message: text.slice(at + match[0].length),
    traceId: traceless ? undefined : trace,
    spanId: traceless ? undefined : span,
    fields: { logger, file, line: line === undefined ? undefined : Number(line) },
  };
}
