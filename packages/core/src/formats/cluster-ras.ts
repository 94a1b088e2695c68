import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { epochStamp } from '../time/epoch.ts';
import { letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Alert tag or dash, epoch seconds, date, node. */
const head = /^(?<alert>-|[A-Z][\w-]{1,31}) (?<seconds>\d{10}) \d{4}\.\d{2}\.\d{2} (?<node>[^\s]{1,64}) /;

/** Blue Gene: stamp and node once more, where they are written, type, component, severity. */
const blueGene =
  /^(?:\d{4}-\d{2}-\d{2}-\d{2}\.\d{2}\.\d{2}\.(?<fraction>\d{1,9}) [^\s]{1,64} )?(?<type>[A-Z]{2,12}) (?<component>[A-Z_]{2,16}) (?<level>[A-Z]{4,8}) /;

/** Thunderbird, Spirit and Liberty: a line of syslog. */
const syslog =
  /^[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} [^\s]{1,128} (?:(?<component>[^\s:[]{1,64})(?:\[(?<pid>\d{1,10})\])?: ?)?/;

const failure: LevelReading = { number: 17, text: 'FAILURE', source: 'field', rule: 'word after the component' };

/** Logs of supercomputers as the computer failure data repository publishes them: an alert tag and the time are put before each line. */
export const clusterRas = defineFormat({
  id: 'cluster-ras',
  title: 'Supercomputers: Blue Gene/L, Thunderbird, Spirit, Liberty',
  family: 'system',
  specification: 'https://www.usenix.org/cfdr-data',
  signature: 'an alert tag or a dash, epoch seconds, yyyy.MM.dd, a node, then RAS fields or a line of syslog',
  fields: {
    alert: { type: 'string', optional: true, about: 'Tag of the alert that the line was counted to' },
    node: { type: 'string', about: 'Node' },
    type: { type: 'string', optional: true, about: 'How the event was reported (Blue Gene)' },
    component: { type: 'string', optional: true, about: 'Component or program' },
    pid: { type: 'integer', optional: true, about: 'Process id' },
  },
  starts: `-${letters}`,
  needs: { word: ['number'] },
  joins: false,
  samples: [
    {
      lines:
        '- 1772180100 2026.02.27 R02-M1-N0-C:J12-U11 2026-02-27-08.15.00.675872 R02-M1-N0-C:J12-U11 RAS KERNEL INFO parity error corrected',
      record: {
        time: '2026-02-27T08:15:00.675872Z',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word after the component',
        message: 'parity error corrected',
        fields: { node: 'R02-M1-N0-C:J12-U11', type: 'RAS', component: 'KERNEL' },
      },
    },
    {
      lines:
        'APPSEV 1772180101 2026.02.27 R30-M0-N9-C:J16-U01 2026-02-27-08.15.01.000123 R30-M0-N9-C:J16-U01 RAS APP FATAL ciod: link severed',
      record: {
        time: '2026-02-27T08:15:01.000123Z',
        severityNumber: 21,
        level: 'FATAL',
        levelSource: 'field',
        levelRule: 'word after the component',
        message: 'ciod: link severed',
        fields: { alert: 'APPSEV', node: 'R30-M0-N9-C:J16-U01', type: 'RAS', component: 'APP' },
      },
    },
    {
      lines: '- 1772180102 2026.02.27 R02-M1-L0 RAS MONITOR FAILURE no temperature',
      record: {
        time: '2026-02-27T08:15:02Z',
        severityNumber: 17,
        level: 'FAILURE',
        levelSource: 'field',
        levelRule: 'word after the component',
        message: 'no temperature',
        fields: { node: 'R02-M1-L0', type: 'RAS', component: 'MONITOR' },
      },
    },
    {
      lines: '- 1772180103 2026.02.27 R02-M1-L0 NULL DISCOVERY UNKNOWN node card found',
      record: {
        time: '2026-02-27T08:15:03Z',
        severityNumber: 0,
        level: 'UNKNOWN',
        levelSource: 'field',
        levelRule: 'word after the component',
        message: 'node card found',
        fields: { node: 'R02-M1-L0', type: 'NULL', component: 'DISCOVERY' },
      },
    },
    {
      lines:
        '- 1772180104 2026.02.27 dn228 Feb 27 08:15:04 dn228/dn228 crond(pam_unix)[2915]: session closed for user root',
      record: {
        time: '2026-02-27T08:15:04Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'session closed for user root',
        fields: { node: 'dn228', component: 'crond(pam_unix)', pid: 2915 },
      },
    },
  ],
  parse({ text }) {
    const match = head.exec(text.slice(0, 128));
    if (match === null) return undefined;
    const { alert, seconds, node } = match.groups!;
    const rest = text.slice(match[0].length, match[0].length + 400);
    const gene = blueGene.exec(rest);
    const inner = gene ?? syslog.exec(rest);
    if (inner === null) return undefined;
    const { fraction, type, component, level, pid } = inner.groups!;
    return {
      stamp: epochStamp(seconds!, fraction ?? '', 0),
      level: level === undefined ? undefined : level === 'FAILURE' ? failure : levelOf(level),
      message: text.slice(match[0].length + inner[0].length),
      fields: {
        alert: alert === '-' ? undefined : alert,
        node: node!,
        type,
        component,
        pid: pid === undefined ? undefined : Number(pid),
      },
    };
  },
});

function levelOf(word: string): LevelReading {
  return wordLevel(word, failure.rule) ?? { ...unsetLevel, text: word, source: 'field', rule: failure.rule };
}
