import { parseEpochText } from '../time/epoch.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Event number, node, component, state, epoch seconds and a flag, one blank between each. */
const head =
  /^(?<event>\d{1,12}) (?<node>[\w.-]{1,64}) (?<component>[\w.-]{1,64}) (?<state>[\w.-]{1,64}) (?<seconds>\d{9,10}) (?<flag>-?\d) /;

/** Event logs of clusters as collected at Los Alamos National Laboratory. */
export const hpc = defineFormat({
  id: 'hpc',
  title: 'HPC cluster events',
  family: 'system',
  specification: 'https://www.usenix.org/cfdr-data',
  signature: 'a number, node, component, state, epoch seconds and a flag',
  fields: {
    event: { type: 'integer', about: 'Number of the event.' },
    node: { type: 'string', about: 'Node or switch.' },
    component: { type: 'string', about: 'Component it concerns.' },
    state: { type: 'string', about: 'State or action.' },
    flag: { type: 'integer', about: 'The flag before the message.' },
  },
  starts: digits,
  needs: { stamp: { behind: [] } },
  joins: false,
  samples: [
    {
      lines:
        '134681 node-246 unix.hw state_change.unavailable 1772180100 1 Component "alt0" is in the unavailable state',
      record: {
        time: '2026-02-27T08:15:00Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'Component "alt0" is in the unavailable state',
        fields: { event: 134681, node: 'node-246', component: 'unix.hw', state: 'state_change.unavailable', flag: 1 },
      },
    },
    {
      lines: '401 Interconnect-0N00 switch_module fan 1772180101 1 Fan speeds ( 3534 **** 3479 )',
      record: {
        time: '2026-02-27T08:15:01Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'Fan speeds ( 3534 **** 3479 )',
        fields: { event: 401, node: 'Interconnect-0N00', component: 'switch_module', state: 'fan', flag: 1 },
      },
    },
    {
      lines: '86744 gige7 gige temperature 1772180102 -1 normal',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'normal',
        fields: { event: 86744, node: 'gige7', component: 'gige', state: 'temperature', flag: -1 },
      },
    },
  ],
  parse({ text }) {
    const match = head.exec(text.slice(0, 256));
    if (match === null) return undefined;
    const { event, node, component, state, seconds, flag } = match.groups!;
    const stamp = parseEpochText(seconds!.padStart(10, '0'));
    return {
      stamp,
      message: text.slice(match[0].length),
      fields: { event: Number(event), node: node!, component: component!, state: state!, flag: Number(flag) },
    };
  },
});
