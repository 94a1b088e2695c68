import { scaleLevel, scales } from '../levels/scales.ts';
import { parseTimeValue } from '../time/time-value.ts';
import { declaredFields } from './field-types.ts';
import { defineFormat, type FieldDeclarations } from './format.ts';
import { messageOf, stringOf } from './json-object.ts';

const own = new Set(['LogLevel', 'Timestamp', 'Message']);

const fields = {
  Category: { type: 'string', about: 'Category: the name of the type that logs' },
  EventId: { type: 'integer', about: 'Number of the event; 0 when the program gave none' },
  Exception: { type: 'string', optional: true, about: 'The exception with its trace' },
  State: { type: 'object', optional: true, about: 'The message template under {OriginalFormat}, and its values' },
  Scopes: { type: 'array', optional: true, about: 'Scopes around the call, outermost first' },
} as const satisfies FieldDeclarations;

/** `AddJsonConsole` of Microsoft.Extensions.Logging. It writes no time unless `TimestampFormat` asks for one. */
export const microsoftJson = defineFormat({
  id: 'microsoft-json',
  title: 'Microsoft.Extensions.Logging, JSON console (.NET)',
  family: 'json',
  specification: 'https://learn.microsoft.com/dotnet/core/extensions/console-log-formatter#json',
  signature: 'JSON keys: EventId (a number), LogLevel, Category, Message',
  fields,
  openFields: true,
  starts: '{',
  joins: false,
  samples: [
    {
      lines:
        '{"Timestamp":"2026-02-27T08:15:03.1234567Z","EventId":14,"LogLevel":"Information","Category":"Microsoft.Hosting.Lifetime","Message":"Now listening on: http://[::]:80","State":{"Message":"Now listening on: http://[::]:80","address":"http://[::]:80","{OriginalFormat}":"Now listening on: {address}"}}',
      record: {
        time: '2026-02-27T08:15:03.1234567Z',
        severityNumber: 9,
        level: 'Information',
        levelSource: 'field',
        levelRule: 'LogLevel',
        message: 'Now listening on: http://[::]:80',
        fields: {
          EventId: 14,
          Category: 'Microsoft.Hosting.Lifetime',
          State: {
            Message: 'Now listening on: http://[::]:80',
            address: 'http://[::]:80',
            '{OriginalFormat}': 'Now listening on: {address}',
          },
        },
      },
    },
    {
      lines:
        '{"EventId":0,"LogLevel":"Error","Category":"Shop.Pay","Message":"refused","Exception":"System.IO.IOException: reset\\n   at A.B()","Scopes":["ConnectionId:0HM"]}',
      record: {
        severityNumber: 17,
        level: 'Error',
        levelSource: 'field',
        levelRule: 'LogLevel',
        message: 'refused',
        fields: {
          EventId: 0,
          Category: 'Shop.Pay',
          Exception: 'System.IO.IOException: reset\n   at A.B()',
          Scopes: ['ConnectionId:0HM'],
        },
      },
    },
    {
      lines:
        '{"Timestamp":"08:15:04 ","EventId":3,"LogLevel":"Critical","Category":"Shop","Message":"no error, but late"}',
      record: {
        severityNumber: 21,
        level: 'Critical',
        levelSource: 'field',
        levelRule: 'LogLevel',
        message: 'no error, but late',
        fields: { EventId: 3, Category: 'Shop', ...{ Timestamp: '08:15:04 ' } },
      },
    },
  ],
  parse({ json }) {
    const name = stringOf(json?.LogLevel);
    const level = name === undefined ? undefined : scaleLevel(scales.dotnet, name, 'LogLevel');
    if (json === undefined || level === undefined || json.Message === undefined) return undefined;
    const rest = declaredFields(json, own, fields);
    if (rest === undefined) return undefined;
    const stamp = parseTimeValue(json.Timestamp);
    if (stamp === undefined && json.Timestamp !== undefined) rest.Timestamp = json.Timestamp;
    const declared = rest as { Category: string; EventId: number };
    return { stamp, level, message: messageOf(json.Message), fields: declared };
  },
});
