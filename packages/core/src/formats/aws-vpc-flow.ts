import { type LevelReading, unsetLevel } from '../levels/level-reading.ts';
import { epochStamp } from '../time/epoch.ts';
import { readFlowFields, readFlowHeader } from './aws-vpc-columns.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat, headerLine } from './format.ts';

const id = 'aws-vpc-flow';

/** VPC flow logs, versions 2 to 11: the default's 14 words, AWS's documented orders of further columns, or any order that a header gives, as in files on S3. */
export const awsVpcFlow = defineFormat({
  id,
  title: 'AWS VPC flow log',
  family: 'cloud',
  specification: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html',
  signature:
    'version account interface source destination ports protocol packets bytes start end action status, or a header',
  fields: {
    version: { type: 'integer', optional: true, about: 'Version of the record, 2 to 11' },
    accountId: { type: 'string', optional: true, about: 'AWS account' },
    interfaceId: { type: 'string', optional: true, about: 'Network interface' },
    srcaddr: { type: 'string', optional: true, about: 'Source address' },
    dstaddr: { type: 'string', optional: true, about: 'Destination address' },
    srcport: { type: 'integer', optional: true, about: 'Source port' },
    dstport: { type: 'integer', optional: true, about: 'Destination port' },
    protocol: { type: 'integer', optional: true, about: 'IANA protocol number' },
    packets: { type: 'integer', optional: true, about: 'Packets' },
    bytes: { type: 'integer', optional: true, about: 'Bytes' },
    start: { type: 'integer', optional: true, about: 'Start of the interval, epoch seconds' },
    end: { type: 'integer', optional: true, about: 'End of the interval, epoch seconds' },
    action: { type: 'string', optional: true, about: 'ACCEPT or REJECT' },
    logStatus: { type: 'string', optional: true, about: 'OK, NODATA or SKIPDATA' },
    vpcId: { type: 'string', optional: true, about: 'VPC' },
    subnetId: { type: 'string', optional: true, about: 'Subnet' },
    instanceId: { type: 'string', optional: true, about: 'Instance' },
    tcpFlags: { type: 'integer', optional: true, about: 'Flags seen: 1 FIN, 2 SYN, 4 RST, 16 ACK' },
    type: { type: 'string', optional: true, about: 'IPv4, IPv6 or EFA' },
    pktSrcaddr: { type: 'string', optional: true, about: "The packets' own source address" },
    pktDstaddr: { type: 'string', optional: true, about: "The packets' own destination address" },
    region: { type: 'string', optional: true, about: 'Region' },
    azId: { type: 'string', optional: true, about: 'Availability zone' },
    sublocationType: { type: 'string', optional: true, about: 'wavelength, outpost or localzone' },
    sublocationId: { type: 'string', optional: true, about: 'Where that is' },
    pktSrcAwsService: { type: 'string', optional: true, about: "AWS service of the packets' source" },
    pktDstAwsService: { type: 'string', optional: true, about: "AWS service of the packets' destination" },
    flowDirection: { type: 'string', optional: true, about: 'ingress or egress' },
    rejectReason: { type: 'string', optional: true, about: 'BPA when public access is blocked' },
    trafficPath: { type: 'integer', optional: true, about: 'Way out, 1 to 8' },
  },
  openFields: true,
  directives: ['version account-id ', 'version vpc-id ', 'version interface-id ', 'version srcaddr '],
  starts: `${digits}${letters}-`,
  needs: { stamp: { behind: [] }, word: ['words', 'number', 'colon'] },
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
          version: 2,
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
          version: 2,
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
          version: 2,
          accountId: '123456789010',
          interfaceId: 'eni-1235b8ca123456789',
          start: 1431280876,
          end: 1431280934,
          logStatus: 'NODATA',
        },
      },
    },
    {
      lines:
        '3 vpc-abcdefab012345678 subnet-aaaaaaaa012345678 i-01234567890123456 eni-1235b8ca123456789 123456789010 IPv4 52.213.180.42 10.0.0.62 43416 5001 52.213.180.42 10.0.0.62 6 568 8 1566848875 1566848933 ACCEPT 2 OK',
      record: {
        time: '2019-08-26T19:47:55Z',
        severityNumber: 9,
        levelSource: 'field',
        levelRule: 'action',
        message: 'ACCEPT 52.213.180.42 43416 -> 10.0.0.62 5001',
        fields: {
          version: 3,
          vpcId: 'vpc-abcdefab012345678',
          subnetId: 'subnet-aaaaaaaa012345678',
          instanceId: 'i-01234567890123456',
          interfaceId: 'eni-1235b8ca123456789',
          accountId: '123456789010',
          type: 'IPv4',
          srcaddr: '52.213.180.42',
          dstaddr: '10.0.0.62',
          srcport: 43416,
          dstport: 5001,
          pktSrcaddr: '52.213.180.42',
          pktDstaddr: '10.0.0.62',
          protocol: 6,
          bytes: 568,
          packets: 8,
          start: 1566848875,
          end: 1566848933,
          action: 'ACCEPT',
          tcpFlags: 2,
          logStatus: 'OK',
        },
      },
    },
    {
      lines:
        '5 123456789012 eni-1235b8ca123456789 10.0.0.71 52.95.128.179 34210 443 6 7 471 1616729292 1616729349 REJECT OK vpc-abcdefab012345678 subnet-aaaaaaaa012345678 - 3 IPv4 10.0.0.71 52.95.128.179 ap-southeast-2 apse2-az3 outpost op-0a1b EC2 S3 egress 8',
      record: {
        time: '2021-03-26T03:28:12Z',
        severityNumber: 13,
        levelSource: 'field',
        levelRule: 'action',
        message: 'REJECT 10.0.0.71 34210 -> 52.95.128.179 443',
        fields: {
          version: 5,
          accountId: '123456789012',
          interfaceId: 'eni-1235b8ca123456789',
          srcaddr: '10.0.0.71',
          dstaddr: '52.95.128.179',
          srcport: 34210,
          dstport: 443,
          protocol: 6,
          packets: 7,
          bytes: 471,
          start: 1616729292,
          end: 1616729349,
          action: 'REJECT',
          logStatus: 'OK',
          vpcId: 'vpc-abcdefab012345678',
          subnetId: 'subnet-aaaaaaaa012345678',
          tcpFlags: 3,
          type: 'IPv4',
          pktSrcaddr: '10.0.0.71',
          pktDstaddr: '52.95.128.179',
          region: 'ap-southeast-2',
          azId: 'apse2-az3',
          sublocationType: 'outpost',
          sublocationId: 'op-0a1b',
          pktSrcAwsService: 'EC2',
          pktDstAwsService: 'S3',
          flowDirection: 'egress',
          trafficPath: 8,
        },
      },
    },
    {
      lines: [
        'instance-id interface-id srcaddr dstaddr end reject-reason',
        '- eni-1235b8ca123456789 10.0.1.5 10.0.0.220 1616729349 BPA',
      ],
      record: {
        time: '2021-03-26T03:29:09Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'no action',
        message: '10.0.1.5 -> 10.0.0.220',
        fields: {
          interfaceId: 'eni-1235b8ca123456789',
          srcaddr: '10.0.1.5',
          dstaddr: '10.0.0.220',
          end: 1616729349,
          rejectReason: 'BPA',
        },
      },
    },
  ],
  parse({ text }, { memory }) {
    const first = text.charCodeAt(0);
    const isName = first >= 0x61 && first <= 0x7a;
    const header = isName ? readFlowHeader(text) : undefined;
    if (header !== undefined) {
      memory.set(id, header);
      return headerLine;
    }
    const known = memory.get(id) as readonly string[] | undefined;
    if (known === undefined && (text.charCodeAt(1) > 0x31 || !(first <= 0x39))) return undefined;
    const fields: Fields | undefined = text.length > 4096 ? undefined : readFlowFields(text, known);
    if (fields === undefined) return undefined;
    const { action, logStatus, srcaddr, srcport, dstaddr, dstport } = fields;
    const seconds = fields.start ?? fields.end;
    const words = srcaddr === undefined ? [logStatus] : [action, srcaddr, srcport, '->', dstaddr, dstport];
    return {
      stamp: seconds === undefined ? undefined : epochStamp(String(seconds), '', 0),
      level: levelOf(action, logStatus),
      message: words.filter((word) => word !== undefined).join(' '),
      fields,
    };
  },
});

interface Fields extends Record<string, unknown> {
  readonly action?: string;
  readonly logStatus?: string;
  readonly srcaddr?: string;
  readonly srcport?: number;
  readonly dstaddr?: string;
  readonly dstport?: number;
  readonly start?: number;
  readonly end?: number;
}

/** What was refused is a warning; without data there is nothing to judge. */
function levelOf(action: string | undefined, logStatus: string | undefined): LevelReading {
  if (action === undefined) return { ...unsetLevel, rule: logStatus ?? 'no action' };
  return { number: action === 'REJECT' ? 13 : 9, text: undefined, source: 'field', rule: 'action' };
}
