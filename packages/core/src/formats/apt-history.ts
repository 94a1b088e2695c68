import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { stampLayout } from '../time/stamp-layout.ts';
import { defineFormat } from './format.ts';

const startKey = 'Start-Date: ';
const endKey = 'End-Date: ';
const scanDate = stampLayout('yyyy-MM-dd  HH:mm:ss');

/** Keys of a block's lines and the fields they fill. */
const keys = new Map([
  ['Commandline', 'commandLine'],
  ['Requested-By', 'requestedBy'],
  ['Comment', 'comment'],
  ['Install', 'install'],
  ['Reinstall', 'reinstall'],
  ['Upgrade', 'upgrade'],
  ['Downgrade', 'downgrade'],
  ['Remove', 'remove'],
  ['Purge', 'purge'],
  ['Disappeared', 'disappeared'],
  ['Error', 'error'],
]);

const failed: LevelReading = { number: 17, text: undefined, source: 'field', rule: 'Error' };

/** A run of APT: a block from Start-Date to End-Date. */
export const aptHistory = defineFormat({
  id: 'apt-history',
  title: 'APT history (Debian, Ubuntu)',
  family: 'system',
  specification: 'https://salsa.debian.org/apt-team/apt/-/blob/main/apt-pkg/deb/dpkgpm.cc',
  signature: 'Start-Date: YYYY-MM-DD, two blanks, a time; then Commandline:, Install:, Upgrade:, …, End-Date:',
  fields: {
    commandLine: { type: 'string', optional: true, about: 'Command that was run' },
    requestedBy: { type: 'string', optional: true, about: 'User who ran it, with the id' },
    comment: { type: 'string', optional: true, about: 'Comment that was given' },
    install: { type: 'string', optional: true, about: 'Packages with versions, separated by commas' },
    reinstall: { type: 'string', optional: true, about: 'The same' },
    upgrade: { type: 'string', optional: true, about: 'Packages with the old and the new version' },
    downgrade: { type: 'string', optional: true, about: 'The same' },
    remove: { type: 'string', optional: true, about: 'Packages with versions' },
    purge: { type: 'string', optional: true, about: 'The same, their configuration included' },
    disappeared: { type: 'string', optional: true, about: 'Packages that others replaced' },
    error: { type: 'string', optional: true, about: 'Why the run failed' },
    endDate: { type: 'string', optional: true, about: 'End of the run, as written' },
  },
  starts: 'S',
  needs: { word: ['colon'] },
  joins: 'frames',
  samples: [
    {
      lines: [
        'Start-Date: 2026-02-27  06:45:13',
        'Commandline: /usr/bin/unattended-upgrade',
        'Upgrade: libgpg-error0:amd64 (1.46-1, 1.47-3), libssl3:amd64 (3.0.11-1, 3.0.13-1)',
        'End-Date: 2026-02-27  06:45:20',
      ],
      record: {
        time: '2026-02-27T06:45:13Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a package log',
        message:
          'Commandline: /usr/bin/unattended-upgrade\nUpgrade: libgpg-error0:amd64 (1.46-1, 1.47-3), libssl3:amd64 (3.0.11-1, 3.0.13-1)',
        fields: {
          commandLine: '/usr/bin/unattended-upgrade',
          upgrade: 'libgpg-error0:amd64 (1.46-1, 1.47-3), libssl3:amd64 (3.0.11-1, 3.0.13-1)',
          endDate: '2026-02-27  06:45:20',
        },
      },
    },
    {
      lines: [
        'Start-Date: 2026-02-27  08:15:00',
        'Commandline: apt-get install nginx',
        'Requested-By: mary (1000)',
        'Comment: as agreed',
        'Install: nginx:amd64 (1.22.1-9)',
        'Reinstall: nginx-common:amd64 (1.22.1-9)',
        'Downgrade: zlib1g:amd64 (1.3-2, 1.3-1)',
        'Remove: apache2:amd64 (2.4.57-2)',
        'Purge: apache2-bin:amd64 (2.4.57-2)',
        'Disappeared: libx:amd64 (1-1)',
        'Error: Sub-process /usr/bin/dpkg returned an error code (1)',
        'End-Date: 2026-02-27  08:15:20',
      ],
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 17,
        levelSource: 'field',
        levelRule: 'Error',
        message:
          'Commandline: apt-get install nginx\nRequested-By: mary (1000)\nComment: as agreed\nInstall: nginx:amd64 (1.22.1-9)\nReinstall: nginx-common:amd64 (1.22.1-9)\nDowngrade: zlib1g:amd64 (1.3-2, 1.3-1)\nRemove: apache2:amd64 (2.4.57-2)\nPurge: apache2-bin:amd64 (2.4.57-2)\nDisappeared: libx:amd64 (1-1)\nError: Sub-process /usr/bin/dpkg returned an error code (1)',
        fields: {
          commandLine: 'apt-get install nginx',
          requestedBy: 'mary (1000)',
          comment: 'as agreed',
          install: 'nginx:amd64 (1.22.1-9)',
          reinstall: 'nginx-common:amd64 (1.22.1-9)',
          downgrade: 'zlib1g:amd64 (1.3-2, 1.3-1)',
          remove: 'apache2:amd64 (2.4.57-2)',
          purge: 'apache2-bin:amd64 (2.4.57-2)',
          disappeared: 'libx:amd64 (1-1)',
          error: 'Sub-process /usr/bin/dpkg returned an error code (1)',
          endDate: '2026-02-27  08:15:20',
        },
      },
    },
    {
      lines: ['Start-Date: 2026-02-27  08:16:00', 'Remove: nginx:amd64 (1.22.1-9)'],
      record: {
        time: '2026-02-27T08:16:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a package log',
        message: 'Remove: nginx:amd64 (1.22.1-9)',
        fields: { remove: 'nginx:amd64 (1.22.1-9)' },
      },
    },
  ],
  parse({ text }) {
    if (!text.startsWith(startKey)) return undefined;
    const stamp = scanDate(text, startKey.length);
    if (stamp === undefined) return undefined;
    return { stamp, level: { ...unsetLevel, rule: 'no levels in a package log' }, message: '', fields: {} };
  },
  continues({ text }, _context, { fields }) {
    if (fields.endDate !== undefined) return undefined;
    if (text.startsWith(endKey)) return { fields: { endDate: text.slice(endKey.length) } };
    const colon = text.indexOf(': ');
    const field = keys.get(text.slice(0, Math.max(colon, 0)));
    if (field === undefined) return undefined;
    const more = { message: text, fields: { [field]: text.slice(colon + 2) } };
    return field === 'error' ? { ...more, level: failed } : more;
  },
});
