import { wordLevel } from '../levels/level-words.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const compact = stampLayout('yyMMdd HHmmss');
const slashed = stampLayout('yy/MM/dd HH:mm:ss');

/** Thread id where there is one, level, logger and its colon. */
const head = /^ (?:(?<thread>\d{1,10}) )?(?<level>[A-Z]{3,8}) {1,4}(?<logger>[\w.$/-]{1,256}): /;

/** log4j as early Hadoop wrote it, `yyMMdd HHmmss [thread] LEVEL logger: message`, and Spark's default, `yy/MM/dd HH:mm:ss LEVEL logger: message`. */
export const hadoopCompact = defineFormat({
  id: 'hadoop-compact',
  title: 'Hadoop and Spark with short years',
  family: 'application',
  specification: 'https://logging.apache.org/log4j/1.x/apidocs/org/apache/log4j/PatternLayout.html',
  signature: 'yyMMdd HHmmss or yy/MM/dd HH:mm:ss, a level word, a logger and a colon',
  fields: {
    thread: { type: 'integer', optional: true, about: 'Thread id.' },
    logger: { type: 'string', about: 'Class or component that logged.' },
  },
  starts: digits,
  needs: { stamp: { behind: [] } },
  samples: [
    {
      lines: '260227 081500 148 INFO dfs.DataNode$Receiver: block blk_1 received with no error',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'block blk_1 received with no error',
        fields: { thread: 148, logger: 'dfs.DataNode$Receiver' },
      },
    },
    {
      lines: '260227 081501 35 WARN dfs.FSNamesystem: replication below 3',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'replication below 3',
        fields: { thread: 35, logger: 'dfs.FSNamesystem' },
      },
    },
    {
      lines: '260227 081502 ERROR mapred.JobTracker: tracker lost',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'tracker lost',
        fields: { logger: 'mapred.JobTracker' },
      },
    },
    {
      lines: '26/02/27 08:15:03 INFO spark.SecurityManager: Changing view acls to: etl',
      record: {
        time: '2026-02-27T08:15:03Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Changing view acls to: etl',
        fields: { logger: 'spark.SecurityManager' },
      },
    },
  ],
  parse({ text }) {
    const stamp = text.charCodeAt(6) === 0x20 ? compact(text) : text.charCodeAt(2) === 0x2f ? slashed(text) : undefined;
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 300));
    if (match === null) return undefined;
    const { thread, level, logger } = match.groups!;
    const reading = wordLevel(level!, 'word after the stamp');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { thread: thread === undefined ? undefined : Number(thread), logger: logger! },
    };
  },
});
