import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { epochStamp } from '../time/epoch.ts';
import { defineFormat } from './format.ts';

const head = /^\[(?<seconds>\d{10})\] (?<type>[A-Za-z][A-Za-z ]{2,40}): /;

/** States of services and hosts in an alert → SeverityNumber. */
const states = new Map([
  ['OK', 9],
  ['UP', 9],
  ['WARNING', 13],
  ['CRITICAL', 17],
  ['DOWN', 17],
  ['UNREACHABLE', 17],
]);

/** `nagios.log`, also of Icinga and Naemon: what an alert is worth is its state; other lines have no level. */
export const nagios = defineFormat({
  id: 'nagios',
  title: 'Nagios, Icinga, Naemon',
  family: 'system',
  specification: 'https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/configmain.html#log_file',
  signature: '[epoch seconds], what happened, a colon, values between semicolons',
  fields: {
    type: { type: 'string', about: 'What happened: SERVICE ALERT, HOST ALERT, CURRENT HOST STATE, …' },
    values: { type: 'strings', about: 'Values between semicolons' },
  },
  starts: '[',
  joins: false,
  samples: [
    {
      lines: '[1772180100] SERVICE ALERT: web1;HTTP;CRITICAL;HARD;3;Connection refused',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 17,
        level: 'CRITICAL',
        levelSource: 'field',
        levelRule: 'state of an alert',
        message: 'web1;HTTP;CRITICAL;HARD;3;Connection refused',
        fields: { type: 'SERVICE ALERT', values: ['web1', 'HTTP', 'CRITICAL', 'HARD', '3', 'Connection refused'] },
      },
    },
    {
      lines: '[1772180101] HOST ALERT: web1;UP;SOFT;2;PING OK - 0 errors',
      record: {
        time: '2026-02-27T08:15:01Z',
        severityNumber: 9,
        level: 'UP',
        levelSource: 'field',
        levelRule: 'state of an alert',
        message: 'web1;UP;SOFT;2;PING OK - 0 errors',
        fields: { type: 'HOST ALERT', values: ['web1', 'UP', 'SOFT', '2', 'PING OK - 0 errors'] },
      },
    },
    {
      lines: '[1772180102] EXTERNAL COMMAND: SCHEDULE_FORCED_SVC_CHECK;web1;ERROR page;1772180100',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'only alerts have a state',
        message: 'SCHEDULE_FORCED_SVC_CHECK;web1;ERROR page;1772180100',
        fields: {
          type: 'EXTERNAL COMMAND',
          values: ['SCHEDULE_FORCED_SVC_CHECK', 'web1', 'ERROR page', '1772180100'],
        },
      },
    },
  ],
  parse({ text }) {
    const match = head.exec(text.slice(0, 64));
    const message = match === null ? '' : text.slice(match[0].length);
    if (match === null || !message.includes(';')) return undefined;
    const { seconds, type } = match.groups!;
    const values = message.split(';', valuesMax);
    return {
      stamp: epochStamp(seconds!, '', 12),
      level: levelOf(type!, values),
      message,
      fields: { type: type!, values },
    };
  },
});

const valuesMax = 64;

function levelOf(type: string, values: readonly string[]): LevelReading {
  const state = type.endsWith(' ALERT') ? values[type.startsWith('SERVICE') ? 2 : 1] : undefined;
  const number = state === undefined ? undefined : states.get(state);
  if (number === undefined) return { ...unsetLevel, rule: 'only alerts have a state' };
  return { number, text: state, source: 'field', rule: 'state of an alert' };
}
