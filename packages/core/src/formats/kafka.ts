import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

const levelPart = /^\] (?<level>[A-Z]{4,5}) /;

/** A class with its package, in Kafka Connect with the line. */
const loggerPart = /^[\w$-]{1,80}(?:\.[\w$-]{1,80}){1,12}(?::(?<line>\d{1,6}))?$/;

/** Longest logger that is looked for. */
const loggerCharsMax = 256;

/** Kafka's log4j layout: the logger stands last, in parentheses. */
export const kafka = defineFormat({
  id: 'kafka',
  title: 'Apache Kafka',
  family: 'application',
  specification: 'https://github.com/apache/kafka/blob/3.9/config/log4j.properties',
  signature: '[ISO stamp], a level word, last a logger in parentheses',
  fields: {
    logger: { type: 'string', about: 'Class that logged' },
    line: { type: 'integer', optional: true, about: 'Line of the source file (Kafka Connect)' },
  },
  starts: '[',
  samples: [
    {
      lines:
        '[2026-02-27 08:15:00,434] INFO [ProducerStateManager partition=ingest-3] Wrote snapshot at offset 42 (0 errors) (kafka.log.ProducerStateManager)',
      record: {
        time: '2026-02-27T08:15:00.434Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: '[ProducerStateManager partition=ingest-3] Wrote snapshot at offset 42 (0 errors)',
        fields: { logger: 'kafka.log.ProducerStateManager' },
      },
    },
    {
      lines: [
        '[2026-02-27 08:15:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)',
        'java.io.IOException: disk',
        '\tat kafka.Kafka$.main(Kafka.scala:7)',
      ],
      record: {
        time: '2026-02-27T08:15:01.000Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message:
          'Exiting Kafka due to fatal exception\njava.io.IOException: disk\n\tat kafka.Kafka$.main(Kafka.scala:7)',
        fields: { logger: 'kafka.Kafka$' },
      },
    },
    {
      lines:
        '[2026-02-27 08:15:02,120] WARN [Worker clientId=connect-1] rebalance took 9 s (org.apache.kafka.connect.runtime.distributed.DistributedHerder:2231)',
      record: {
        time: '2026-02-27T08:15:02.120Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: '[Worker clientId=connect-1] rebalance took 9 s',
        fields: { logger: 'org.apache.kafka.connect.runtime.distributed.DistributedHerder', line: 2231 },
      },
    },
  ],
  parse({ text }) {
    if (text.charCodeAt(text.length - 1) !== 0x29) return undefined;
    const stamp = scanIso(text, 1);
    const match = stamp === undefined ? null : levelPart.exec(text.slice(stamp.end, stamp.end + 12));
    if (stamp === undefined || match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word after the stamp');
    const open = text.lastIndexOf(' (');
    if (level === undefined || open < text.length - loggerCharsMax) return undefined;
    const logger = text.slice(open + 2, -1);
    const named = loggerPart.exec(logger);
    if (named === null) return undefined;
    const line = named.groups!.line;
    return {
      stamp,
      level,
      message: text.slice(stamp.end + match[0].length, open),
      fields: {
        logger: line === undefined ? logger : logger.slice(0, -line.length - 1),
        line: line === undefined ? undefined : Number(line),
      },
    };
  },
});
