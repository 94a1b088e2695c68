import { scaleLevel, scales } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const head = /^ (?<level>[FEWI]|D[1-5]?) (?<component>[A-Z_]{1,16}|-) {1,10}\[(?<context>[^\]]{1,128})\] /;

/** MongoDB 3.0 to 4.2, before its logs became JSON. */
export const mongodbText = defineFormat({
  id: 'mongodb-text',
  title: 'MongoDB 3.0 to 4.2',
  family: 'database',
  specification: 'https://www.mongodb.com/docs/v4.2/reference/log-messages/',
  signature: 'an ISO stamp with T and zone, a severity letter, a component, a context in brackets',
  fields: {
    component: { type: 'string', optional: true, about: 'NETWORK, STORAGE, …' },
    context: { type: 'string', about: 'Thread or connection' },
  },
  starts: digits,
  needs: { stamp: { zoned: true, behind: ['word', 'levelWord', 'levelNumber', 'levelName'] } },
  samples: [
    {
      lines: '2026-02-27T08:15:00.450-0500 I NETWORK  [initandlisten] waiting for connections on port 27017, no error',
      record: {
        time: '2026-02-27T13:15:00.450Z',
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'waiting for connections on port 27017, no error',
        fields: { component: 'NETWORK', context: 'initandlisten' },
      },
    },
    {
      lines: '2026-02-27T08:15:01.450+0000 E STORAGE  [conn12] write failed',
      record: {
        time: '2026-02-27T08:15:01.450Z',
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'write failed',
        fields: { component: 'STORAGE', context: 'conn12' },
      },
    },
    {
      lines: '2026-02-27T08:15:02.450+0000 D2 -        [main] options read',
      record: {
        time: '2026-02-27T08:15:02.450Z',
        severityNumber: 5,
        level: 'D2',
        levelSource: 'letter',
        levelRule: 'severity letter',
        message: 'options read',
        fields: { context: 'main' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || !stamp.zoned || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 180));
    if (match === null) return undefined;
    const { level, component, context } = match.groups!;
    return {
      stamp,
      level: scaleLevel(scales.mongodb, level!, 'severity letter', 'letter'),
      message: text.slice(stamp.end + match[0].length),
      fields: { component: component === '-' ? undefined : component, context: context! },
    };
  },
});
