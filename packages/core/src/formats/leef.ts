import { deviceLevel, parseDeviceTime, readExtension } from './device-event.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { typedTexts } from './typed-texts.ts';

const fields = {
  vendor: { type: 'string', about: 'Who makes the device' },
  product: { type: 'string', about: 'The device or program' },
  productVersion: { type: 'string', about: 'Its version' },
  eventId: { type: 'string', about: 'The type of event' },
  cat: { type: 'string', optional: true, about: 'Category of the event' },
  src: { type: 'string', optional: true, about: 'Source address' },
  srcPort: { type: 'integer', optional: true, about: 'Source port' },
  srcBytes: { type: 'integer', optional: true, about: 'Bytes from the source' },
  dst: { type: 'string', optional: true, about: 'Destination address' },
  dstPort: { type: 'integer', optional: true, about: 'Destination port' },
  dstBytes: { type: 'integer', optional: true, about: 'Bytes from the destination' },
  proto: { type: 'string', optional: true, about: 'Transport protocol, name or number' },
  usrName: { type: 'string', optional: true, about: 'User' },
} as const satisfies FieldDeclarations;

const names = new Set(['vendor', 'product', 'productVersion', 'eventId']);

const start = /^LEEF: ?(?<version>\d{1,2}(?:\.\d{1,2})?)\|/;

/** Attributes more than this are left unread: a hostile line may hold a hundred thousand. */
const attributesMax = 1000;

