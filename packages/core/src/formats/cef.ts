import { deviceLevel, parseDeviceTime, readExtension } from './device-event.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { typedTexts } from './typed-texts.ts';

const fields = {
  deviceVendor: { type: 'string', about: 'Who makes the device' },
  deviceProduct: { type: 'string', about: 'The device or program' },
  deviceVersion: { type: 'string', about: 'Its version' },
  deviceEventClassId: { type: 'string', about: 'Signature id: the type of event' },
  name: { type: 'string', about: 'What happened, the same for all events of the type' },
  src: { type: 'string', optional: true, about: 'Source address' },
  spt: { type: 'integer', optional: true, about: 'Source port' },
  dst: { type: 'string', optional: true, about: 'Destination address' },
  dpt: { type: 'integer', optional: true, about: 'Destination port' },
  suser: { type: 'string', optional: true, about: 'Source user' },
  duser: { type: 'string', optional: true, about: 'Destination user' },
  act: { type: 'string', optional: true, about: 'What the device did' },
  request: { type: 'string', optional: true, about: 'URL' },
  cnt: { type: 'integer', optional: true, about: 'How often the event was seen' },
  in: { type: 'integer', optional: true, about: 'Bytes in' },
  out: { type: 'integer', optional: true, about: 'Bytes out' },
  cn1: { type: 'integer', optional: true, about: 'First custom number; `cn1Label` names it' },
} as const satisfies FieldDeclarations;

/** Header fields after the version, the severity among them. */
const headerFields = 6;

const start = /^CEF: ?\d{1,2}(?:\.\d{1,2})?\|/;

/** ArcSight's Common Event Format, bare or in syslog. The extension's keys are fields under their own names; escaping is read as leniently as it is written. */
export const cef = defineFormat({
  id: 'cef',
  title: 'CEF (ArcSight Common Event Format)',
  family: 'key-value',
  specification:
    'https://www.microfocus.com/documentation/arcsight/arcsight-smartconnectors-8.3/cef-implementation-standard/Content/CEF/Chapter%201%20What%20is%20CEF.htm',
  signature: 'CEF:0, six fields between bars, key=value pairs',
  fields,
  openFields: true,
  starts: 'C',
  joins: false,
  samples: [
    {
      lines: 'CEF:0|Security|threatmanager|1.0|100|worm successfully stopped|10|src=10.0.0.1 dst=2.1.2.2 spt=1232',
      record: {
        severityNumber: 18,
        level: '10',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'worm successfully stopped',
        fields: {
          deviceVendor: 'Security',
          deviceProduct: 'threatmanager',
          deviceVersion: '1.0',
          deviceEventClassId: '100',
          name: 'worm successfully stopped',
          src: '10.0.0.1',
          dst: '2.1.2.2',
          spt: 1232,
        },
      },
    },
    {
      lines:
        "Feb 27 08:15:00 localhost CEF:0|Trend Micro|Deep Discovery Email Inspector|2.5.1.1139|300999|SYSTEM_EVENT|3|rt=Feb 27 2026 08:14:59 GMT+00:00 cn1Label=eventId cn1=30000 msg=Account 'admin' logged on, no error suser=admin duser=NT\\SYSTEM",
      record: {
        time: '2026-02-27T08:14:59Z',
        observedTime: '2026-02-27T08:15:00Z',
        severityNumber: 9,
        level: '3',
        levelSource: 'field',
        levelRule: 'severity',
        message: "Account 'admin' logged on, no error",
        fields: {
          deviceVendor: 'Trend Micro',
          deviceProduct: 'Deep Discovery Email Inspector',
          deviceVersion: '2.5.1.1139',
          deviceEventClassId: '300999',
          name: 'SYSTEM_EVENT',
          suser: 'admin',
          duser: 'NT\\SYSTEM',
          cn1: 30000,
          ...{ cn1Label: 'eventId' },
        },
      },
    },
    {
      lines:
        'CEF:0|V\\|W|P|1|sig|detected a \\| in a \\\\ path|7|rt=1772180101250 start=1772180100000 act=blocked a \\= request=https://example.org/?a=1&b=2 cnt=3 in=10 out= dpt=https note=two\\nlines',
      record: {
        time: '2026-02-27T08:15:01.250Z',
        severityNumber: 17,
        level: '7',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'detected a | in a \\ path',
        fields: {
          deviceVendor: 'V|W',
          deviceProduct: 'P',
          deviceVersion: '1',
          deviceEventClassId: 'sig',
          name: 'detected a | in a \\ path',
          act: 'blocked a =',
          request: 'https://example.org/?a=1&b=2',
          cnt: 3,
          in: 10,
          ...{ start: '1772180100000', dptText: 'https', note: 'two\nlines' },
        },
      },
    },
    {
      lines: 'CEF: 1|Red Hat|RHEL|8.0.0|100|SSH login|Medium',
      record: {
        severityNumber: 13,
        level: 'Medium',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'SSH login',
        fields: {
          deviceVendor: 'Red Hat',
          deviceProduct: 'RHEL',
          deviceVersion: '8.0.0',
          deviceEventClassId: '100',
          name: 'SSH login',
        },
      },
    },
    {
      lines: 'CEF:0|Vendor|Product|1|p-1|Port scan|-|dpt=22 out=9',
      record: {
        severityNumber: 0,
        level: '-',
        levelSource: 'field',
        levelRule: 'severity',
        message: 'Port scan',
        fields: {
          deviceVendor: 'Vendor',
          deviceProduct: 'Product',
          deviceVersion: '1',
          deviceEventClassId: 'p-1',
          name: 'Port scan',
          dpt: 22,
          out: 9,
        },
      },
    },
  ],
  parse({ text }) {
    const version = text.startsWith('CEF:') ? start.exec(text.slice(0, 12)) : null;
    if (version === null) return undefined;
    const header: string[] = [];
    let at = version[0].length;
    while (header.length < headerFields) {
      const end = barAt(text, at);
      header.push(headerText(text.slice(at, end)));
      at = end + 1;
      if (end === text.length) break;
    }
    const [deviceVendor, deviceProduct, deviceVersion, deviceEventClassId, name, severity] = header;
    if (severity === undefined) return undefined;
    const extension = readExtension(text, at);
    const timeKey = ['rt', 'start', 'end'].find((key) => parseDeviceTime(extension.get(key)) !== undefined);
    const stamp = timeKey === undefined ? undefined : parseDeviceTime(extension.get(timeKey));
    const message = extension.get('msg');
    const rest = [...extension].filter(([key]) => key !== timeKey && key !== 'msg' && !headerNames.has(key));
    return {
      stamp,
      level: deviceLevel(severity.trim(), 'severity'),
      message: message ?? name!,
      fields: {
        ...typedTexts(rest, fields),
        deviceVendor: deviceVendor!,
        deviceProduct: deviceProduct!,
        deviceVersion: deviceVersion!,
        deviceEventClassId: deviceEventClassId!,
        name: name!,
      },
    };
  },
});

/** Names that the header's fields take: an extension's key of that name would hide one. */
const headerNames = new Set(['deviceVendor', 'deviceProduct', 'deviceVersion', 'deviceEventClassId', 'name']);

/** Index of the next bar that no backslash escapes, else the end. */
function barAt(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x7c) return i;
  }
  return text.length;
}

/** In the header a backslash escapes bars and itself. */
function headerText(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\([|\\])/g, '$1') : raw;
}
