import { msOfCivil } from '../time/civil.ts';
import { precisionOf, type Stamp } from '../time/stamp.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Date, a clock without leading zeros, component and process id. */
const head =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})-(?<hour>\d{1,2}):(?<minute>\d{1,2}):(?<second>\d{1,2}):(?<ms>\d{1,3})\|(?<component>[^|]{1,64})\|(?<pid>\d{1,12})\|/;

/** Logs of Android's health applications as collected by loghub; other apps of the platform write the same. */
export const healthApp = defineFormat({
  id: 'health-app',
  title: 'Android app files, date|component|process|message',
  family: 'application',
  specification: 'https://github.com/logpai/loghub/tree/master/HealthApp',
  signature: 'yyyyMMdd-H:m:s:ms, component and process id between bars',
  fields: {
    component: { type: 'string', about: 'Component that logged' },
    pid: { type: 'integer', about: 'Process id' },
  },
  starts: digits,
  needs: { stamp: { behind: [] } },
  joins: false,
  samples: [
    {
      lines: '20260227-8:15:0:7|Step_Counter|30002312|steps changed 3579',
      record: {
        time: '2026-02-27T08:15:00.007Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'steps changed 3579',
        fields: { component: 'Step_Counter', pid: 30002312 },
      },
    },
    {
      lines: '20260227-8:15:1:615|Step_Sensor|30002312|onExtend: error is 0',
      record: {
        time: '2026-02-27T08:15:01.615Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'onExtend: error is 0',
        fields: { component: 'Step_Sensor', pid: 30002312 },
      },
    },
    {
      lines: '20260227-12:15:22:33|Step_Store|30002313|saved',
      record: {
        time: '2026-02-27T12:15:22.033Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'saved',
        fields: { component: 'Step_Store', pid: 30002313 },
      },
    },
  ],
  parse({ text }) {
    const match = text.charCodeAt(8) === 0x2d ? head.exec(text.slice(0, 128)) : null;
    if (match === null) return undefined;
    const { year, month, day, hour, minute, second, ms, component, pid } = match.groups!;
    const fraction = ms!.padStart(3, '0');
    const seconds = msOfCivil(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    const stamp: Stamp = {
      ms: seconds + Number(ms),
      fraction,
      missing: 'nothing',
      zoned: false,
      zoneName: undefined,
      precision: precisionOf(fraction.length),
      end: match[0].length,
    };
    return { stamp, message: text.slice(match[0].length), fields: { component: component!, pid: Number(pid) } };
  },
});
