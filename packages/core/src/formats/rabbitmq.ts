import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const head = /^ \[(?<level>[a-z]{4,9})\] <(?<process>\d{1,6}\.\d{1,9}\.\d{1,9})> /;

/** RabbitMQ and other Erlang programs that log by lager or its layout. */
export const rabbitmq = defineFormat({
  id: 'rabbitmq',
  title: 'RabbitMQ, Erlang',
  family: 'database',
  specification: 'https://www.rabbitmq.com/docs/logging',
  signature: 'an ISO stamp, [level], an Erlang process in angle brackets',
  fields: { process: { type: 'string', about: 'Erlang process' } },
  starts: digits,
  needs: { stamp: { behind: ['bracket'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00.123456+00:00 [info] <0.684.0> accepting AMQP connection, no error',
      record: {
        time: '2026-02-27T08:15:00.123456Z',
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'accepting AMQP connection, no error',
        fields: { process: '0.684.0' },
      },
    },
    {
      lines: '2026-02-27 08:15:01.123456+01:00 [warning] <0.9.1> memory resource limit alarm set',
      record: {
        time: '2026-02-27T07:15:01.123456Z',
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'memory resource limit alarm set',
        fields: { process: '0.9.1' },
      },
    },
    {
      lines: '2026-02-27 08:15:02.123 [error] <0.12.0> CRASH REPORT',
      record: {
        time: '2026-02-27T08:15:02.123Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'CRASH REPORT',
        fields: { process: '0.12.0' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(stamp.end + 1) !== 0x5b) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 48));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word in brackets');
    if (level === undefined) return undefined;
    return {
      stamp,
      level,
      message: text.slice(stamp.end + match[0].length),
      fields: { process: match.groups!.process! },
    };
  },
});
