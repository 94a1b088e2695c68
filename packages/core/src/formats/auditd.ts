import type { HttpStatusScale } from '../levels/http-status.ts';
import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { epochStamp } from '../time/epoch.ts';
import { defineFormat } from './format.ts';
import { fieldsOfPairs, readPairs } from './pairs.ts';

/** Type, a stamp in milliseconds, the event's serial number; the kernel writes its own lines a little otherwise. */
const head =
  /^(?:audit: )?(?:node=(?<node>[^\s=]{1,255}) )?type=(?<type>[A-Z0-9_]{3,40}|UNKNOWN\[\d{1,5}\]) (?:msg=)?audit\((?<seconds>\d{10})\.(?<millis>\d{3}):(?<serial>\d{1,12})\) ?: {0,2}/;

/** What a program of user space said, in single quotes around pairs of its own. */
const quotedStart = "msg='";
const without = new Set(['msg']);

const granted = new Set(['success', 'yes', '1']);
const denied = new Set(['failed', 'no', '0']);

/**
 * Records of the Linux audit daemon. There are no levels; `res` tells whether what a user tried was granted, as an HTTP status would, and so do denials of SELinux
 * and AppArmor. A system call that failed (`success=no`) is everyday life of a program.
 */
export const auditd = defineFormat({
  id: 'auditd',
  title: 'Linux audit (auditd)',
  family: 'system',
  specification:
    'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/7/html/security_guide/sec-understanding_audit_log_files',
  signature: 'type=…, msg=audit(seconds.millis:serial):, then pairs',
  fields: {
    type: { type: 'string', about: 'Type of the record: SYSCALL, USER_LOGIN, AVC, …' },
    serial: { type: 'integer', about: 'Number of the event; records of one event share it' },
    node: { type: 'string', optional: true, about: 'Host' },
    success: { type: 'string', optional: true, about: 'Whether the system call succeeded: yes or no' },
    res: { type: 'string', optional: true, about: 'Result of what a user tried: success, failed, 1 or 0' },
    exe: { type: 'string', optional: true, about: 'Program' },
    acct: { type: 'string', optional: true, about: 'Account' },
  },
  openFields: true,
  starts: 'tna',
  needs: { word: ['equals', 'colon'] },
  joins: false,
  samples: [
    {
      lines:
        'type=SYSCALL msg=audit(1364481363.243:24287): arch=c000003e syscall=2 success=no exit=-13 pid=3538 comm="cat" exe="/bin/cat" key="sshd_config"',
      record: {
        time: '2013-03-28T14:36:03.243Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in an audit log',
        message: 'arch=c000003e syscall=2 success=no exit=-13 pid=3538 comm="cat" exe="/bin/cat" key="sshd_config"',
        fields: {
          type: 'SYSCALL',
          serial: 24287,
          success: 'no',
          exe: '/bin/cat',
          ...{ arch: 'c000003e', syscall: '2', exit: '-13', pid: '3538', comm: 'cat', key: 'sshd_config' },
        },
      },
    },
    {
      lines:
        'node=web-1 type=USER_LOGIN msg=audit(1772180101.500:301): pid=811 uid=0 msg=\'op=login acct="root" exe="/usr/sbin/sshd" hostname=? addr=192.0.2.7 terminal=ssh res=failed\'\u001dUID="root"',
      record: {
        time: '2026-02-27T08:15:01.500Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'res=failed',
        message:
          'pid=811 uid=0 msg=\'op=login acct="root" exe="/usr/sbin/sshd" hostname=? addr=192.0.2.7 terminal=ssh res=failed\' UID="root"',
        fields: {
          type: 'USER_LOGIN',
          serial: 301,
          node: 'web-1',
          res: 'failed',
          exe: '/usr/sbin/sshd',
          acct: 'root',
          ...{ pid: '811', uid: '0', op: 'login', hostname: '?', addr: '192.0.2.7', terminal: 'ssh', UID: 'root' },
        },
      },
    },
    {
      lines: "type=CRED_ACQ msg=audit(1772180102.000:302): user pid=812 msg='op=PAM:setcred res=success'",
      record: {
        time: '2026-02-27T08:15:02.000Z',
        severityNumber: 9,
        levelSource: 'status',
        levelRule: 'res=success',
        message: "user pid=812 msg='op=PAM:setcred res=success'",
        fields: { type: 'CRED_ACQ', serial: 302, res: 'success', ...{ pid: '812', op: 'PAM:setcred' } },
      },
    },
    {
      lines:
        'audit: type=1400 audit(1772180103.000:303): apparmor="DENIED" operation="open" profile="snap.x" name="/etc/error"',
      record: {
        time: '2026-02-27T08:15:03.000Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'denied by policy',
        message: 'apparmor="DENIED" operation="open" profile="snap.x" name="/etc/error"',
        fields: {
          type: '1400',
          serial: 303,
          ...{ apparmor: 'DENIED', operation: 'open', profile: 'snap.x', name: '/etc/error' },
        },
      },
    },
    {
      lines: 'type=PROCTITLE msg=audit(1364481363.243:24287) : proctitle=636174002F6574632F',
      record: {
        time: '2013-03-28T14:36:03.243Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no levels in an audit log',
        message: 'proctitle=636174002F6574632F',
        fields: { type: 'PROCTITLE', serial: 24287, ...{ proctitle: '636174002F6574632F' } },
      },
    },
    {
      lines:
        'type=AVC msg=audit(1772180104.000:304): avc:  denied  { read } for  pid=813 comm="httpd" name="error.log" tclass=file permissive=0',
      record: {
        time: '2026-02-27T08:15:04.000Z',
        severityNumber: 13,
        levelSource: 'status',
        levelRule: 'denied by policy',
        message: 'avc:  denied  { read } for  pid=813 comm="httpd" name="error.log" tclass=file permissive=0',
        fields: {
          type: 'AVC',
          serial: 304,
          ...{ pid: '813', comm: 'httpd', name: 'error.log', tclass: 'file', permissive: '0' },
        },
      },
    },
  ],
  parse({ text }, { httpStatus }) {
    const match = head.exec(text.slice(0, 400));
    if (match === null) return undefined;
    const { node, type, seconds, millis, serial } = match.groups!;
    // enriched records keep the names apart from the raw values by a group separator
    const message = text.slice(match[0].length).replaceAll('\u001d', ' ');
    const pairs = readRecord(message);
    return {
      stamp: epochStamp(seconds!, millis!, 0),
      level: levelOf(pairs, message, httpStatus),
      message,
      fields: { ...pairs, type: type!, serial: Number(serial), node },
    };
  },
});

