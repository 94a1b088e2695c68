import { digits, letters } from './charsets.ts';
import { parseDelimited } from './delimited.ts';
import { defineFormat } from './format.ts';

/** Tab-separated values whose header names time, level or message. An empty cell is absent. */
export const tsv = defineFormat({
  id: 'tsv',
  title: 'TSV',
  family: 'key-value',
  specification: 'https://www.iana.org/assignments/media-types/text/tab-separated-values',
  signature: 'rows of the columns that a header between tabs names (time, level, message)',
  fields: { logger: { type: 'string', optional: true, about: 'Name of the logger' } },
  openFields: true,
  starts: `${digits}${letters}"@_$-[/(.\t`,
  needs: { marks: ['\t'] },
  joins: false,
  samples: [
    {
      lines: [
        'host\t@timestamp\tseverity\tmsg\trequest_id',
        'web-1\t2026-02-27T08:15:00.5Z\twarning\tno error yet\tr-1',
        '\t2026-02-27T08:15:01.5Z\tcrit\tdisk gone\t',
      ],
      record: [
        {
          time: '2026-02-27T08:15:00.5Z',
          severityNumber: 13,
          level: 'warning',
          levelSource: 'field',
          levelRule: 'severity',
          message: 'no error yet',
          requestId: 'r-1',
          fields: { host: 'web-1' } as Record<string, unknown>,
        },
        {
          time: '2026-02-27T08:15:01.5Z',
          severityNumber: 18,
          level: 'crit',
          levelSource: 'field',
          levelRule: 'severity',
          message: 'disk gone',
          fields: {},
        },
      ],
    },
    {
      lines: ['Level\tDate and Time\tSource\tEvent ID\tMessage', 'Error\t2026-02-27 08:15:02\tDisk\t7\tbad, "block"'],
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'Error',
        levelSource: 'field',
        levelRule: 'Level',
        message: 'bad, "block"',
        fields: { Source: 'Disk', 'Event ID': '7' } as Record<string, unknown>,
      },
    },
    {
      lines: ['logger\ttime\tmessage', 'Shop.Cart\t1772180103.25\tadded 2 items'],
      record: {
        time: '2026-02-27T08:15:03.25Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'added 2 items',
        fields: { logger: 'Shop.Cart' },
      },
    },
  ],
  parse(line, context) {
    return parseDelimited(line, context, 'tsv', ['\t']);
  },
});
