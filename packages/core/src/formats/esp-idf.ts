import { scaleLevel, scales } from '../levels/scales.ts';
import { defineFormat } from './format.ts';

const head = /^(?<letter>[EWIDV]) \((?<ticks>\d{1,10}|\d{2}:\d{2}:\d{2}\.\d{3})\) (?<tag>[^\s:]{1,64}): /;

/** ESP-IDF's log: a letter, milliseconds since boot, a tag. No wall clock unless the device has one. */
export const espIdf = defineFormat({
  id: 'esp-idf',
  title: 'ESP-IDF (ESP32)',
  family: 'system',
  specification: 'https://docs.espressif.com/projects/esp-idf/en/stable/esp32/api-reference/system/log.html',
  signature: 'a letter (E W I D V), (milliseconds since boot or a clock), a tag and a colon',
  fields: {
    tag: { type: 'string', about: 'Component that logged' },
    uptimeMs: { type: 'integer', optional: true, about: 'Milliseconds since boot' },
    clock: { type: 'string', optional: true, about: "The device's own clock, where it is written instead" },
  },
  starts: 'EWIDV',
  needs: { word: ['words'] },
  samples: [
    {
      lines: 'I (1234) wifi: connected with 0 errors',
      record: {
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'first letter',
        message: 'connected with 0 errors',
        fields: { tag: 'wifi', uptimeMs: 1234 },
      },
    },
    {
      lines: 'E (99) app_main: esp_err_t 0x101',
      record: {
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'first letter',
        message: 'esp_err_t 0x101',
        fields: { tag: 'app_main', uptimeMs: 99 },
      },
    },
    {
      lines: 'V (08:15:00.123) nvs: open error_count',
      record: {
        severityNumber: 1,
        level: 'V',
        levelSource: 'letter',
        levelRule: 'first letter',
        message: 'open error_count',
        fields: { tag: 'nvs', clock: '08:15:00.123' },
      },
    },
  ],
  parse({ text }) {
    if (text.charCodeAt(2) !== 0x28) return undefined;
    const match = head.exec(text.slice(0, 96));
    if (match === null) return undefined;
    const { letter, ticks, tag } = match.groups!;
    const isClock = ticks!.includes(':');
    return {
      level: scaleLevel(scales.android, letter!, 'first letter', 'letter'),
      message: text.slice(match[0].length),
      fields: { tag: tag!, uptimeMs: isClock ? undefined : Number(ticks), clock: isClock ? ticks : undefined },
    };
  },
});
