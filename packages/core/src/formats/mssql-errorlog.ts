import type { LevelReading } from '../levels/level-reading.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Who wrote the line: a session (`s` for the server's own), or a part of the server. */
const sourcePart = /^ (?<source>spid\d{1,6}s?|Logon|Server|Backup) {1,12}(?=\S)/;
const errorPart = /^Error: (?<error>\d{1,6}), Severity: (?<severity>\d{1,2}), State: (?<state>\d{1,4})\.?/;

/** ERRORLOG of Microsoft SQL Server. Only errors tell their severity (0 to 25), on a line of their own; what happened stands on the next. */
export const mssqlErrorlog = defineFormat({
  id: 'mssql-errorlog',
  title: 'Microsoft SQL Server, ERRORLOG',
  family: 'database',
  specification:
    'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-error-severities',
  signature: 'an ISO stamp with two digits of fraction or three, then spid51, Logon, Server or Backup, padded',
  fields: {
    source: { type: 'string', about: 'Session (spid51, spid7s) or part of the server' },
    error: { type: 'integer', optional: true, about: 'Number of the error' },
    severity: { type: 'integer', optional: true, about: 'Severity of the error, 0 to 25' },
    state: { type: 'integer', optional: true, about: 'State of the error' },
  },
  starts: digits,
  needs: { stamp: { joint: ' ', behind: ['word'] } },
  samples: [
    {
      lines: [
        '2022-11-18 13:43:07.44 Logon       Error: 18456, Severity: 14, State: 8.',
        "2022-11-18 13:43:07.44 Logon       Login failed for user 'shop'. Reason: Password did not match. [CLIENT: 127.0.0.1]",
      ],
      record: {
        time: '2022-11-18T13:43:07.44Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: '14',
        levelSource: 'field',
        levelRule: 'Severity',
        message:
          "Error: 18456, Severity: 14, State: 8.\nLogin failed for user 'shop'. Reason: Password did not match. [CLIENT: 127.0.0.1]",
        fields: { source: 'Logon', error: 18456, severity: 14, state: 8 },
      },
    },
    {
      lines: "2022-11-18 13:43:07.44 spid51      Changed database context to 'error'.",
      record: {
        time: '2022-11-18T13:43:07.44Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: "Changed database context to 'error'.",
        fields: { source: 'spid51' },
      },
    },
    {
      lines: '2026-02-27 08:15:02.120 spid7s      Error: 823, Severity: 24, State: 2.',
      record: {
        time: '2026-02-27T08:15:02.120Z',
        zoneAssumed: true,
        severityNumber: 21,
        level: '24',
        levelSource: 'field',
        levelRule: 'Severity',
        message: 'Error: 823, Severity: 24, State: 2.',
        fields: { source: 'spid7s', error: 823, severity: 24, state: 2 },
      },
    },
    {
      lines: '2026-02-27 08:15:03.12 spid60      Error: 14421, Severity: 10, State: 1.',
      record: {
        time: '2026-02-27T08:15:03.12Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: '10',
        levelSource: 'field',
        levelRule: 'Severity',
        message: 'Error: 14421, Severity: 10, State: 1.',
        fields: { source: 'spid60', error: 14421, severity: 10, state: 1 },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || stamp.zoned) return undefined;
    const match = sourcePart.exec(text.slice(stamp.end, stamp.end + 40));
    if (match === null) return undefined;
    const message = text.slice(stamp.end + match[0].length);
    const { error, severity, state } = errorPart.exec(message.slice(0, 64))?.groups ?? {};
    return {
      stamp,
      level: severity === undefined ? undefined : severityLevel(severity),
      message,
      fields: {
        source: match.groups!.source!,
        error: numberOf(error),
        severity: numberOf(severity),
        state: numberOf(state),
      },
    };
  },
  continues({ stamp, text }, _context, { message, fields }) {
    if (stamp === undefined || fields.severity === undefined || errorPart.exec(message)?.[0] !== message)
      return undefined;
    const match = sourcePart.exec(text.slice(stamp.end, stamp.end + 40));
    if (match === null || match.groups!.source !== fields.source) return undefined;
    const more = text.slice(stamp.end + match[0].length);
    return errorPart.test(more) ? undefined : { message: more };
  },
});

/** Up to 10 it is information, from 20 on the connection or the database is lost. */
function severityLevel(severity: string): LevelReading {
  const value = Number(severity);
  const number = value <= 10 ? 9 : value < 20 ? 17 : 21;
  return { number, text: severity, source: 'field', rule: 'Severity' };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
