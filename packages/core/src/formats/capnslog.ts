import { scaleLevel } from '../levels/scales.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** First letters of capnslog's levels (https://pkg.go.dev/github.com/coreos/pkg/capnslog#LogLevel). */
const letters = {
  numbers: new Map([
    ['C', 18],
    ['E', 17],
    ['W', 13],
    ['N', 10],
    ['I', 9],
    ['D', 5],
    ['T', 1],
  ]),
};

const layout = /^ (?<letter>[CEWNIDT]) \| (?<component>[\w./-]{1,64}): /;

/** CoreOS' logger: etcd up to 3.4, Rook. */
export const capnslog = defineFormat({
  id: 'capnslog',
  title: 'capnslog: etcd up to 3.4, Rook',
  family: 'database',
  specification: 'https://pkg.go.dev/github.com/coreos/pkg/capnslog#PrettyFormatter',
  signature: 'an ISO stamp, one of C E W N I D T, a bar, a package and a colon',
  fields: { component: { type: 'string', about: 'Package that speaks' } },
  starts: digits,
  needs: { stamp: { behind: ['levelOther'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00.123456 I | etcdserver: starting server... [version: 3.3.10]',
      record: {
        time: '2026-02-27T08:15:00.123456Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'I',
        levelSource: 'letter',
        levelRule: 'letter before the bar',
        message: 'starting server... [version: 3.3.10]',
        fields: { component: 'etcdserver' },
      },
    },
    {
      lines: '2026-02-27 08:15:01.123456 W | etcdserver/api/v2http: no error, but slow',
      record: {
        time: '2026-02-27T08:15:01.123456Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'W',
        levelSource: 'letter',
        levelRule: 'letter before the bar',
        message: 'no error, but slow',
        fields: { component: 'etcdserver/api/v2http' },
      },
    },
    {
      lines: '2026-02-27 08:15:02.123456 E | ceph-cluster-controller: failed to get ceph status',
      record: {
        time: '2026-02-27T08:15:02.123456Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'E',
        levelSource: 'letter',
        levelRule: 'letter before the bar',
        message: 'failed to get ceph status',
        fields: { component: 'ceph-cluster-controller' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined) return undefined;
    const match = layout.exec(text.slice(stamp.end, stamp.end + 80));
    if (match === null) return undefined;
    const { letter, component } = match.groups!;
    return {
      stamp,
      level: scaleLevel(letters, letter!, 'letter before the bar', 'letter'),
      message: text.slice(stamp.end + match[0].length),
      fields: { component: component! },
    };
  },
});
