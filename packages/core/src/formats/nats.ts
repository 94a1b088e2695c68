import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

const pidPart = /^\[(?<pid>\d{1,10})\] (?=\d{4}\/)/;
const levelPart = /^ \[(?<level>INF|DBG|TRC|WRN|ERR|FTL)\] /;

/** Address and kind of a connection: client, router, gateway, leaf node, MQTT, WebSocket. */
const connectionPart = /^([^\s]{1,128}) - ([a-z]{1,4}id(?:_ws)?:\d{1,15}) - /;

/** NATS server. */
export const nats = defineFormat({
  id: 'nats',
  title: 'NATS',
  family: 'database',
  specification: 'https://docs.nats.io/running-a-nats-service/configuration/logging',
  signature: '[process id], a stamp with slashes and microseconds, [INF] or a relative',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    client: { type: 'string', optional: true, about: "The connection's address" },
    connection: { type: 'string', optional: true, about: 'Kind and number of the connection, for example cid:7' },
  },
  starts: '[',
  samples: [
    {
      lines: '[29670] 2019/05/16 08:45:59.837170 [INF] Server is ready',
      record: {
        time: '2019-05-16T08:45:59.837170Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INF',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'Server is ready',
        fields: { pid: 29670 },
      },
    },
    {
      lines: '[1] 2026/02/27 08:15:01.123456 [ERR] 10.0.0.7:52144 - cid:7 - authentication error',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERR',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'authentication error',
        fields: { pid: 1, client: '10.0.0.7:52144', connection: 'cid:7' },
      },
    },
    {
      lines: '[1] 2026/02/27 08:15:02.123456 [TRC] 10.0.0.7:52144 - cid:7 - <<- [PUB errors 5]',
      record: {
        time: '2026-02-27T08:15:02.123456Z',
        zoneAssumed: true,
        severityNumber: 1,
        level: 'TRC',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: '<<- [PUB errors 5]',
        fields: { pid: 1, client: '10.0.0.7:52144', connection: 'cid:7' },
      },
    },
  ],
  parse({ text }) {
    const pid = pidPart.exec(text.slice(0, 24));
    if (pid === null) return undefined;
    const stamp = scanIso(text, pid[0].length);
    if (stamp === undefined) return undefined;
    const level = levelPart.exec(text.slice(stamp.end, stamp.end + 8));
    if (level === null) return undefined;
    const start = stamp.end + level[0].length;
    const connection = connectionPart.exec(text.slice(start, start + 180));
    return {
      stamp,
      level: wordLevel(level.groups!.level!, 'word in brackets'),
      message: text.slice(start + (connection?.[0].length ?? 0)),
      fields: {
        pid: Number(pid.groups!.pid),
        client: connection?.[1],
        connection: connection?.[2],
      },
    };
  },
});
