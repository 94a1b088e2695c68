import { findKeyword } from '../levels/keyword-level.ts';
import { traceOpening } from '../multiline/trace-opening.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Docker pads to nine digits; older kubelets leave one off when it is a zero. Programs of their own accord end at seven. */
const fractionDigitsMin = 8;

/** A clock near the beginning, the payload's own stamp; or a pair. */
const ownStamp = /^.{0,48}\d\d:\d\d:\d\d/;
const pair = /^[a-z_][\w.]{0,30}=/;

const memoryKey = 'docker-timestamps';

/**
 * An RFC 3339 stamp with nanoseconds before each line of a program. Such a stamp may also be the program's own: it is the runtime's where what follows brings its
 * own stamp, is JSON or a pair, or goes on with a stack trace, and after such a line for all that do not begin with a level. Those read the same either way.
 */
export const dockerTimestamps = defineFormat({
  id: 'docker-timestamps',
  title: 'docker logs --timestamps, kubectl logs --timestamps',
  family: 'envelope',
  specification: 'https://docs.docker.com/reference/cli/docker/container/logs/',
  signature: 'an RFC 3339 stamp with nanoseconds and a blank, then a line that has its own stamp or is JSON',
  fields: {},
  starts: digits,
  needs: { stamp: { joint: 'T', zoned: true } },
  carries: true,
  samples: [
    {
      lines: '2014-09-16T06:17:46.000000000Z started=yes',
      record: {
        time: '2014-09-16T06:17:46.000000000Z',
        observedTime: '2014-09-16T06:17:46.000000000Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'started=yes',
        fields: {},
      },
    },
    {
      lines: '2026-02-27T09:15:00.12345678+01:00 {at 08:15:00}',
      record: {
        time: '2026-02-27T08:15:00.12345678Z',
        observedTime: '2026-02-27T08:15:00.12345678Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: '{at 08:15:00}',
        fields: {},
      },
    },
    {
      lines: [
        '2026-02-27T08:15:01.123456789Z <error> pump stopped, clock 08:15:01',
        '2026-02-27T08:15:01.123456790Z \tat Pump.run(Pump.java:7)',
        '2026-02-27T08:15:02.123456789Z disk: [warn] full',
      ],
      record: [
        {
          time: '2026-02-27T08:15:01.123456789Z',
          observedTime: '2026-02-27T08:15:01.123456789Z',
          severityNumber: 17,
          level: 'error',
          levelSource: 'keyword',
          levelRule: 'first level word of the head',
          message: '<error> pump stopped, clock 08:15:01\n\tat Pump.run(Pump.java:7)',
          fields: {},
        },
        {
          time: '2026-02-27T08:15:02.123456789Z',
          observedTime: '2026-02-27T08:15:02.123456789Z',
          severityNumber: 13,
          level: 'warn',
          levelSource: 'keyword',
          levelRule: 'first level word of the head',
          message: 'disk: [warn] full',
          fields: {},
        },
      ],
    },
  ],
  parse({ stamp, text }, { memory }) {
    if (stamp === undefined || stamp.fraction.length < fractionDigitsMin || !stamp.zoned) return undefined;
    if (text.charCodeAt(10) !== 0x54 || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const payload = text.slice(stamp.end + 1);
    if (isOfAnother(payload)) memory.set(memoryKey, true);
    else if (!memory.has(memoryKey) || findKeyword(payload)?.start === 0) return undefined;
    return { stamp, message: payload, fields: {} };
  },
});

/** Whether the stamp before it cannot be its own. */
function isOfAnother(payload: string): boolean {
  const first = payload.charCodeAt(0);
  if (first === 0x7b || first === 0x09 || first === 0x20) return true;
  return ownStamp.test(payload.slice(0, 64)) || pair.test(payload) || traceOpening(payload) !== undefined;
}
