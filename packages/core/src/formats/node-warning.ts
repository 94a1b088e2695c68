import type { LevelReading } from '../levels/level-reading.ts';
import { defineFormat } from './format.ts';

const head = /^\(node:(?<pid>\d{1,10})\) (?:\[(?<code>\w{1,80})\] )?(?<name>\w{0,80}Warning): /;

const warning: LevelReading = { number: 13, text: undefined, source: 'field', rule: 'a warning of Node' };
/** What Node up to version 14 only warned of. */
const rejection: LevelReading = { number: 17, text: undefined, source: 'field', rule: 'unhandled rejection' };

/** What Node.js prints of `process.emitWarning`. */
export const nodeWarning = defineFormat({
  id: 'node-warning',
  title: 'Warnings of Node.js',
  family: 'application',
  specification: 'https://nodejs.org/api/process.html#event-warning',
  signature: '(node:process id), a code in brackets or none, a name that ends in Warning, a colon',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    name: { type: 'string', about: 'Kind of the warning: DeprecationWarning, ExperimentalWarning, …' },
    code: { type: 'string', optional: true, about: 'Code of the warning (DEP0005)' },
  },
  starts: '(',
  samples: [
    {
      lines: [
        '(node:123) [DEP0005] DeprecationWarning: Buffer() is deprecated due to security and usability issues.',
        '(Use `node --trace-deprecation ...` to show where the warning was created)',
      ],
      record: {
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'a warning of Node',
        message:
          'Buffer() is deprecated due to security and usability issues.\n(Use `node --trace-deprecation ...` to show where the warning was created)',
        fields: { pid: 123, name: 'DeprecationWarning', code: 'DEP0005' },
      },
    },
    {
      lines: '(node:7) Warning: Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to 0 is an error',
      record: {
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'a warning of Node',
        message: 'Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to 0 is an error',
        fields: { pid: 7, name: 'Warning' },
      },
    },
    {
      lines: ['(node:9) UnhandledPromiseRejectionWarning: TypeError: x', '    at main (/app/index.js:3:9)'],
      record: {
        severityNumber: 17,
        levelSource: 'field',
        levelRule: 'unhandled rejection',
        message: 'TypeError: x\n    at main (/app/index.js:3:9)',
        fields: { pid: 9, name: 'UnhandledPromiseRejectionWarning' },
      },
    },
  ],
  parse({ text }) {
    if (!text.startsWith('(node:')) return undefined;
    const match = head.exec(text.slice(0, 200));
    if (match === null) return undefined;
    const { pid, code, name } = match.groups!;
    return {
      level: name!.startsWith('UnhandledPromiseRejection') ? rejection : warning,
      message: text.slice(match[0].length),
      fields: { pid: Number(pid), name: name!, code },
    };
  },
  continues({ text }) {
    return text.startsWith('(Use `node --trace-') ? { message: text } : undefined;
  },
});
