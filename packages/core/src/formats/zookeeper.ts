import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** The level, padded, behind its dash. */
const levelPart = /^ - (?<level>[A-Z]{3,8}) {1,4}\[/;

/** Longest thread and caller that is looked for an end. */
const originCharsMax = 512;

/** ZooKeeper's log4j layout: `stamp - LEVEL  [thread:Class@line] - message`. */
export const zookeeper = defineFormat({
  id: 'zookeeper',
  title: 'ZooKeeper',
  family: 'application',
  specification: 'https://github.com/apache/zookeeper/blob/release-3.6/conf/log4j.properties',
  signature: 'an ISO stamp, a dash, a level word, thread and caller in brackets, a dash',
  fields: {
    thread: { type: 'string', about: 'Thread that logged.' },
    caller: { type: 'string', optional: true, about: 'Class and line, `Class@line`.' },
  },
  starts: digits,
  needs: { stamp: { behind: ['dash'] } },
  samples: [
    {
      lines:
        '2026-02-27 08:15:00,394 - INFO  [/10.10.34.11:3888:QuorumCnxManager$Listener@493] - Received request without error',
      record: {
        time: '2026-02-27T08:15:00.394Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Received request without error',
        fields: { thread: '/10.10.34.11:3888', caller: 'QuorumCnxManager$Listener@493' },
      },
    },
    {
      lines:
        '2026-02-27 08:15:01,071 - WARN  [QuorumPeer[myid=1]/0:0:0:0:0:0:0:0:2181:Leader@64] - Notification time out: 3200',
      record: {
        time: '2026-02-27T08:15:01.071Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Notification time out: 3200',
        fields: { thread: 'QuorumPeer[myid=1]/0:0:0:0:0:0:0:0:2181', caller: 'Leader@64' },
      },
    },
    {
      lines: '2026-02-27 08:15:02,000 - ERROR [main] - Unexpected exception',
      record: {
        time: '2026-02-27T08:15:02.000Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Unexpected exception',
        fields: { thread: 'main' },
      },
    },
  ],
  parse(line) {
    const { stamp, text } = line;
    if (stamp === undefined || text.charCodeAt(stamp.end + 1) !== 0x2d) return undefined;
    const match = levelPart.exec(text.slice(stamp.end, stamp.end + 24));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word after the stamp');
    const start = stamp.end + match[0].length;
    const length = text.slice(start, start + originCharsMax).indexOf('] - ');
    if (level === undefined || length < 0) return undefined;
    return {
      stamp,
      level,
      message: text.slice(start + length + 4),
      fields: originOf(text.slice(start, start + length)),
    };
  },
});

function originOf(origin: string): { thread: string; caller?: string } {
  const at = origin.lastIndexOf('@');
  const colon = origin.lastIndexOf(':', at);
  return at < 0 || colon < 0 ? { thread: origin } : { thread: origin.slice(0, colon), caller: origin.slice(colon + 1) };
}
