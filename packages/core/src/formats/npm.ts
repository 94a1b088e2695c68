import { scaleLevel, scales } from '../levels/scales.ts';
import { defineFormat } from './format.ts';

/** `npm ERR! ` up to version 9, `npm error ` since. */
const head = /^(?:npm|lerna) (?<level>ERR!|WARN|error|warn|notice|info|http|verbose|silly)(?: |$)/;

/** What npm prints about itself. */
export const npm = defineFormat({
  id: 'npm',
  title: 'npm, Lerna',
  family: 'application',
  specification: 'https://docs.npmjs.com/cli/using-npm/logging',
  signature: 'npm or lerna, then one of its levels (error or ERR!, warn, notice, …)',
  fields: { code: { type: 'string', optional: true, about: 'Code of an error (ERESOLVE)' } },
  starts: 'nl',
  needs: { word: ['words'] },
  samples: [
    {
      lines: 'npm ERR! code ELIFECYCLE',
      record: {
        severityNumber: 17,
        level: 'ERR!',
        levelSource: 'field',
        levelRule: 'word after the name',
        message: 'code ELIFECYCLE',
        fields: { code: 'ELIFECYCLE' },
      },
    },
    {
      lines: 'npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory: error',
      record: {
        severityNumber: 13,
        level: 'warn',
        levelSource: 'field',
        levelRule: 'word after the name',
        message: 'deprecated inflight@1.0.6: This module is not supported, and leaks memory: error',
        fields: {},
      },
    },
    {
      lines: 'npm notice New major version of npm available! 10.2.4 -> 11.0.0',
      record: {
        severityNumber: 10,
        level: 'notice',
        levelSource: 'field',
        levelRule: 'word after the name',
        message: 'New major version of npm available! 10.2.4 -> 11.0.0',
        fields: {},
      },
    },
  ],
  parse({ text }) {
    const match = head.exec(text.slice(0, 32));
    if (match === null) return undefined;
    const { level: word } = match.groups!;
    const level = scaleLevel(scales.npm, words.get(word!) ?? word!, 'word after the name');
    const message = text.slice(match[0].length);
    return {
      level: level === undefined ? undefined : { ...level, text: word },
      message,
      fields: { code: /^code ([A-Z]\w{1,60})$/.exec(message)?.[1] },
    };
  },
});

const words = new Map([
  ['ERR!', 'error'],
  ['WARN', 'warn'],
]);
