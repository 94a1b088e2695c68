import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

/** Level and process, then what a task's own logger adds. */
const head =
  /^: (?<level>[A-Z]{4,8})\/(?<process>[^\]]{1,64})\] (?:(?<task>[\w.]{1,200})\[(?<taskId>[0-9a-f-]{36})\]: )?/;

/** Celery's workers. */
export const celery = defineFormat({
  id: 'celery',
  title: 'Celery',
  family: 'application',
  specification: 'https://docs.celeryq.dev/en/stable/userguide/configuration.html#worker-log-format',
  signature: '[ISO stamp: LEVEL/process]',
  fields: {
    process: { type: 'string', about: 'Name of the process' },
    task: { type: 'string', optional: true, about: "The task's name, where its own logger wrote the line" },
    taskId: { type: 'string', optional: true, about: "The task's id" },
  },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27 08:15:00,123: INFO/MainProcess] celery@web1 ready, no error.',
      record: {
        time: '2026-02-27T08:15:00.123Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'celery@web1 ready, no error.',
        fields: { process: 'MainProcess' },
      },
    },
    {
      lines:
        '[2026-02-27 08:15:01,123: WARNING/ForkPoolWorker-1] shop.tasks.charge[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e]: slow card',
      record: {
        time: '2026-02-27T08:15:01.123Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'slow card',
        fields: {
          process: 'ForkPoolWorker-1',
          task: 'shop.tasks.charge',
          taskId: '0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e',
        },
      },
    },
    {
      lines: [
        "[2026-02-27 08:15:02,123: ERROR/ForkPoolWorker-1] Task shop.tasks.charge[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] raised unexpected: ValueError('no card')",
        'Traceback (most recent call last):',
        '  File "pay.py", line 12, in charge',
        'ValueError: no card',
      ],
      record: {
        time: '2026-02-27T08:15:02.123Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message:
          'Task shop.tasks.charge[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] raised unexpected: ValueError(\'no card\')\nTraceback (most recent call last):\n  File "pay.py", line 12, in charge\nValueError: no card',
        fields: { process: 'ForkPoolWorker-1' },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x3a) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 400));
    if (match === null) return undefined;
    const { level, process, task, taskId } = match.groups!;
    const reading = wordLevel(level!, 'word after the stamp');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { process: process!, task, taskId },
    };
  },
});
