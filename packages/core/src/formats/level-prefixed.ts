import { keywordLevel } from '../levels/keyword-level.ts';
import { letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** No time, but a level where levels stand: `ERROR: cannot connect`, `[warn] low memory`. */
export const levelPrefixed = defineFormat({
  id: 'level-prefixed',
  title: 'Any line that begins with a level',
  family: 'generic',
  specification: 'https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber',
  signature: 'a level word in brackets, in capitals or before a colon among the first words',
  fields: {},
  starts: `[(<*${letters}`,
  weak: true,
  yieldsTo: 'all',
  samples: [
    {
      lines: 'ERROR: cannot connect to db-1',
      record: {
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'ERROR: cannot connect to db-1',
        fields: {},
      },
    },
    {
      lines: '[warn] low memory',
      record: {
        severityNumber: 13,
        level: 'warn',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: '[warn] low memory',
        fields: {},
      },
    },
    {
      lines: 'app.py: notice: 0 errors',
      record: {
        severityNumber: 10,
        level: 'notice',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'app.py: notice: 0 errors',
        fields: {},
      },
    },
  ],
  parse(line) {
    const level = keywordLevel(line.text);
    return level === undefined ? undefined : { level, message: line.text, fields: {} };
  },
});
