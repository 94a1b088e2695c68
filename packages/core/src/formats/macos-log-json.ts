import { unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf } from './json-object.ts';
import { macosTypes } from './macos-types.ts';

const own = new Set(['timestamp', 'messageType', 'eventMessage']);

const fields = {
  processID: { type: 'integer', about: 'Process id' },
  processImagePath: { type: 'string', optional: true, about: "Path of the process's program" },
  threadID: { type: 'integer', optional: true, about: 'Thread' },
  subsystem: { type: 'string', optional: true, about: 'Subsystem, for example com.apple.TimeMachine' },
  category: { type: 'string', optional: true, about: 'Category within the subsystem' },
  eventType: { type: 'string', optional: true, about: 'logEvent, activityCreateEvent, …' },
} as const satisfies FieldDeclarations;

/** `log show --style ndjson`. Activities have no message type, hence no level. */
export const macosLogJson = defineFormat({
  id: 'macos-log-json',
  title: 'macOS unified log as JSON',
  family: 'system',
  specification: 'https://developer.apple.com/documentation/os/logging',
  signature: 'JSON keys: eventMessage, processID, messageType (Default, Info, Debug, Error, Fault)',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"timestamp":"2026-02-27 09:15:00.123456+0100","messageType":"Default","eventType":"logEvent","source":null,"processID":57,"threadID":4213,"processImagePath":"/usr/libexec/locationd","subsystem":"com.apple.locationd.Core","category":"Motion","eventMessage":"no error"}',
      record: {
        time: '2026-02-27T08:15:00.123456Z',
        severityNumber: 10,
        level: 'Default',
        levelSource: 'field',
        levelRule: 'messageType',
        message: 'no error',
        fields: {
          processID: 57,
          threadID: 4213,
          processImagePath: '/usr/libexec/locationd',
          subsystem: 'com.apple.locationd.Core',
          category: 'Motion',
          eventType: 'logEvent',
          ...{ source: null },
        },
      },
    },
    {
      lines:
        '{"timestamp":"2026-02-27 09:15:01.123456+0100","messageType":"Fault","processID":0,"eventMessage":"busy timeout"}',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        severityNumber: 21,
        level: 'Fault',
        levelSource: 'field',
        levelRule: 'messageType',
        message: 'busy timeout',
        fields: { processID: 0 },
      },
    },
    {
      lines:
        '{"timestamp":"2026-02-27 09:15:02.123456+0100","messageType":null,"eventType":"activityCreateEvent","processID":57,"eventMessage":"send gesture actions"}',
      record: {
        time: '2026-02-27T08:15:02.123456Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'send gesture actions',
        fields: { processID: 57, eventType: 'activityCreateEvent' },
      },
    },
  ],
  parse({ json }) {
    if (json === undefined || json.eventMessage === undefined || typeof json.processID !== 'number') return undefined;
    if (json.messageType === undefined && json.eventType === undefined) return undefined;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    return {
      stamp: parseTimeValue(json.timestamp),
      level: scaleLevel(macosTypes, messageOf(json.messageType), 'messageType') ?? unsetLevel,
      message: messageOf(json.eventMessage),
      fields: { ...rest, processID: json.processID },
    };
  },
});
