import { unsetLevel } from '../levels/level-reading.ts';
import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Action, then state or package, then versions. */
const layout =
  /^ (?:(?<action>install|upgrade|configure|trigproc|disappear|remove|purge) (?<package>[a-z0-9][\w.+-]{0,127}):(?<arch>[a-z0-9-]{2,20})(?: (?<from>[^\s]{1,128}))?(?: (?<to>[^\s]{1,128}))?|status (?<status>[a-z-]{5,20}) (?<of>[a-z0-9][\w.+-]{0,127}):(?<on>[a-z0-9-]{2,20}) (?<version>[^\s]{1,128})|startup (?<startup>[a-z]{3,20}(?: [a-z]{3,20}){0,3}))$/;

/** Log of Debian's package manager. */
export const dpkg = defineFormat({
  id: 'dpkg',
  title: 'dpkg (Debian, Ubuntu)',
  family: 'system',
  specification: 'https://man7.org/linux/man-pages/man1/dpkg.1.html',
  signature: 'an ISO stamp, startup, status or an action, a package with architecture, versions',
  fields: {
    action: { type: 'string', about: 'startup, status, install, upgrade, …' },
    package: { type: 'string', optional: true, about: 'Package' },
    architecture: { type: 'string', optional: true, about: 'Architecture' },
    status: { type: 'string', optional: true, about: 'State that the package came to' },
  },
  starts: digits,
  needs: { stamp: { behind: ['word'] } },
  joins: false,
  samples: [
    {
      lines: '2026-02-27 08:15:00 startup archives unpack',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a package log',
        message: 'startup archives unpack',
        fields: { action: 'startup' },
      },
    },
    {
      lines: '2026-02-27 08:15:01 upgrade libgpg-error0:amd64 1.46-1 1.47-3',
      record: {
        time: '2026-02-27T08:15:01Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a package log',
        message: 'upgrade libgpg-error0:amd64 1.46-1 1.47-3',
        fields: { action: 'upgrade', package: 'libgpg-error0', architecture: 'amd64' },
      },
    },
    {
      lines: '2026-02-27 08:15:02 status installed libgpg-error0:amd64 1.47-3',
      record: {
        time: '2026-02-27T08:15:02Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in a package log',
        message: 'status installed libgpg-error0:amd64 1.47-3',
        fields: { action: 'status', package: 'libgpg-error0', architecture: 'amd64', status: 'installed' },
      },
    },
  ],
  parse({ stamp, text }) {
    if (stamp === undefined || text.charCodeAt(stamp.end) !== 0x20) return undefined;
    const match = layout.exec(text.slice(stamp.end, stamp.end + 600));
    if (match === null || text.length > stamp.end + 600) return undefined;
    const { action, package: name, arch, status, of, on } = match.groups!;
    return {
      stamp,
      level: { ...unsetLevel, rule: 'no levels in a package log' },
      message: text.slice(stamp.end + 1),
      fields: {
        action: action ?? (status === undefined ? 'startup' : 'status'),
        package: name ?? of,
        architecture: arch ?? on,
        status,
      },
    };
  },
});
