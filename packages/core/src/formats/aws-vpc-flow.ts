import { unsetLevel } from '../levels/level-reading.ts';
import { parseEpochText } from '../time/epoch.ts';
import { defineFormat, headerLine } from './format.ts';

/** VPC flow logs, version 2, the default: 14 words. A header may stand above them, as in files on S3. */
export const awsVpcFlow = defineFormat({
  id: 'aws-vpc-flow',
  title: 'AWS VPC flow log (version 2)',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html',
  signature: '2 account interface source destination ports protocol packets bytes start end action status',
  fields: {
    accountId: { type: 'string', about: 'AWS account' },
    interfaceId: { type: 'string', about: 'Network interface' },
    srcaddr: { type: 'string', optional: true, about: 'Source address' },
    dstaddr: { type: 'string', optional: true, about: 'Destination address' },
    srcport: { type: 'integer', optional: true, about: 'Source port' },
    dstport: { type: 'integer', optional: true, about: 'Destination port' },
    protocol: { type: 'integer', optional: true, about: 'IANA protocol number' },
    packets: { type: 'integer', optional: true, about: 'Packets' },
    bytes: { type: 'integer', optional: true, about: 'Bytes' },
    start: { type: 'integer', about: 'Start of the interval, epoch seconds' },
    end: { type: 'integer', about: 'End of the interval, epoch seconds' },
    action: { type: 'string', optional: true, about: 'ACCEPT or REJECT' },
    logStatus: { type: 'string', about: 'OK, NODATA or SKIPDATA' },
  },
  starts: '2v',
  joins: false,
  samples: [
    {
      lines: [
        'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status',
        '2 123456789010 eni-1235b8ca123456789 172.31.16.139 172.31.16.21 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK',
      ],
      record: {
        time: '2014-12-14T04:06:50Z',
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'action',
        message: 'ACCEPT 172.31.16.139 20641 -> 172.31.16.21 22',
        fields: {
          accountId: '123456789010',
          interfaceId: 'eni-1235b8ca123456789',
          srcaddr: '172.31.16.139',
          dstaddr: '172.31.16.21',
          srcport: 20641,
          dstport: 22,
          protocol: 6,
          packets: 20,
          bytes: 4249,
          start: 1418530010,
          end: 1418530070,
          action: 'ACCEPT',
          logStatus: 'OK',
        },
      },
    },
    {
      lines:
        '2 123456789010 eni-1235b8ca123456789 2001:db8::1 2001:db8::2 49761 3389 6 1 80 1418530010 1418530070 REJECT OK',
      record: {
        time: '2014-12-14T04:06:50Z',
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'action',
        message: 'REJECT 2001:db8::1 49761 -> 2001:db8::2 3389',
        fields: {
          accountId: '123456789010',
          interfaceId: 'eni-1235b8ca123456789',
          srcaddr: '2001:db8::1',
          dstaddr: '2001:db8::2',
          srcport: 49761,
          dstport: 3389,
          protocol: 6,
          packets: 1,
          bytes: 80,
          start: 1418530010,
          end: 1418530070,
          action: 'REJECT',
          logStatus: 'OK',
        },
      },
    },
    {
      lines: '2 123456789010 eni-1235b8ca123456789 - - - - - - - 1431280876 1431280934 - NODATA',
      record: {
        time: '2015-05-10T18:01:16Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'NODATA',
        message: 'NODATA',
        fields: {
          accountId: '123456789010',
          interfaceId: 'eni-1235b8ca123456789',
          start: 1431280876,
          end: 1431280934,
          logStatus: 'NODATA',
        },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    if (text.startsWith('version account-id interface-id ')) return headerLine;
    if (!text.startsWith('2 ') || text.length > 400) return undefined;
    const words = text.split(' ');
    const [, accountId, interfaceId, srcaddr, dstaddr, srcport, dstport, protocol, packets, bytes] = words;
    const [start, end, action, logStatus] = words.slice(10);
    if (words.length !== 14 || !interfaceId!.startsWith('eni-') || !/^(?:OK|NODATA|SKIPDATA)$/.test(logStatus!))
      return undefined;
    const stamp = parseEpochText(start!);
    const until = numberOf(end!);
    if (stamp === undefined || until === undefined || start!.length !== 10) return undefined;
    const known = action === 'ACCEPT' || action === 'REJECT';
    return {
      stamp,
      level: known
        ? { number: action === 'REJECT' ? 13 : 9, text: undefined, source: 'field', rule: 'action' }
        : { ...unsetLevel, rule: logStatus! },
      message: known ? `${action} ${srcaddr} ${srcport} -> ${dstaddr} ${dstport}` : logStatus!,
      fields: {
        accountId: accountId!,
        interfaceId: interfaceId!,
        srcaddr: present(srcaddr!),
        dstaddr: present(dstaddr!),
        srcport: numberOf(srcport!),
        dstport: numberOf(dstport!),
        protocol: numberOf(protocol!),
        packets: numberOf(packets!),
        bytes: numberOf(bytes!),
        start: Number(start),
        end: until,
        action: present(action!),
        logStatus: logStatus!,
      },
    };
  },
});

/** A dash stands for nothing. */
function present(word: string): string | undefined {
  return word === '-' ? undefined : word;
}

function numberOf(word: string): number | undefined {
  return /^\d{1,15}$/.test(word) ? Number(word) : undefined;
}
