import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';
import { splitTrailingPairs } from './trailing-pairs.ts';

/** The level in brackets, padded to the same width. */
const levelPart = /^ \[(?:(?<wide>TRACE|DEBUG|ERROR)\] |(?<narrow>INFO|WARN)\] {2})/;
const loggerPart = /^(?<logger>[\w.@/-]{1,128}): /;

/** HashiCorp's hclog: Vault, Consul, Nomad, Terraform. */
export const hclog = defineFormat({
  id: 'hclog',
  title: 'hclog: Vault, Consul, Nomad, Terraform',
  family: 'application',
  specification: 'https://pkg.go.dev/github.com/hashicorp/go-hclog',
  signature: 'an ISO stamp with T, milliseconds and zone, [LEVEL] padded to eight columns, a logger, message, pairs',
  fields: { logger: { type: 'string', optional: true, about: 'Name of the logger' } },
  openFields: true,
  starts: digits,
  needs: { stamp: { joint: 'T', zoned: true, behind: ['bracket'] } },
  samples: [
    {
      lines:
        '2026-02-27T08:15:00.877Z [INFO]  expiration: revoked lease: lease_id=auth/kubernetes/login/1 error="<nil>"',
      record: {
        time: '2026-02-27T08:15:00.877Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'revoked lease',
        fields: { logger: 'expiration', ...{ lease_id: 'auth/kubernetes/login/1', error: '<nil>' } },
      },
    },
    {
      lines: '2026-02-27T08:15:01.877+0100 [ERROR] core: failed to unseal',
      record: {
        time: '2026-02-27T07:15:01.877Z',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'failed to unseal',
        fields: { logger: 'core' },
      },
    },
    {
      lines: '2026-02-27T08:15:02.877Z [WARN]  no logger here',
      record: {
        time: '2026-02-27T08:15:02.877Z',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'no logger here',
        fields: {},
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || !stamp.zoned || text.charCodeAt(stamp.end + 1) !== 0x5b) return undefined;
    if (text.charCodeAt(10) !== 0x54) return undefined;
    const match = levelPart.exec(text.slice(stamp.end, stamp.end + 12));
    if (match === null) return undefined;
    const { wide, narrow } = match.groups!;
    const start = stamp.end + match[0].length;
    const { message, pairs } = splitTrailingPairs(text, start);
    const named = loggerPart.exec(message.slice(0, 132));
    const rest = named === null ? message : message.slice(named[0].length);
    return {
      stamp,
      level: wordLevel((wide ?? narrow)!, 'word in brackets'),
      message: rest.endsWith(':') ? rest.slice(0, -1) : rest,
      fields: { ...pairs, logger: named?.[1] },
    };
  },
});
