import { priorityLevel } from '../levels/priority.ts';
import { digitAt, digitsEnd } from '../time/digits.ts';
import { scanIso } from '../time/scan-iso.ts';
import { isDeviceEvent } from './device-event.ts';
import { defineFormat } from './format.ts';
import { readStructuredData } from './structured-data.ts';

/** `<PRI>1 TIMESTAMP HOST APP PROCID MSGID SD MSG`. */
export const syslogRfc5424 = defineFormat({
  id: 'syslog-rfc5424',
  title: 'Syslog, RFC 5424',
  family: 'system',
  specification: 'https://www.rfc-editor.org/rfc/rfc5424#section-6',
  signature: '<PRI>1, an RFC 3339 stamp, host, app, process, message id',
  fields: {
    facility: { type: 'integer', about: 'Facility code, 0 to 23' },
    hostname: { type: 'string', optional: true, about: 'HOSTNAME; absent when the line has a dash' },
    appName: { type: 'string', optional: true, about: 'APP-NAME' },
    procId: { type: 'string', optional: true, about: 'PROCID, often a process id' },
    msgId: { type: 'string', optional: true, about: 'MSGID, the type of message' },
    structuredData: { type: 'object', optional: true, about: 'SD-ID → parameter → value' },
  },
  starts: '<',
  carries: true,
  joins: 'frames',
  samples: [
    {
      lines:
        '<13>1 2020-03-13T20:45:38.119Z dynamicwireless.name non 2426 ID931 [exampleSDID@32473 iut="3" eventSource= "Application" eventID="1011"] Try to override the THX port',
      record: {
        time: '2020-03-13T20:45:38.119Z',
        severityNumber: 10,
        level: 'notice',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'Try to override the THX port',
        fields: {
          facility: 1,
          hostname: 'dynamicwireless.name',
          appName: 'non',
          procId: '2426',
          msgId: 'ID931',
          structuredData: { 'exampleSDID@32473': { iut: '3', eventSource: 'Application', eventID: '1011' } },
        },
      },
    },
    {
      lines:
        "<34>1 2003-10-11T22:14:15.003000-07:00 mymachine.example.com su - ID47 - \ufeff'su root' failed for lonvick on /dev/pts/8",
      record: {
        time: '2003-10-12T05:14:15.003000Z',
        severityNumber: 18,
        level: 'crit',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: "'su root' failed for lonvick on /dev/pts/8",
        fields: { facility: 4, hostname: 'mymachine.example.com', appName: 'su', msgId: 'ID47' },
      },
    },
    {
      lines: '<45>1 2012-11-30T06:45:29+00:00 host app web.3 - State changed from starting to up',
      record: {
        time: '2012-11-30T06:45:29Z',
        severityNumber: 10,
        level: 'notice',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'State changed from starting to up',
        fields: { facility: 5, hostname: 'host', appName: 'app', procId: 'web.3' },
      },
    },
    {
      lines: '<165>1 - - - - - [a@1 k="q\\"\\]"][b@1]',
      record: {
        severityNumber: 10,
        level: 'notice',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: '',
        fields: { facility: 20, structuredData: { 'a@1': { k: 'q"]' }, 'b@1': {} } },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    const priEnd = digitsEnd(text, 1, 3);
    if (text.charCodeAt(priEnd) !== 0x3e || digitAt(text, priEnd + 1) < 1) return undefined;
    const versionEnd = digitsEnd(text, priEnd + 1, 2);
    const pri = Number(text.slice(1, priEnd));
    if (text.charCodeAt(versionEnd) !== 0x20 || pri > 191) return undefined;
    let at = versionEnd + 1;
    const stamp = text.charCodeAt(at) === 0x2d ? undefined : scanIso(text, at);
    at = stamp === undefined ? at + 1 : stamp.end;
    if (text.charCodeAt(at) !== 0x20) return undefined;
    const header: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      // QRadar's guide has devices write LEEF right after the host, without the fields between
      if (i === 1 && isDeviceEvent(text, at + 1)) break;
      const end = text.indexOf(' ', at + 1);
      // 255 characters is the longest HOSTNAME, the others are shorter (section 6)
      if (end < 0 || end > at + 256) return undefined;
      header.push(end === at + 2 && text.charCodeAt(at + 1) === 0x2d ? undefined : text.slice(at + 1, end));
      at = end;
    }
    const [hostname, appName, procId, msgId] = header;
    const data = header.length === 1 ? undefined : readStructuredData(text, at + 1);
    // Heroku's drains leave the structured data out, and have no message id either
    if (data === undefined && msgId !== undefined) return undefined;
    return {
      stamp,
      level: priorityLevel(pri),
      message: messageAfter(text, data?.end ?? at),
      fields: { facility: pri >> 3, hostname, appName, procId, msgId, structuredData: data?.elements },
      source: `${hostname ?? ''} ${appName ?? ''} ${procId ?? ''}`,
    };
  },
});

/** MSG without the blank before it and the byte order mark that announces UTF-8. */
function messageAfter(text: string, at: number): string {
  const start = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  return text.slice(text.charCodeAt(start) === 0xfeff ? start + 1 : start);
}
