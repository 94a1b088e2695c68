import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { defineFormat } from './format.ts';
import { type JsonObject, messageOf, objectOf, restOf, stringOf } from './json-object.ts';

/** An event of Windows as JSON: PowerShell's `Get-WinEvent | ConvertTo-Json`, collectors that flatten it, `evtx_dump` with the XML's nesting. */
export const windowsEventJson = defineFormat({
  id: 'windows-event-json',
  title: 'Windows Event Log, JSON',
  family: 'system',
  specification: 'https://learn.microsoft.com/windows/win32/wes/eventschema-systempropertiestype-complextype',
  signature: 'JSON keys: EventID or Id, Level (0–5) and TimeCreated, at the top or in Event.System',
  fields: {
    eventId: { type: 'integer', about: 'Identifier of the event' },
    provider: { type: 'string', optional: true, about: 'Who logged' },
    channel: { type: 'string', optional: true, about: 'Security, System, …' },
    computer: { type: 'string', optional: true, about: 'Name of the computer' },
  },
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"Event":{"#attributes":{"xmlns":"http://schemas.microsoft.com/win/2004/08/events/event"},"System":{"Provider":{"#attributes":{"Name":"Microsoft-Windows-Security-Auditing"}},"EventID":{"#attributes":{"Qualifiers":0},"#text":4624},"Level":0,"TimeCreated":{"#attributes":{"SystemTime":"2026-02-27T08:15:00.123456Z"}},"Channel":"Security","Computer":"WEB1"},"EventData":{"TargetUserName":"eve"}}}',
      record: {
        time: '2026-02-27T08:15:00.123456Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'LogAlways',
        message: 'Event 4624',
        fields: {
          eventId: 4624,
          provider: 'Microsoft-Windows-Security-Auditing',
          channel: 'Security',
          computer: 'WEB1',
          ...{ EventData: { TargetUserName: 'eve' } },
        },
      },
    },
    {
      lines:
        '{"EventID":7031,"Level":2,"TimeCreated":"2026-02-27T08:15:01.5Z","Channel":"System","Computer":"WEB1","ProviderName":"Service Control Manager","Message":"The service terminated unexpectedly."}',
      record: {
        time: '2026-02-27T08:15:01.5Z',
        severityNumber: 17,
        level: '2',
        levelSource: 'field',
        levelRule: 'Level',
        message: 'The service terminated unexpectedly.',
        fields: { eventId: 7031, provider: 'Service Control Manager', channel: 'System', computer: 'WEB1' },
      },
    },
    {
      lines:
        '{"Message":"0 errors","Id":15,"Level":4,"ProviderName":"disk","LogName":"Application","MachineName":"WEB2","TimeCreated":"\\/Date(1772180102250)\\/","LevelDisplayName":"Information"}',
      record: {
        time: '2026-02-27T08:15:02.250Z',
        severityNumber: 9,
        level: '4',
        levelSource: 'field',
        levelRule: 'Level',
        message: '0 errors',
        fields: {
          eventId: 15,
          provider: 'disk',
          channel: 'Application',
          computer: 'WEB2',
          ...{ LevelDisplayName: 'Information' },
        },
      },
    },
  ],
  parse({ json }) {
    const event = objectOf(json?.Event);
    const system = objectOf(event?.System) ?? json;
    if (system === undefined || system.TimeCreated === undefined) return undefined;
    const eventId = numberOf(system.EventID ?? system.Id);
    const stamp = parseTimeValue(timeText(system.TimeCreated));
    const level = numberOf(system.Level);
    if (eventId === undefined || level === undefined || stamp === undefined) return undefined;
    return {
      stamp,
      level: levelOf(level),
      message: system.Message === undefined ? `Event ${eventId}` : messageOf(system.Message),
      fields: {
        ...restOf(event ?? system, event === undefined ? own : ownNested),
        eventId,
        provider: stringOf(system.ProviderName) ?? stringOf(attributesOf(system.Provider)?.Name),
        channel: stringOf(system.Channel ?? system.LogName),
        computer: stringOf(system.Computer ?? system.MachineName),
      },
    };
  },
});

const ownNested = new Set(['System', '#attributes']);
const own = new Set([
  ...['EventID', 'Id', 'Level', 'TimeCreated', 'Message', 'ProviderName', 'Provider'],
  ...['Channel', 'LogName', 'Computer', 'MachineName'],
]);

function attributesOf(value: unknown): JsonObject | undefined {
  return objectOf(objectOf(value)?.['#attributes']);
}

/** The number of `4624`, and of `{"#text": 7031}`, which an attribute beside it makes of it. */
function numberOf(value: unknown): number | undefined {
  const number = objectOf(value)?.['#text'] ?? value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

/** ISO text, also as an attribute, or the milliseconds in `/Date(1772180102250)/`. */
function timeText(value: unknown): unknown {
  const text = attributesOf(value)?.SystemTime ?? value;
  const epoch = typeof text === 'string' ? /^\/Date\((\d{13})\)\/$/.exec(text)?.[1] : undefined;
  return epoch ?? text;
}

/** 0 is LogAlways, which is no severity. */
function levelOf(value: number): LevelReading {
  const level = scaleLevel(scales.windows, value, 'Level');
  return level === undefined || level.number === 0 ? { ...unsetLevel, rule: 'LogAlways' } : level;
}
