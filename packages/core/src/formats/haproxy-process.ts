import type { LevelReading } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { digitsEnd } from '../time/digits.ts';
import { defineFormat } from './format.ts';

/** `[NOTICE]   (1) : `; before 2.4 with a day of the year, which without a year is no date: `[WARNING] 036/121409 (14389) : `. */
const head = /^\[(?<level>ALERT|WARNING|NOTICE|DIAG)\] {0,8}(?:\d{3}\/\d{6} )?\((?<pid>\d{1,10})\) : /;

/** Messages and the syslog priority that HAProxy's sources (server.c, backend.c, proxy.c, frontend.c, check.c) send each with. */
const messages: readonly (readonly [start: RegExp, priority: string])[] = [
  [/^(?:Backup )?Server \S{1,200} is DOWN\b/, 'alert'],
  [/^(?:Backup )?Server \S{1,200} is UP\b/, 'notice'],
  [/^(?:proxy|backend|frontend|listener) \S{1,200} has no server available!/i, 'emerg'],
  [/^Proxy \S{1,200} started\.$/, 'notice'],
  [/^Proxy \S{1,200} (?:hard-)?stopped \(/, 'warning'],
  [/^(?:Paused|Resumed|Stopping) (?:proxy|backend|frontend|listener|GLOBAL) \S{1,200}/i, 'warning'],
  [/^(?:Health|Agent) check for (?:backup )?server \S{1,200} (?:conditionally )?(?:succeeded|failed)/, 'notice'],
  [/^Connect (?:from \S{1,200} to \S{1,200}|to unix:\d{1,10}) \(\S{1,200}\/(?:HTTP|TCP)\)$/, 'info'],
];

/** What HAProxy says about itself: on the terminal with a level, in syslog by its messages. */
export const haproxyProcess = defineFormat({
  id: 'haproxy-process',
  title: 'HAProxy, its own messages',
  family: 'web',
  specification: 'https://docs.haproxy.org/3.2/configuration.html#8.2.1',
  signature: '[LEVEL] (pid) : message, haproxy[pid]: message, or a message that HAProxy is known to send',
  fields: { pid: { type: 'integer', optional: true, about: 'Process id' } },
  yieldsTo: ['haproxy'],
  starts: '[hABCFHLPRSbflp',
  needs: { word: ['bracket', 'words', 'number'] },
  samples: [
    {
      lines: 'Sep  4 19:19:06 lb1 haproxy[14389]: Proxy prod_http_in started.',
      record: {
        time: '2025-09-04T19:19:06Z',
        observedTime: '2025-09-04T19:19:06Z',
        yearInferred: true,
        zoneAssumed: true,
        severityNumber: 10,
        level: 'notice',
        levelSource: 'keyword',
        levelRule: 'message of HAProxy',
        message: 'Proxy prod_http_in started.',
        fields: {},
      },
    },
    {
      lines:
        'haproxy[9]: Server bck/srv1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms.',
      record: {
        severityNumber: 19,
        level: 'alert',
        levelSource: 'keyword',
        levelRule: 'message of HAProxy',
        message:
          'Server bck/srv1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms.',
        fields: { pid: 9 },
      },
    },
    {
      lines: 'haproxy[9]: SIGHUP received, dumping servers states for proxy fnt.',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'SIGHUP received, dumping servers states for proxy fnt.',
        fields: { pid: 9 },
      },
    },
    {
      lines: '[NOTICE]   (1) : haproxy version is 3.2.4-98813a1',
      record: {
        severityNumber: 10,
        level: 'NOTICE',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'haproxy version is 3.2.4-98813a1',
        fields: { pid: 1 },
      },
    },
    {
      lines: "[ALERT] 036/121409 (14389) : backend 'bck' has no server available!",
      record: {
        severityNumber: 19,
        level: 'ALERT',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: "backend 'bck' has no server available!",
        fields: { pid: 14389 },
      },
    },
    {
      lines: '[DIAG]     (7) : Missing timeouts for listener st.',
      record: {
        severityNumber: 13,
        level: 'DIAG',
        levelSource: 'field',
        levelRule: 'level in brackets',
        message: 'Missing timeouts for listener st.',
        fields: { pid: 7 },
      },
    },
    {
      lines: 'Connect from 10.0.1.2:33312 to 10.0.3.31:8012 (www/HTTP)',
      record: {
        severityNumber: 9,
        level: 'info',
        levelSource: 'keyword',
        levelRule: 'message of HAProxy',
        message: 'Connect from 10.0.1.2:33312 to 10.0.3.31:8012 (www/HTTP)',
        fields: {},
      },
    },
  ],
  parse({ text, first }) {
    if (first === 0x5b) {
      const match = head.exec(text.slice(0, 48));
      if (match === null) return undefined;
      const level = match.groups!.level!;
      return {
        // a DIAG is a warning about the configuration (ha_diag_warning)
        level: wordLevel(level, 'level in brackets') ?? {
          number: 13,
          text: level,
          source: 'field',
          rule: 'level in brackets',
        },
        message: text.slice(match[0].length),
        fields: { pid: Number(match.groups!.pid) },
      };
    }
    const tagEnd = text.startsWith('haproxy[') ? digitsEnd(text, 8, 10) : 0;
    if (tagEnd > 0 && (tagEnd === 8 || !text.startsWith(']: ', tagEnd))) return undefined;
    const message = tagEnd === 0 ? text : text.slice(tagEnd + 3);
    const level = messageLevel(message);
    if (tagEnd === 0) return level && { level, message, fields: {} };
    return { level, message, fields: { pid: Number(text.slice(8, tagEnd)) } };
  },
});

/** How all of them begin, in lower case. */
const firstWords = new Set(
  'backup server proxy backend frontend listener paused resumed stopping health agent connect'.split(' '),
);

function messageLevel(message: string): LevelReading | undefined {
  const wordEnd = message.indexOf(' ');
  if (wordEnd < 5 || wordEnd > 8 || !firstWords.has(message.slice(0, wordEnd).toLowerCase())) return undefined;
  const text = message.slice(0, 600);
  const known = messages.find(([start]) => start.test(text));
  return known && wordLevel(known[1], 'message of HAProxy', 'keyword');
}
