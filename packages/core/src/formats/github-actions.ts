import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { digitAt } from '../time/digits.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const command = /^##\[(?<command>error|warning|notice|debug|group|endgroup|command|section)\]/;

const numbers = new Map([
  ['error', 17],
  ['warning', 13],
  ['notice', 10],
  ['debug', 5],
]);

/** Logs of GitHub Actions and Azure Pipelines: the runner puts a stamp before each line, commands in `##[…]`. */
export const githubActions = defineFormat({
  id: 'github-actions',
  title: 'GitHub Actions, Azure Pipelines',
  family: 'envelope',
  specification: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands',
  signature: 'an ISO stamp with exactly seven digits and Z, or ##[error] and the other commands',
  fields: {
    command: {
      type: 'string',
      optional: true,
      about: 'error, warning, notice, debug, group, endgroup, command or section',
    },
  },
  starts: `${digits}#`,
  needs: { stamp: { joint: 'T', zoned: true } },
  carries: true,
  samples: [
    {
      lines: '2026-02-27T08:15:00.1234567Z ##[error]Process completed with exit code 1.',
      record: {
        time: '2026-02-27T08:15:00.1234567Z',
        observedTime: '2026-02-27T08:15:00.1234567Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'field',
        levelRule: 'command',
        message: 'Process completed with exit code 1.',
        fields: { command: 'error' },
      },
    },
    {
      lines: '2026-02-27T08:15:01.1234567Z ##[group]Run npm ci',
      record: {
        time: '2026-02-27T08:15:01.1234567Z',
        observedTime: '2026-02-27T08:15:01.1234567Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: '##[group]',
        message: 'Run npm ci',
        fields: { command: 'group' },
      },
    },
    {
      lines: '2026-02-27T08:15:02.1234567Z added 12 packages, no error',
      record: {
        time: '2026-02-27T08:15:02.1234567Z',
        observedTime: '2026-02-27T08:15:02.1234567Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'added 12 packages, no error',
        fields: {},
      },
    },
    {
      lines: '##[warning]Node.js 16 actions are deprecated.',
      record: {
        severityNumber: 13,
        level: 'warning',
        levelSource: 'field',
        levelRule: 'command',
        message: 'Node.js 16 actions are deprecated.',
        fields: { command: 'warning' },
      },
    },
  ],
  parse(line) {
    const { first, stamp, text } = line;
    const bare = first === 0x23;
    if (!bare && (stamp === undefined || text.charCodeAt(27) !== 0x5a || stamp.end !== 28)) return undefined;
    if (!bare && (digitAt(text, 26) < 0 || (text.length > 28 && text.charCodeAt(28) !== 0x20))) return undefined;
    const payload = bare ? text : text.slice(29);
    const match = command.exec(payload);
    if (bare && match === null) return undefined;
    const name = match?.[1];
    return {
      stamp,
      level: name === undefined ? undefined : levelOf(name),
      message: match === null ? payload : payload.slice(match[0].length),
      fields: { command: name },
      source: '',
    };
  },
});

function levelOf(name: string): LevelReading {
  const number = numbers.get(name);
  return number === undefined
    ? { ...unsetLevel, rule: `##[${name}]` }
    : { number, text: name, source: 'field', rule: 'command' };
}
