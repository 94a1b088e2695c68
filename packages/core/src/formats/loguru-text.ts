import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const head =
  /^ \| {1,10}(?<level>[A-Z]{4,10}) {1,8}\| (?<logger>[^:|]{1,200}):(?<function>[^:]{1,100}):(?<line>\d{1,7}) - /;

/** loguru's default layout. */
export const loguruText = defineFormat({
  id: 'loguru-text',
  title: 'loguru (Python)',
  family: 'application',
  specification: 'https://loguru.readthedocs.io/en/stable/api/logger.html',
  signature: 'an ISO stamp, a level word between bars, module:function:line, a dash',
  fields: {
    logger: { type: 'string', about: 'Module or file' },
    function: { type: 'string', about: 'Function; `<module>` outside of any' },
    line: { type: 'integer', about: 'Line of the source file' },
  },
  starts: digits,
  needs: { stamp: { behind: ['other'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00.318 | INFO     | __main__:<module>:3 - Request processed, no error',
      record: {
        time: '2026-02-27T08:15:00.318Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'Request processed, no error',
        fields: { logger: '__main__', function: '<module>', line: 3 },
      },
    },
    {
      lines: '2026-02-27 08:15:01.318 |  SUCCESS | app_4.py:function_8:457 - order placed',
      record: {
        time: '2026-02-27T08:15:01.318Z',
        zoneAssumed: true,
        severityNumber: 10,
        level: 'SUCCESS',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'order placed',
        fields: { logger: 'app_4.py', function: 'function_8', line: 457 },
      },
    },
    {
      lines: [
        '2026-02-27 08:15:02.318 | ERROR    | acme.pay:charge:12 - card refused',
        'Traceback (most recent call last):',
        '',
        '> File "pay.py", line 12, in charge',
        '    raise ValueError(card)',
        '',
        'ValueError: no card',
      ],
      record: {
        time: '2026-02-27T08:15:02.318Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word between bars',
        message:
          'card refused\nTraceback (most recent call last):\n\n> File "pay.py", line 12, in charge\n    raise ValueError(card)\n\nValueError: no card',
        fields: { logger: 'acme.pay', function: 'charge', line: 12 },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || !text.startsWith(' | ', stamp.end)) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 400));
    if (match === null) return undefined;
    const { level, logger, function: name, line } = match.groups!;
    const reading = wordLevel(level!, 'word between bars');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { logger: logger!, function: name!, line: Number(line) },
    };
  },
  // the frame where the exception was raised is marked
  continues({ text }) {
    return text.startsWith('> File "') ? { message: text } : undefined;
  },
});
