import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

/** The level padded to five, the logger, and the node where there is one. */
const head = /^\]\[(?<level>[A-Z]{4,5}) ?\]\[(?<logger>[\w.$-]{1,128}) {0,40}\] {0,2}(?:\[(?<node>[^\]]{1,128})\] ?)?/;

/** Plain text logs of Elasticsearch, OpenSearch and Logstash. */
export const elasticsearch = defineFormat({
  id: 'elasticsearch',
  title: 'Elasticsearch, OpenSearch, Logstash',
  family: 'database',
  specification: 'https://www.elastic.co/guide/en/elasticsearch/reference/8.17/logging.html',
  signature: '[ISO stamp][LEVEL][logger] without blanks between, [node]',
  fields: {
    logger: { type: 'string', about: 'Class that logged, its packages abbreviated' },
    node: { type: 'string', optional: true, about: 'Name of the node, in Logstash of the pipeline' },
  },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27T08:15:00,000][WARN ][o.e.m.j.JvmGcMonitorService] [node-1] [gc][42] overhead, spent [500ms]',
      record: {
        time: '2026-02-27T08:15:00.000Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word in the second bracket',
        message: '[gc][42] overhead, spent [500ms]',
        fields: { logger: 'o.e.m.j.JvmGcMonitorService', node: 'node-1' },
      },
    },
    {
      lines: '[2026-02-27T08:15:01,000][INFO ][logstash.runner          ] Starting Logstash, no error',
      record: {
        time: '2026-02-27T08:15:01.000Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word in the second bracket',
        message: 'Starting Logstash, no error',
        fields: { logger: 'logstash.runner' },
      },
    },
    {
      lines: [
        '[2026-02-27T08:15:02,000][ERROR][o.e.b.Elasticsearch      ] [node-1] fatal exception while booting',
        'java.lang.IllegalStateException: no disk',
        '\tat org.acme.Boot.run(Boot.java:7)',
      ],
      record: {
        time: '2026-02-27T08:15:02.000Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word in the second bracket',
        message:
          'fatal exception while booting\njava.lang.IllegalStateException: no disk\n\tat org.acme.Boot.run(Boot.java:7)',
        fields: { logger: 'o.e.b.Elasticsearch', node: 'node-1' },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || !text.startsWith('][', stamp.end)) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 340));
    if (match === null) return undefined;
    const { level, logger, node } = match.groups!;
    const reading = wordLevel(level!, 'word in the second bracket');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { logger: logger!, node },
    };
  },
});
