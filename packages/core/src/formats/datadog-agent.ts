import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const rest =
  /^ \| (?<component>[A-Z][A-Z-]{1,24}) \| (?<level>TRACE|DEBUG|INFO|WARN|ERROR|CRITICAL|OFF) \| (?:\((?<file>[^\s:()]{1,200}):(?<line>\d{1,7}) in (?<func>[^\s()]{1,120})\) \| )?/;

/** Agents of Datadog. The first column is the agent, TRACE among them, which is no level. */
export const datadogAgent = defineFormat({
  id: 'datadog-agent',
  title: 'Datadog agents',
  family: 'application',
  specification: 'https://docs.datadoghq.com/agent/configuration/agent-log-files/',
  signature: 'an ISO stamp with zone, then between bars an agent, a level, (file:line in function)',
  fields: {
    component: { type: 'string', about: 'The agent: CORE, TRACE, PROCESS, SYS-PROBE, …' },
    file: { type: 'string', optional: true, about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line in it' },
    func: { type: 'string', optional: true, about: 'Function' },
  },
  starts: digits,
  needs: { stamp: { joint: ' ', behind: ['word', 'levelWord', 'levelOther', 'other'] } },
  samples: [
    {
      lines:
        '2026-02-27 08:15:00 UTC | CORE | ERROR | (pkg/collector/runner/runner.go:292 in work) | Error running check cpu',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneName: 'UTC',
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'Error running check cpu',
        fields: { component: 'CORE', file: 'pkg/collector/runner/runner.go', line: 292, func: 'work' },
      },
    },
    {
      lines:
        '2026-02-27 08:15:01 UTC | TRACE | INFO | (pkg/trace/info/stats.go:91 in LogStats) | No data received, 0 errors',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneName: 'UTC',
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'No data received, 0 errors',
        fields: { component: 'TRACE', file: 'pkg/trace/info/stats.go', line: 91, func: 'LogStats' },
      },
    },
    {
      lines: '2026-02-27 09:15:02 CET | SYS-PROBE | WARN | module disabled',
      record: {
        time: '2026-02-27T09:15:02Z',
        zoneAssumed: true,
        zoneName: 'CET',
        severityNumber: 13,
        level: 'WARN',
        levelSource: 'field',
        levelRule: 'word between bars',
        message: 'module disabled',
        fields: { component: 'SYS-PROBE' },
      },
    },
  ],
  parse({ text }) {
    if (text.charCodeAt(24) !== 0x7c && text.charCodeAt(25) !== 0x7c) return undefined;
    const stamp = scanIso(text, 0, true);
    if (stamp === undefined) return undefined;
    const match = rest.exec(text.slice(stamp.end, stamp.end + 400));
    if (match === null) return undefined;
    const { component, level, file, line, func } = match.groups!;
    return {
      stamp,
      level: wordLevel(level!, 'word between bars'),
      message: text.slice(stamp.end + match[0].length),
      fields: { component: component!, file, line: line === undefined ? undefined : Number(line), func },
    };
  },
});
