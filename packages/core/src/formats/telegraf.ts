import { scaleLevel, scales } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const plugin = /^\[(?<name>[\w.:-]{1,128})\] /;

/** Telegraf's text log: a letter and an exclamation mark for the level. */
export const telegraf = defineFormat({
  id: 'telegraf',
  title: 'Telegraf',
  family: 'application',
  specification: 'https://docs.influxdata.com/telegraf/v1/administration/troubleshooting/',
  signature: 'an ISO stamp, a letter (D I W E), an exclamation mark, [plugin]',
  fields: { plugin: { type: 'string', optional: true, about: 'Plugin that logged' } },
  starts: digits,
  needs: { stamp: { joint: 'T', behind: ['word'] } },
  samples: [
    {
      lines: '2026-02-27T08:15:00Z E! [outputs.influxdb] When writing to [http://db:8086]: 0 retries left',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'letter before the exclamation mark',
        message: 'When writing to [http://db:8086]: 0 retries left',
        fields: { plugin: 'outputs.influxdb' },
      },
    },
    {
      lines: '2026-02-27T08:15:01+01:00 I! Loaded inputs: cpu error_log mem',
      record: {
        time: '2026-02-27T07:15:01Z',
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'letter before the exclamation mark',
        message: 'Loaded inputs: cpu error_log mem',
        fields: {},
      },
    },
    {
      lines: '2026-02-27T08:15:02Z D! [agent] Initializing plugins',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 5,
        level: 'D',
        levelSource: 'letter',
        levelRule: 'letter before the exclamation mark',
        message: 'Initializing plugins',
        fields: { plugin: 'agent' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(stamp.end + 2) !== 0x21 || text.charCodeAt(stamp.end + 3) !== 0x20)
      return undefined;
    const level = scaleLevel(scales.letters, text[stamp.end + 1]!, 'letter before the exclamation mark', 'letter');
    if (level === undefined || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const match = plugin.exec(text.slice(stamp.end + 4, stamp.end + 140));
    const start = stamp.end + 4 + (match === null ? 0 : match[0].length);
    return { stamp, level, message: text.slice(start), fields: { plugin: match?.groups?.name } };
  },
});
