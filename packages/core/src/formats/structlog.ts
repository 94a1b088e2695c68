import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

/** The level, padded with blanks inside of its brackets. */
const levelPart = /^ \[(?<level>[a-z]{4,9}) {1,6}\] /;

/** The name in brackets that ends the event, and how long it may be. */
const loggerPart = / \[([\w.]{1,200})\]$/;
const loggerCharsMax = 256;

/** structlog's ConsoleRenderer. */
export const structlog = defineFormat({
  id: 'structlog',
  title: 'structlog (Python)',
  family: 'application',
  specification: 'https://www.structlog.org/en/stable/console-output.html',
  signature: 'an ISO stamp, a small level word padded with blanks in brackets, an event, pairs',
  fields: { logger: { type: 'string', optional: true, about: 'Name of the logger' } },
  openFields: true,
  starts: digits,
  needs: { stamp: { behind: ['bracket'] } },
  samples: [
    {
      lines:
        "2026-02-27 08:15:10 [info     ] Request processed successfully [shop.views] path=/orders user='Ann Lee' error=None",
      record: {
        time: '2026-02-27T08:15:10Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'Request processed successfully',
        fields: { logger: 'shop.views', ...{ path: '/orders', user: 'Ann Lee', error: 'None' } },
      },
    },
    {
      lines: '2026-02-27T08:15:11.120000Z [warning  ] slow                           [acme.orders] duration_ms=621',
      record: {
        time: '2026-02-27T08:15:11.120000Z',
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'slow',
        fields: { logger: 'acme.orders', ...{ duration_ms: '621' } },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:12 [error    ] payment failed',
        'Traceback (most recent call last):',
        '  File "pay.py", line 12, in charge',
        'ValueError: no card',
      ],
      record: {
        time: '2026-02-27T08:15:12Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message:
          'payment failed\nTraceback (most recent call last):\n  File "pay.py", line 12, in charge\nValueError: no card',
        fields: {},
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(stamp.end + 1) !== 0x5b) return undefined;
    const match = levelPart.exec(text.slice(stamp.end, stamp.end + 24));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word in brackets');
    if (level === undefined) return undefined;
    const { message, pairs } = splitTrailingPairs(text, stamp.end + match[0].length);
    const event = message.trimEnd();
    // the logger's name stands between the event and the pairs
    const named = loggerPart.exec(event.slice(-loggerCharsMax));
    return {
      stamp,
      level,
      message: named === null ? event : event.slice(0, -named[0].length).trimEnd(),
      fields: { ...pairs, logger: named?.[1] },
    };
  },
});
