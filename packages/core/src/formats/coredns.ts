import { wordLevel } from '../levels/level-words.ts';
import { defineFormat } from './format.ts';
import { goDurationMs } from './go-duration.ts';

const levelPart = /^\[(?<level>INFO|WARNING|ERROR|DEBUG|FATAL)\] /;

/** `{remote}:{port} - {>id} "{type} {class} {name} {proto} {size} {>do} {>bufsize}" {rcode} {>rflags} {rsize} {duration}`. */
const queryPart =
  /^(?<client>[^\s]{1,64}) - (?<id>\d{1,5}) "(?<type>[A-Z0-9]{1,16}) (?<class>[A-Z0-9]{1,16}) (?<name>[^\s"]{1,300}) (?<protocol>[a-z-]{2,8}) \d{1,6} (?:true|false) \d{1,6}" (?<rcode>[A-Z0-9-]{1,16}) (?<flags>[a-z,]{1,40}) (?<bytes>\d{1,6}) (?<duration>[\d.a-zµμ]{2,24})$/;
/** Longest query looked at: a name has 253 characters. */
const queryCharsMax = 600;
const pluginPart = /^plugin\/(?<plugin>[a-z0-9_]{1,40}): /;

/** CoreDNS: what its plugins say, and the queries of its log plugin. It writes no stamps. */
export const coredns = defineFormat({
  id: 'coredns',
  title: 'CoreDNS',
  family: 'system',
  specification: 'https://coredns.io/plugins/log/',
  signature: '[LEVEL], then a query (client - id "type class name …" rcode …) or plugin/name and a colon',
  fields: {
    plugin: { type: 'string', optional: true, about: 'Plugin that speaks' },
    client: { type: 'string', optional: true, about: "The client's address and port" },
    id: { type: 'integer', optional: true, about: 'Id of the query' },
    type: { type: 'string', optional: true, about: 'Type asked for: A, AAAA, …' },
    name: { type: 'string', optional: true, about: 'Name asked for' },
    protocol: { type: 'string', optional: true, about: 'udp, tcp, …' },
    rcode: { type: 'string', optional: true, about: 'Answer: NOERROR, NXDOMAIN, SERVFAIL, …' },
    bytes: { type: 'integer', optional: true, about: 'Bytes of the answer' },
    durationMs: { type: 'number', optional: true, about: 'Milliseconds it took' },
  },
  starts: '[',
  joins: false,
  samples: [
    {
      lines: '[INFO] 10.244.0.5:47466 - 9 "A IN error.example.org. udp 41 false 512" NXDOMAIN qr,rd,ra 106 0.012s',
      record: {
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: '10.244.0.5:47466 - 9 "A IN error.example.org. udp 41 false 512" NXDOMAIN qr,rd,ra 106 0.012s',
        fields: {
          client: '10.244.0.5:47466',
          id: 9,
          type: 'A',
          name: 'error.example.org.',
          protocol: 'udp',
          rcode: 'NXDOMAIN',
          bytes: 106,
          durationMs: 12,
        },
      },
    },
    {
      lines: '[ERROR] plugin/errors: 2 example.org. A: read udp 10.244.0.2:35172->10.0.0.2:53: i/o timeout',
      record: {
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: '2 example.org. A: read udp 10.244.0.2:35172->10.0.0.2:53: i/o timeout',
        fields: { plugin: 'errors' },
      },
    },
    {
      lines: '[WARNING] plugin/kubernetes: starting server with unsynced Kubernetes API',
      record: {
        severityNumber: 13,
        level: 'WARNING',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'starting server with unsynced Kubernetes API',
        fields: { plugin: 'kubernetes' },
      },
    },
  ],
  parse({ text }) {
    const head = levelPart.exec(text.slice(0, 12));
    if (head === null) return undefined;
    const level = wordLevel(head.groups!.level!, 'word in brackets');
    const rest = text.slice(head[0].length);
    const plugin = pluginPart.exec(rest.slice(0, 64));
    if (plugin !== null)
      return { level, message: rest.slice(plugin[0].length), fields: { plugin: plugin.groups!.plugin } };
    const query = queryPart.exec(rest.slice(0, queryCharsMax));
    if (query === null) return undefined;
    const { client, id, type, name, protocol, rcode, bytes, duration } = query.groups!;
    const durationMs = goDurationMs(duration!);
    return {
      level,
      message: rest,
      fields: { client, id: Number(id), type, name, protocol, rcode, bytes: Number(bytes), durationMs },
    };
  },
});
