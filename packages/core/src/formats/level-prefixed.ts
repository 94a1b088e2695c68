import { keywordLevel } from '../levels/keyword-level.ts';
import { scanIso } from '../time/scan-iso.ts';
import type { Stamp } from '../time/stamp.ts';
import { letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** No time where times stand, but a level where levels do: `ERROR: cannot connect`, `[warn] low memory`. */
export const levelPrefixed = defineFormat({
  id: 'level-prefixed',
  title: 'Any line with a level at its beginning',
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
    {
      lines: 'E: no package with an error',
      record: {
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'letter before the colon',
        message: 'E: no package with an error',
        fields: {},
      },
    },
    {
      lines: '[shop] 2026-02-27 08:15:00 WARN slow',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: '[shop] 2026-02-27 08:15:00 WARN slow',
        fields: {},
      },
    },
  ],
  parse({ text }) {
    const level = keywordLevel(text);
    return level === undefined ? undefined : { stamp: stampWithin(text), level, message: text, fields: {} };
  },
});

/** An ISO stamp further on in the head, where a word begins or right behind `[`, `(` or a colon. */
function stampWithin(text: string): Stamp | undefined {
  for (const { index } of text.slice(0, headCharsMax).matchAll(/[\s[(:]\d{4}[-/.]/g)) {
    const stamp = scanIso(text, index + 1);
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}

const headCharsMax = 120;
