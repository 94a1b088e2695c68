import { digits, letters } from './charsets.ts';
import { continueDelimited, parseDelimited } from './delimited.ts';
import { defineFormat } from './format.ts';

/**
 * Comma- or semicolon-separated values (RFC 4180) whose header names time, level or message; cells in quotes may go over several lines. Also rows without a header
 * that begin with a time and a level. An empty cell is absent.
 */
export const csv = defineFormat({
  id: 'csv',
  title: 'CSV',
  family: 'key-value',
  specification: 'https://www.rfc-editor.org/rfc/rfc4180',
  signature:
    'rows of the columns that a header names (time, level, message), or a time, a level and more between commas',
  fields: { logger: { type: 'string', optional: true, about: 'Name of the logger' } },
  openFields: true,
  starts: `${digits}${letters}"@_$-[/(.,;`,
  needs: { marks: [','] },
  joins: 'frames',
  samples: [
    {
      lines: [
        'timestamp,level,logger,message',
        '2026-02-27T08:15:00Z,INFO,shop,"no error, really"',
        '2026-02-27T08:15:01Z,ERROR,,"failed: ""x""',
        '  at main, line 7',
        '',
        'done"',
        '2026-02-27T08:15:02Z,WARN,shop,slow',
      ],
      record: [
        {
          time: '2026-02-27T08:15:00Z',
          severityNumber: 9,
          level: 'INFO',
          levelSource: 'field',
          levelRule: 'level',
          message: 'no error, really',
          fields: { logger: 'shop' },
        },
        {
          time: '2026-02-27T08:15:01Z',
          severityNumber: 17,
          level: 'ERROR',
          levelSource: 'field',
          levelRule: 'level',
          message: 'failed: "x"\n  at main, line 7\n\ndone',
          fields: {},
        },
        {
          time: '2026-02-27T08:15:02Z',
          severityNumber: 13,
          level: 'WARN',
          levelSource: 'field',
          levelRule: 'level',
          message: 'slow',
          fields: { logger: 'shop' },
        },
      ],
    },
    {
      lines: '2024-11-12 16:35:03.9077,INFO,MyApp.Services.UserService,User 17 signed in, no error',
      record: {
        time: '2024-11-12T16:35:03.9077Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'second column',
        message: 'User 17 signed in, no error',
        fields: { logger: 'MyApp.Services.UserService' },
      },
    },
    {
      lines: '2026-02-27 08:15:03,billing,warn,"retrying, once"',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'third column',
        message: 'retrying, once',
        fields: { logger: 'billing' },
      },
    },
    {
      lines: [
        'LineId,Date,Time,Level,Component,Content',
        '1,2015-07-29,"19:04:12,394",INFO,QuorumPeer,Notification time out: 3200',
      ],
      record: {
        time: '2015-07-29T19:04:12.394Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'Level',
        message: 'Notification time out: 3200',
        fields: { ...{ LineId: '1', Component: 'QuorumPeer' } } as Record<string, unknown>,
      },
    },
    {
      lines: [
        'Time;Trace;Message;Log Level;Tags',
        '27/Feb/2026:08:15:04 +0000;"a',
        'b";"it',
        'broke";error;"x"";y',
        'z"',
      ],
      record: {
        time: '2026-02-27T08:15:04Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'Log Level',
        message: 'it\nbroke',
        fields: { Trace: 'a\nb', Tags: 'x";y\nz' } as Record<string, unknown>,
      },
    },
    {
      lines: ['time,status,path', '2026-02-27 08:15:05,503,/error', '2026-02-27 08:15:06,-,/'],
      record: [
        {
          time: '2026-02-27T08:15:05Z',
          zoneAssumed: true,
          severityNumber: 17,
          levelSource: 'status',
          levelRule: 'http-5xx',
          message: '2026-02-27 08:15:05,503,/error',
          fields: { status: '503', path: '/error' } as Record<string, unknown>,
        },
        {
          time: '2026-02-27T08:15:06Z',
          zoneAssumed: true,
          severityNumber: 0,
          levelSource: 'default',
          levelRule: 'none',
          message: '2026-02-27 08:15:06,-,/',
          fields: { status: '-', path: '/' } as Record<string, unknown>,
        },
      ],
    },
    {
      lines: ['when,what', 'today,rain,or more'],
      forcedOnly: true,
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'today,rain,or more',
        fields: { when: 'today', what: 'rain', 'column-3': 'or more' } as Record<string, unknown>,
      },
    },
  ],
  parse(line, context) {
    return parseDelimited(line, context, 'csv', [',', ';']);
  },
  continues(line, context, head) {
    return continueDelimited(line, context, head, 'csv');
  },
});
