import { wordLevel } from '../levels/level-words.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

const head = /^, (?<level>[A-Z][a-z]{3,10}) {1,24}(?<component>[A-Z][A-Za-z]{1,15}) {1,12}/;

/** Windows' servicing and setup logs: CBS.log, DISM.log, setupact.log. */
export const windowsCbs = defineFormat({
  id: 'windows-cbs',
  title: 'Windows CBS, DISM, Setup',
  family: 'system',
  specification:
    'https://learn.microsoft.com/windows-hardware/manufacture/desktop/deployment-troubleshooting-and-log-files',
  signature: 'an ISO stamp, a comma, Info, Warning or Error padded with blanks, a component',
  fields: { component: { type: 'string', about: 'CBS, CSI, DISM, …' } },
  starts: digits,
  needs: { stamp: { behind: ['mark'] } },
  samples: [
    {
      lines: '2026-02-27 08:15:00, Info                  CBS    Loaded Servicing Stack, no error',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 9,
        level: 'Info',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'Loaded Servicing Stack, no error',
        fields: { component: 'CBS' },
      },
    },
    {
      lines: '2026-02-27 08:15:01, Warning               DISM   DISM Provider Store: failed to load',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 13,
        level: 'Warning',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: 'DISM Provider Store: failed to load',
        fields: { component: 'DISM' },
      },
    },
    {
      lines: '2026-02-27 08:15:02, Error                 CSI    00000001@2026/2/27:08:15:02.455 (F) store is corrupt',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 17,
        level: 'Error',
        levelSource: 'field',
        levelRule: 'word after the stamp',
        message: '00000001@2026/2/27:08:15:02.455 (F) store is corrupt',
        fields: { component: 'CSI' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x2c) return undefined;
    const match = head.exec(text.slice(stamp.end, stamp.end + 72));
    if (match === null) return undefined;
    const level = wordLevel(match.groups!.level!, 'word after the stamp');
    if (level === undefined) return undefined;
    return {
      stamp,
      level,
      message: text.slice(stamp.end + match[0].length),
      fields: { component: match.groups!.component! },
    };
  },
});
