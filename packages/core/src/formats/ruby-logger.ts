import { unsetLevel } from '../levels/level-reading.ts';
import { wordLevel } from '../levels/level-words.ts';
import { scanIso } from '../time/scan-iso.ts';
import { defineFormat } from './format.ts';

/** Process id, the padded level, the program's name. */
const head = /^ #(?<pid>\d{1,10})\] {1,3}(?<level>[A-Z]{3,8}) -- (?<program>[^:]{0,100}): /;
const tag = /^\[([0-9a-f]{8}-[0-9a-f-]{27})\] /;

/** Ruby's Logger::Formatter, Rails in production included. */
export const rubyLogger = defineFormat({
  id: 'ruby-logger',
  title: 'Ruby Logger, Rails, Sidekiq',
  family: 'application',
  specification: 'https://docs.ruby-lang.org/en/master/Logger/Formatter.html',
  signature: 'a letter, comma, [ISO stamp #process id], a level word, --, program and colon',
  fields: {
    pid: { type: 'integer', about: 'Process id' },
    program: { type: 'string', optional: true, about: 'progname' },
  },
  starts: 'DIWEFA',
  needs: { word: ['other'] },
  samples: [
    {
      lines: 'I, [2026-02-27T08:15:00.262123 #66620]  INFO -- DataLoader: Successfully processed request, no error',
      record: {
        time: '2026-02-27T08:15:00.262123Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'INFO',
        levelSource: 'field',
        levelRule: 'word before --',
        message: 'Successfully processed request, no error',
        fields: { pid: 66620, program: 'DataLoader' },
      },
    },
    {
      lines:
        'E, [2026-02-27T08:15:01.262123 #7] ERROR -- : [0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] ActiveRecord::ConnectionNotEstablished (no server)',
      record: {
        time: '2026-02-27T08:15:01.262123Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'field',
        levelRule: 'word before --',
        message: '[0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e] ActiveRecord::ConnectionNotEstablished (no server)',
        requestId: '0f7a1c2e-5a54-4f0f-9a4b-3f2a1b0c9d8e',
        fields: { pid: 7 },
      },
    },
    {
      lines: 'A, [2026-02-27T08:15:02.262123 #7]   ANY -- : logfile rotated',
      record: {
        time: '2026-02-27T08:15:02.262123Z',
        zoneAssumed: true,
        severityNumber: 0,
        level: 'ANY',
        levelSource: 'field',
        levelRule: 'word before --',
        message: 'logfile rotated',
        fields: { pid: 7 },
      },
    },
  ],
  parse({ text }) {
    const stamp = text.startsWith(', [', 1) ? scanIso(text, 4) : undefined;
    if (stamp === undefined) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 160));
    if (match === null) return undefined;
    const { pid, level, program } = match.groups!;
    const message = text.slice(stamp.end + match[0].length);
    return {
      stamp,
      // ANY is Ruby's word for a message without a level
      level: wordLevel(level!, 'word before --') ?? {
        ...unsetLevel,
        text: level,
        source: 'field',
        rule: 'word before --',
      },
      message,
      requestId: tag.exec(message)?.[1],
      fields: { pid: Number(pid), program: program || undefined },
    };
  },
});
