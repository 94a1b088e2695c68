import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

/** `] [logger] [level] [file:line] `, blanks between; the logger and the place may be left out. */
const spaced =
  /^\](?: \[(?<logger>[^\]]{1,128})\])? \[(?<level>[A-Za-z]{3,8})\] (?:\[(?<file>[^\]:[ ]{1,256}):(?<line>\d{1,7})\] )?/;

/** `][thread][level][component] [file:line] `, Envoy's. */
const envoy =
  /^\]\[(?<thread>\d{1,10})\]\[(?<level>[a-z]{4,8})\]\[(?<logger>[\w ]{1,64})\] (?:\[(?<file>[^\]:[ ]{1,256}):(?<line>\d{1,7})\] )?/;

/** spdlog's default layout and Envoy's, which is built on it. */
export const spdlog = defineFormat({
  id: 'spdlog',
  title: 'spdlog, Envoy application log',
  family: 'application',
  specification: 'https://github.com/gabime/spdlog/wiki/3.-Custom-formatting',
  signature:
    '[ISO stamp], logger and level word in brackets; Envoy: thread, level and component in brackets without blanks',
  fields: {
    logger: { type: 'string', optional: true, about: 'Name of the logger; in Envoy the component' },
    thread: { type: 'integer', optional: true, about: 'Thread id (Envoy)' },
    file: { type: 'string', optional: true, about: 'Source file' },
    line: { type: 'integer', optional: true, about: 'Line of the source file' },
  },
  starts: '[',
  samples: [
    {
      lines: '[2026-02-27 08:15:00.077] [db_logger] [info] Request processed in 970ms, no error',
      record: {
        time: '2026-02-27T08:15:00.077Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'info',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'Request processed in 970ms, no error',
        fields: { logger: 'db_logger' },
      },
    },
    {
      lines: '[2026-02-27 08:15:01.688][8][warning][config] [source/server/configuration_impl.cc:168] loading listener',
      record: {
        time: '2026-02-27T08:15:01.688Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'loading listener',
        fields: { logger: 'config', thread: 8, file: 'source/server/configuration_impl.cc', line: 168 },
      },
    },
    {
      lines: '[2026-02-27 08:15:02.077] [critical] [main.cpp:12] out of memory',
      record: {
        time: '2026-02-27T08:15:02.077Z',
        zoneAssumed: true,
        severityNumber: 18,
        level: 'critical',
        levelSource: 'field',
        levelRule: 'word in brackets',
        message: 'out of memory',
        fields: { file: 'main.cpp', line: 12 },
      },
    },
  ],
  parse({ text }) {
    const stamp = scanIso(text, 1);
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x5d) return undefined;
    const layout = text.charCodeAt(stamp.end + 1) === 0x5b ? envoy : spaced;
    const match = layout.exec(text.slice(stamp.end, stamp.end + 480));
    if (match === null) return undefined;
    const { logger, thread, level, file, line } = match.groups!;
    const reading = wordLevel(level!, 'word in brackets');
    if (reading === undefined) return undefined;
    return {
      stamp,
      level: reading,
      message: text.slice(stamp.end + match[0].length),
      fields: { logger, thread: numberOf(thread), file, line: numberOf(line) },
    };
  },
});
function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
