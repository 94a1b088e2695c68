import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

const head = /^ (?<level>[A-Z]{4,5}) {1,2}(?<target>[\w:./-]{1,200})\] /;

/** env_logger, the usual logger of Rust programs. */
export const envLogger = defineFormat({
  id: 'env-logger',
  title: 'env_logger (Rust)',
  family: 'application',
  specification: 'https://docs.rs/env_logger/latest/env_logger/',
  signature: '[ISO stamp LEVEL target]',
  fields: { target: { type: 'string', about: 'Target, mostly the module' } },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27T08:15:00Z ERROR main] this is printed by default',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'this is printed by default',
        fields: { target: 'main' },
      },
    },
    {
      lines: '[2026-02-27T08:15:01.120Z INFO  acme::pay] charged, no error',
      record: {
        time: '2026-02-27T08:15:01.120Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'charged, no error',
        fields: { target: 'acme::pay' },
      },
    },
    {
      lines: '[2026-02-27T08:15:02Z WARN  acme::pay::card] slow',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'slow',
        fields: { target: 'acme::pay::card' },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 220));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word after the stamp');
    if (level === undefined) return undefined;
    return {
      stamp,
      level,
      message: text.slice(stamp.end + match[0].length),
      fields: { target: match.groups!.target! },
    };
  },
});