/** QRadar's Log Event Extended Format 1.0 and 2.0, bare or in syslog. Attributes are fields under their own names. */
export const leef = defineFormat({
  id: 'leef',
  title: 'LEEF (QRadar Log Event Extended Format)',
  family: 'key-value',
  specification: 'https://www.ibm.com/docs/en/dsm?topic=overview-leef-event-components',
  signature: 'LEEF:1.0 or 2.0, four fields between bars, in 2.0 a delimiter, key=value pairs',
  fields,
  openFields: true,
  starts: 'L',
  joins: false,
  samples: [
    {
      lines:
        'May 15 16:00:47 localhost LEEF:1.0|Trend Micro|Deep Discovery Email Inspector|2.5.1.1161|SYSTEM_EVENT|sev=3\tmsg=Account admin logged on, no error\tdevTime=May 15 2025 16:00:46 GMT+00:00\tdevTimeFormat=MMM dd yyyy HH:mm:ss z\tusrName=admin',
      record: {
        time: '2025-05-15T16:00:46Z',
        observedTime: '2026-05-15T16:00:47Z',
        severityNumber: 9,
        level: '3',
        levelSource: 'field',
        levelRule: 'sev',
        message: 'Account admin logged on, no error',
        fields: {
          vendor: 'Trend Micro',
          product: 'Deep Discovery Email Inspector',
          productVersion: '2.5.1.1161',
          eventId: 'SYSTEM_EVENT',
          usrName: 'admin',
          ...{ devTimeFormat: 'MMM dd yyyy HH:mm:ss z' },
        },
      },
    },
    {
      lines:
        'LEEF:2.0|Lancope|StealthWatch|1.0|41|^|src=10.0.1.8^srcPort=81^dst=10.0.0.5^dstPort=21^sev=5^cat=anomaly^',
      record: {
        severityNumber: 13,
        level: '5',
        levelSource: 'field',
        levelRule: 'sev',
        message: '41',
        fields: {
          vendor: 'Lancope',
          product: 'StealthWatch',
          productVersion: '1.0',
          eventId: '41',
          src: '10.0.1.8',
          srcPort: 81,
          dst: '10.0.0.5',
          dstPort: 21,
          cat: 'anomaly',
        },
      },
    },
    {
      lines:
        'LEEF:2.0|IBM|QRadar|7.5.0|NewEvent|x7C|devTime=1772180100250|proto=6|srcBytes=12|dstBytes=n/a|sev=9|msg=a=b blocked|loose',
      record: {
        time: '2026-02-27T08:15:00.250Z',
        severityNumber: 18,
        level: '9',
        levelSource: 'field',
        levelRule: 'sev',
        message: 'a=b blocked',
        fields: {
          vendor: 'IBM',
          product: 'QRadar',
          productVersion: '7.5.0',
          eventId: 'NewEvent',
          proto: '6',
          srcBytes: 12,
          ...{ dstBytesText: 'n/a' },
        },
      },
    },
    {
      lines: 'LEEF:2.0|Vendor|Product|2|login|usrName=joe\tdstBytes=5',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'login',
        fields: {
          vendor: 'Vendor',
          product: 'Product',
          productVersion: '2',
          eventId: 'login',
          usrName: 'joe',
          dstBytes: 5,
        },
      },
    },
    {
      lines: '<134>1 2026-02-27T08:15:04.520Z 192.0.2.1 LEEF:1.0|Vendor|Product|2|scan|proto=17\tsev=4',
      record: {
        time: '2026-02-27T08:15:04.520Z',
        observedTime: '2026-02-27T08:15:04.520Z',
        severityNumber: 13,
        level: '4',
        levelSource: 'field',
        levelRule: 'sev',
        message: 'scan',
        fields: { vendor: 'Vendor', product: 'Product', productVersion: '2', eventId: 'scan', proto: '17' },
      },
    },
    {
      lines: 'LEEF:1.0|Microsoft|MSExchange|4.0 SP1|15345|src=192.0.2.0 dst=172.50.123.1 sev=8 cat=two words',
      record: {
        severityNumber: 17,
        level: '8',
        levelSource: 'field',
        levelRule: 'sev',
        message: '15345',
        fields: {
          vendor: 'Microsoft',
          product: 'MSExchange',
          productVersion: '4.0 SP1',
          eventId: '15345',
          src: '192.0.2.0',
          dst: '172.50.123.1',
          cat: 'two words',
        },
      },
    },
  ],
  parse({ text }) {
    const version = text.startsWith('LEEF:') ? start.exec(text.slice(0, 14)) : null;
    if (version === null) return undefined;
    const header: string[] = [];
    let at = version[0].length;
    while (header.length < names.size) {
      const bar = text.indexOf('|', at);
      if (bar < 0) break;
      header.push(text.slice(at, bar));
      at = bar + 1;
    }
    const [vendor, product, productVersion, eventId] = header;
    if (eventId === undefined) return undefined;
    const declared = version.groups!.version === '1.0' ? undefined : readDelimiter(text, at);
    const attributes = readAttributes(text, declared?.end ?? at, declared?.delimiter ?? '\t');
    const severity = attributes.get('sev');
    const stamp = parseDeviceTime(attributes.get('devTime'));
    const rest = [...attributes].filter(
      ([key]) => key !== 'sev' && key !== 'msg' && !names.has(key) && !(key === 'devTime' && stamp !== undefined),
    );
    return {
      stamp,
      level: severity === undefined ? undefined : deviceLevel(severity.trim(), 'sev'),
      message: attributes.get('msg') ?? eventId,
      fields: {
        ...typedTexts(rest, fields),
        vendor: vendor!,
        product: product!,
        productVersion: productVersion!,
        eventId,
      },
    };
  },
});

const delimiterField = /^(?:0?x(?<hex>[0-9A-Fa-f]{2,4})|(?<character>[^=|]))\|/;

/** The delimiter that a 2.0 header declares, itself or its code (`x5E`), and the index after it. Undefined when attributes follow at once. */
function readDelimiter(text: string, at: number): { readonly delimiter: string; readonly end: number } | undefined {
  const match = delimiterField.exec(text.slice(at, at + 8));
  if (match === null) return undefined;
  const { hex, character } = match.groups!;
  const delimiter = hex === undefined ? character! : String.fromCharCode(Number.parseInt(hex, 16));
  return { delimiter, end: at + match[0].length };
}

/** Attributes between delimiters; relays that turn tabs into blanks are known, so without a tab they may be apart by blanks. */
function readAttributes(text: string, at: number, delimiter: string): ReadonlyMap<string, string> {
  if (delimiter === '\t' && !text.includes('\t', at)) return readExtension(text, at);
  const values = new Map<string, string>();
  for (const part of text.slice(at).split(delimiter, attributesMax)) {
    const equals = part.indexOf('=');
    if (equals > 0) values.set(part.slice(0, equals).trim(), part.slice(equals + 1));
  }
  return values;
}
