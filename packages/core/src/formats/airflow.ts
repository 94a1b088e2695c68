import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

const head = /^\] \{(?<file>[^{}:]{1,128}):(?<line>\d{1,7})\} (?<level>[A-Z]{4,8}) - /;

/** Apache Airflow, its scheduler and its tasks. */
export const airflow = defineFormat({
  id: 'airflow',
  title: 'Apache Airflow',
  family: 'application',
  specification: 'https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html#log-format',
  signature: '[ISO stamp] {file:line} LEVEL -',
  fields: {
    file: { type: 'string', about: 'Source file' },
    line: { type: 'integer', about: 'Line of the source file' },
  },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27T08:15:00.123+0000] {taskinstance.py:1103} INFO - Dependencies all met, error count 0',
      record: {
        time: '2026-02-27T08:15:00.123Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the source',
        message: 'Dependencies all met, error count 0',
        fields: { file: 'taskinstance.py', line: 1103 },
      },
    },
    {
      lines: '[2026-02-27 08:15:01,123] {scheduler_job.py:214} WARNING - heartbeat is late',
      record: {
        time: '2026-02-27T08:15:01.123Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word after the source',
        message: 'heartbeat is late',
        fields: { file: 'scheduler_job.py', line: 214 },
      },
    },
    {
      lines: [
        '[2026-02-27T08:15:02.123+0100] {taskinstance.py:2728} ERROR - Task failed with exception',
        'Traceback (most recent call last):',
        '  File "etl.py", line 12, in load',
        'ValueError: no rows',
      ],
      record: {
        time: '2026-02-27T07:15:02.123Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the source',
        message:
          'Task failed with exception\nTraceback (most recent call last):\n  File "etl.py", line 12, in load\nValueError: no rows',
        fields: { file: 'taskinstance.py', line: 2728 },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || !text.startsWith('] {', stamp.end)) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 180));
    if (match === null) return undefined;
    const { file, line, level } = match.groups!;
    const reading = wordLevel(level!, 'word after the source');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { file: file!, line: Number(line) },
    };
  },
});