/** All pairs of a record, those within the quotes included. */
function readRecord(message: string): Record<string, string> {
  const quote = message.indexOf(quotedStart);
  const close = quote < 0 ? -1 : message.lastIndexOf("'");
  if (close < quote + quotedStart.length) return pairsIn(message);
  const inner = message.slice(quote + quotedStart.length, close);
  return { ...pairsIn(message.slice(0, quote)), ...pairsIn(inner), ...pairsIn(message.slice(close + 1)) };
}

/** Pairs of a text from the first one on; words may stand before it: `avc:  denied  { read } for  pid=…`, `auditd start, ver=…`. */
function pairsIn(text: string): Record<string, string> {
  const at = text.lastIndexOf(' ', text.indexOf('=')) + 1;
  return fieldsOfPairs(readPairs(text, at).values, without);
}

function levelOf(pairs: Readonly<Record<string, string>>, message: string, scale: HttpStatusScale): LevelReading {
  const { res } = pairs;
  const text = undefined;
  if (message.startsWith('avc:  denied') || pairs.apparmor === 'DENIED')
    return { number: scale.clientError, text, source: 'status', rule: 'denied by policy' };
  if (res !== undefined && denied.has(res))
    return { number: scale.clientError, text, source: 'status', rule: `res=${res}` };
  if (res !== undefined && granted.has(res))
    return { number: scale.success, text, source: 'status', rule: `res=${res}` };
  return { ...unsetLevel, rule: 'no levels in an audit log' };
}
