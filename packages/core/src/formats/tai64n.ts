import { epochStamp } from '../time/epoch.ts';
import { defineFormat } from './format.ts';

/** 16 hexadecimal digits of seconds, 8 of nanoseconds. */
const label = /^@(?<seconds>4[0-9a-f]{15})(?<nanos>[0-9a-f]{8}) /;

/** Label of 1970-01-01 as daemontools writes it: 2^62, and ten seconds that TAI was ahead then. */
const origin = 2n ** 62n + 10n;

/** daemontools, runit, s6: multilog and svlogd put a label before each line. */
export const tai64n = defineFormat({
  id: 'tai64n',
  title: 'TAI64N (daemontools, runit, s6)',
  family: 'envelope',
  specification: 'https://cr.yp.to/daemontools/tai64n.html',
  signature: '@ and 24 hexadecimal digits',
  fields: { label: { type: 'string', about: 'The label as written' } },
  starts: '@',
  carries: true,
  samples: [
    {
      lines: '@4000000069a1536e075bcd15 listening, no error',
      record: {
        time: '2026-02-27T08:18:44.123456789Z',
        observedTime: '2026-02-27T08:18:44.123456789Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'listening, no error',
        fields: { label: '@4000000069a1536e075bcd15' },
      },
    },
    {
      lines: '@4000000069a1536f00000000 status: local 0/10',
      record: {
        time: '2026-02-27T08:18:45.000000000Z',
        observedTime: '2026-02-27T08:18:45.000000000Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'status: local 0/10',
        fields: { label: '@4000000069a1536f00000000' },
      },
    },
    {
      lines: '@4000000069a153703b9ac9ff error: cannot bind',
      record: {
        time: '2026-02-27T08:18:46.999999999Z',
        observedTime: '2026-02-27T08:18:46.999999999Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'error: cannot bind',
        fields: { label: '@4000000069a153703b9ac9ff' },
      },
    },
  ],
  parse({ text }) {
    const match = label.exec(text.slice(0, 26));
    if (match === null) return undefined;
    const { seconds, nanos } = match.groups!;
    const epoch = BigInt(`0x${seconds}`) - origin;
    const nanoseconds = Number.parseInt(nanos!, 16);
    if (epoch < 0n || nanoseconds > 999_999_999) return undefined;
    return {
      stamp: epochStamp(String(epoch), String(nanoseconds).padStart(9, '0'), match[0].length - 1),
      message: text.slice(match[0].length),
      fields: { label: match[0].slice(0, -1) },
      source: '',
    };
  },
});
