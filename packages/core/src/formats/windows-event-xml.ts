import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { scaleLevel, scales } from '../levels/scales.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

/** Longest System element that is looked at. */
const systemCharsMax = 4096;

const provider = /<Provider Name=['"](?<value>[^'"]{1,256})['"]/;
const eventId = /<EventID(?: Qualifiers=['"]\d{0,10}['"])?>(?<value>\d{1,10})<\/EventID>/;
const levelPart = /<Level>(?<value>\d{1,3})<\/Level>/;
const created = /<TimeCreated SystemTime=['"](?<value>[^'"]{1,40})['"]/;
const channel = /<Channel>(?<value>[^<]{1,256})<\/Channel>/;
const computer = /<Computer>(?<value>[^<]{1,256})<\/Computer>/;

/** The text that the Event Viewer shows, where the collector rendered it. */
const rendered = /<Message>(?<value>[^<]{0,8192})<\/Message>/;

/** An event of Windows as XML on one line, as `wevtutil` and Sysmon collectors write it. */
export const windowsEventXml = defineFormat({
  id: 'windows-event-xml',
  title: 'Windows Event Log, XML',
  family: 'system',
  specification: 'https://learn.microsoft.com/windows/win32/wes/eventschema-systempropertiestype-complextype',
  signature: '<Event, then a System element with EventID and TimeCreated',
  fields: {
    eventId: { type: 'integer', about: 'Identifier of the event' },
    provider: { type: 'string', optional: true, about: 'Who logged' },
    channel: { type: 'string', optional: true, about: 'Security, System, …' },
    computer: { type: 'string', optional: true, about: 'Name of the computer' },
  },
  starts: '<',
  joins: false,
  samples: [
    {
      lines:
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4624</EventID><Level>0</Level><TimeCreated SystemTime='2026-02-27T08:15:00.123456700Z'/><Channel>Security</Channel><Computer>WEB1</Computer></System></Event>",
      record: {
        time: '2026-02-27T08:15:00.123456700Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'LogAlways',
        message: 'Event 4624',
        fields: {
          eventId: 4624,
          provider: 'Microsoft-Windows-Security-Auditing',
          channel: 'Security',
          computer: 'WEB1',
        },
      },
    },
    {
      lines:
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Service Control Manager'/><EventID Qualifiers='49152'>7031</EventID><Level>2</Level><TimeCreated SystemTime='2026-02-27T08:15:01.123456700Z'/><Computer>WEB1</Computer></System><RenderingInfo Culture='en-US'><Message>The service terminated unexpectedly.</Message></RenderingInfo></Event>",
      record: {
        time: '2026-02-27T08:15:01.123456700Z',
        severityNumber: 17,
        level: '2',
        levelSource: 'field',
        levelRule: 'Level',
        message: 'The service terminated unexpectedly.',
        fields: { eventId: 7031, provider: 'Service Control Manager', computer: 'WEB1' },
      },
    },
    {
      lines: "<Event><System><EventID>1</EventID><TimeCreated SystemTime='2026-02-27T08:15:02Z'/></System></Event>",
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'LogAlways',
        message: 'Event 1',
        fields: { eventId: 1 },
      },
    },
  ],
  parse({ text }) {
    if (!text.startsWith('<Event')) return undefined;
    const system = text.slice(0, systemCharsMax);
    const id = eventId.exec(system)?.[1];
    const time = created.exec(system)?.[1];
    const stamp = time === undefined ? undefined : scanIso(time);
    if (id === undefined || stamp === undefined) return undefined;
    return {
      stamp,
      level: levelOf(levelPart.exec(system)?.[1]),
      message: rendered.exec(text.slice(0, 16_384))?.[1] ?? `Event ${id}`,
      fields: {
        eventId: Number(id),
        provider: provider.exec(system)?.[1],
        channel: channel.exec(system)?.[1],
        computer: computer.exec(system)?.[1],
      },
    };
  },
});

/** 0 is LogAlways, which is no severity. */
function levelOf(value: string | undefined): LevelReading {
  const level = value === undefined ? undefined : scaleLevel(scales.windows, value, 'Level');
  return level === undefined || level.number === 0 ? { ...unsetLevel, rule: 'LogAlways' } : level;
}
