import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { plainLevelIn, stampWords } from '../spans/plain-level-bytes.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { plainLevelOf, tokenEnd, unbracketed } from './plain-level.ts';
import { blanksEnd } from './text-cursor.ts';

/** `YYYY-MM-DD HH:MM:SS LEVEL message`, the layout most people write by hand. */
export const plain = defineFormat({
  id: 'plain',
  title: 'Plain text with date, time and level',
  family: 'generic',
  specification: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  signature: 'an ISO date and time, then a level word',
  fields: {},
  starts: digits,
  yieldsTo: [
    'nginx-error',
    'rabbitmq',
    'spring-boot',
    'jboss',
    'python-logging',
    'log4j',
    'tracing-text',
    'zerolog-console',
    'hclog',
    'go-log',
    'microsoft-console',
  ],
  samples: [
    {
      lines: '2026-03-01 12:00:05 ERROR db timeout',
      record: {
        time: '2026-03-01T12:00:05Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'db timeout',
        fields: {},
      },
    },
    {
      lines: '2026-01-30 12:01:05,123 [warning] disk 91% full: no error yet',
      record: {
        time: '2026-01-30T12:01:05.123Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'disk 91% full: no error yet',
        fields: {},
      },
    },
    {
      lines: '2026-01-30T12:01:05.123456789+09:00 INFO: cache warm',
      record: {
        time: '2026-01-30T03:01:05.123456789Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'cache warm',
        fields: {},
      },
    },
    {
      lines: '2026-01-30 12:01:05 CHATTY - told so by the caller',
      forcedOnly: true,
      record: {
        time: '2026-01-30T12:01:05Z',
        zoneAssumed: true,
        severityNumber: 0,
        level: 'CHATTY',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'told so by the caller',
        fields: {},
      },
    },
  ],
  levelOf: plainLevelOf,
  levelIn: plainLevelIn,
  stampWords,
  parse(line, context) {
    const stamp = line.stamp;
    if (stamp === undefined) return undefined;
    const { text } = line;
    const start = blanksEnd(text, stamp.end);
    if (start === stamp.end) return undefined;
    const end = line.levelEnd || tokenEnd(text, start);
    if (end === undefined) return undefined;
    const token = text.slice(start, end);
    const level = usualLevels.get(token) ?? levelOf(unbracketed(token), context.forced);
    if (level === undefined || (!context.forced && beginsSentence(token, text, end))) return undefined;
    return { stamp, level, message: text.slice(messageStart(text, end)), fields: none };
  },
});

/** Of every record: nothing changes a record's fields in place. */
const none = {};

/** Most lines have one of these: no reading is made for each of them. */
const usualLevels = new Map(
  ['TRACE', 'DEBUG', 'INFO', 'NOTICE', 'WARN', 'WARNING', 'ERROR', 'CRITICAL', 'FATAL'].map(
    (word) => [word, wordLevel(word, 'word after the stamp')] as const,
  ),
);

function levelOf(word: string, forced: boolean): LevelReading | undefined {
  return wordLevel(word, 'word after the stamp') ?? (forced ? unknownWord(word) : undefined);
}

function unknownWord(text: string): LevelReading {
  return { ...unsetLevel, text, source: 'field', rule: 'word after the stamp' };
}

/** `Error handler registered`, `Panic button pressed`: a capital, small letters, and a word in small letters after it. */
function beginsSentence(token: string, text: string, end: number): boolean {
  return (
    isCapital(token.charCodeAt(0)) &&
    isSmall(token.charCodeAt(1)) &&
    isSmall(text.charCodeAt(end + 1)) &&
    isSmall(token.charCodeAt(token.length - 1))
  );
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** What follows the level: blanks and at most one dash or bar between blanks are not of the message. */
function messageStart(text: string, levelEnd: number): number {
  const start = blanksEnd(text, levelEnd);
  const mark = text.charCodeAt(start);
  return (mark === 0x2d || mark === 0x7c) && text.charCodeAt(start + 1) === 0x20 ? blanksEnd(text, start + 1) : start;
}
