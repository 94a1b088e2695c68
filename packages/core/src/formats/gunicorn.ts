import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

const head = /^\] \[(?<pid>\d{1,10})\] \[(?<level>[A-Z]{4,8})\] /;

/** Gunicorn's error log, and Hypercorn's, which took over its layout. */
export const gunicorn = defineFormat({
  id: 'gunicorn',
  title: 'Gunicorn, Hypercorn',
  family: 'application',
  specification: 'https://docs.gunicorn.org/en/stable/settings.html#logging',
  signature: '[ISO stamp with zone] [process id] [LEVEL]',
  fields: { pid: { type: 'integer', about: 'Process id' } },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27 08:15:00 +0000] [7] [INFO] Booting worker with pid: 7, error log at -',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word in the third bracket',
        message: 'Booting worker with pid: 7, error log at -',
        fields: { pid: 7 },
      },
    },
    {
      lines: '[2026-02-27 08:15:30 +0100] [1] [CRITICAL] WORKER TIMEOUT (pid:7)',
      record: {
        time: '2026-02-27T07:15:30Z',
        severityNumber: 18,
        level: 'CRITICAL',
        levelSource: 'field',
        levelRule: 'word in the third bracket',
        message: 'WORKER TIMEOUT (pid:7)',
        fields: { pid: 1 },
      },
    },
    {
      lines: [
        '[2026-02-27 08:15:31 +0000] [7] [ERROR] Exception in worker process',
        'Traceback (most recent call last):',
        '  File "app.py", line 3, in read',
        'ValueError: no id',
      ],
      record: {
        time: '2026-02-27T08:15:31Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word in the third bracket',
        message:
          'Exception in worker process\nTraceback (most recent call last):\n  File "app.py", line 3, in read\nValueError: no id',
        fields: { pid: 7 },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1, true);
    if (stamp === undefined || !text.startsWith('] [', stamp.end)) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 32));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word in the third bracket');
    if (level === undefined) return undefined;
    return {
      stamp,
      level,
      message: text.slice(stamp.end + match[0].length),
      fields: { pid: Number(match.groups!.pid) },
    };
  },
});
