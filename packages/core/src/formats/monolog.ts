import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';
import { type JsonObject, parseJsonObject } from './json-object.ts';

const head = /^\] (?<channel>[\w-]{1,64})\.(?<level>[A-Z]{4,9}): /;

/** Places where the context may begin that are tried: a message may hold a brace of its own. */
const triesMax = 3;

/** Monolog's LineFormatter: Laravel, Symfony and many other PHP applications. */
export const monolog = defineFormat({
  id: 'monolog',
  title: 'Monolog, Laravel, Symfony',
  family: 'application',
  specification: 'https://github.com/Seldaek/monolog/blob/main/doc/message-structure.md',
  signature: '[ISO stamp] channel.LEVEL:, context and extra as JSON at the end',
  fields: {
    channel: { type: 'string', about: 'Channel; in Laravel the environment' },
    context: { type: 'object', optional: true, about: 'Context of the message' },
    extra: { type: 'object', optional: true, about: 'What processors added' },
  },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27 08:15:00] local.ERROR: Something bad happened {"user_id":123,"ip":"127.0.0.1"} ',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'Something bad happened',
        fields: { channel: 'local', context: { user_id: 123, ip: '127.0.0.1' } },
      },
    },
    {
      lines: '[2026-02-27T08:15:01.123456+01:00] app.INFO: Matched route "error". {"route":"error"} {"uid":"4f2c"}',
      record: {
        time: '2026-02-27T07:15:01.123456Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'Matched route "error".',
        fields: { channel: 'app', context: { route: 'error' }, extra: { uid: '4f2c' } },
      },
    },
    {
      lines: '[2026-02-27T08:15:02.123456+00:00] security.DEBUG: token read [] []',
      record: {
        time: '2026-02-27T08:15:02.123456Z',
        severityNumber: 5,
        level: 'DEBUG',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'token read',
        fields: { channel: 'security' },
      },
    },
    {
      lines: '[2026-02-27T08:15:03.123456+00:00] request.CRITICAL: Uncaught exception [] {"uid":"4f2c"}',
      record: {
        time: '2026-02-27T08:15:03.123456Z',
        severityNumber: 18,
        level: 'CRITICAL',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'Uncaught exception',
        fields: { channel: 'request', extra: { uid: '4f2c' } },
      },
    },
    {
      lines: '[2026-02-27T08:15:04+00:00] php.WARNING: braces {a} and {b} are kept {c}',
      record: {
        time: '2026-02-27T08:15:04Z',
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'braces {a} and {b} are kept {c}',
        fields: { channel: 'php' },
      },
    },
    {
      lines: '[2026-02-27T08:15:05+00:00] php.NOTICE: half of it {"a":1} {"b" }',
      record: {
        time: '2026-02-27T08:15:05Z',
        severityNumber: 10,
        level: 'NOTICE',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'half of it {"a":1} {"b" }',
        fields: { channel: 'php' },
      },
    },
    {
      lines: '[2026-02-27T08:15:06+00:00] event.NOTICE: notified {"to":"ops"} []',
      record: {
        time: '2026-02-27T08:15:06Z',
        severityNumber: 10,
        level: 'NOTICE',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'notified',
        fields: { channel: 'event', context: { to: 'ops' } },
      },
    },
    {
      lines: [
        '[2026-02-27 08:15:07] production.ERROR: boom {"exception":"[object] (Exception(code: 0): boom at /app/a.php:3)',
        '[stacktrace]',
        '#0 {main}',
        '"} ',
      ],
      record: {
        time: '2026-02-27T08:15:07Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the channel',
        message: 'boom {"exception":"[object] (Exception(code: 0): boom at /app/a.php:3)\n[stacktrace]\n#0 {main}\n"}',
        fields: { channel: 'production' },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x5d) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 96));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word after the channel');
    if (level === undefined) return undefined;
    const whole = text.slice(stamp.end + match[0].length).trimEnd();
    const { message, context, extra } = splitContext(whole);
    return { stamp, level, message, fields: { channel: match.groups!.channel!, context, extra } };
  },
  // what closes the context once an exception's trace stood in it
  continues({ text }, _context, { message }) {
    return text.startsWith('"}') && message.includes(' {"exception":"[object] ')
      ? { message: text.trimEnd() }
      : undefined;
  },
});

interface Split {
  readonly message: string;
  readonly context?: JsonObject | undefined;
  readonly extra?: JsonObject | undefined;
}

/** Takes `{…} {…}`, `{…} []`, `[] []` or a lone `{…}` off the end. */
function splitContext(whole: string): Split {
  if (whole.endsWith(' [] []')) return { message: whole.slice(0, -6) };
  const bare = whole.endsWith('} []') ? whole.slice(0, -3) : whole;
  if (!bare.endsWith('}')) return { message: whole };
  let at = bare.indexOf(' {');
  for (let i = 0; i < triesMax && at >= 0; i++) {
    const tail = bare.slice(at + 1);
    const context = parseJsonObject(tail);
    if (context !== undefined) {
      const message = bare.slice(0, at);
      return message.endsWith(' []') ? { message: message.slice(0, -3), extra: context } : { message, context };
    }
    const border = tail.lastIndexOf('} {');
    const first = border < 0 ? undefined : parseJsonObject(tail.slice(0, border + 1));
    const extra = first === undefined ? undefined : parseJsonObject(tail.slice(border + 2));
    if (extra !== undefined) return { message: bare.slice(0, at), context: first, extra };
    at = bare.indexOf(' {', at + 2);
  }
  return { message: whole };
}
