import { letters } from './charsets.ts';
import { defineFormat } from './format.ts';
import { readKernelHead } from './kernel-head.ts';

/** The rule's own words before the packet: 29 characters for iptables, 127 for nftables. */
const prefixCharsMax = 160;

/** Words looked at; a packet has about thirty. */
const wordsMax = 64;

const integers = new Set(['LEN', 'TTL', 'SPT', 'DPT']);
const integer = /^\d{1,10}$/;
const key = /^[A-Z][A-Z0-9]{1,15}$/;

/** A packet that a rule of iptables, nftables or UFW logged, with the kernel's stamp or inside of syslog. What the rule did is only in its own words. */
export const netfilter = defineFormat({
  id: 'netfilter',
  title: 'Linux firewall: iptables, nftables, UFW',
  family: 'system',
  specification: 'https://man7.org/linux/man-pages/man8/iptables-extensions.8.html',
  signature: "IN= and OUT= with what else of the packet, the rule's prefix before, also after [seconds since boot]",
  fields: {
    uptimeSeconds: { type: 'number', optional: true, about: 'Seconds since boot' },
    prefix: { type: 'string', optional: true, about: "The rule's prefix, for example [UFW BLOCK]" },
    IN: { type: 'string', about: 'Interface it came in by; empty for what the host sends' },
    OUT: { type: 'string', about: 'Interface it goes out by; empty for what the host receives' },
    SRC: { type: 'string', optional: true, about: 'Source address' },
    DST: { type: 'string', optional: true, about: 'Destination address' },
    PROTO: { type: 'string', optional: true, about: 'Protocol' },
    SPT: { type: 'integer', optional: true, about: 'Source port' },
    DPT: { type: 'integer', optional: true, about: 'Destination port' },
    LEN: { type: 'integer', optional: true, about: 'Bytes of the packet' },
    TTL: { type: 'integer', optional: true, about: 'Time to live' },
    flags: { type: 'strings', optional: true, about: 'Flags of IP and TCP: DF, SYN, ACK, …' },
  },
  openFields: true,
  starts: `${letters}[<`,
  needs: { word: ['equals', 'colon', 'words', 'other'], marks: ['='] },
  joins: false,
  samples: [
    {
      lines: '[1293979.679369] IN=br46 OUT= MAC=02:42 SRC=10.0.0.7 PROTO=UDP',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'IN=br46 OUT= MAC=02:42 SRC=10.0.0.7 PROTO=UDP',
        fields: {
          uptimeSeconds: 1293979.679369,
          IN: 'br46',
          OUT: '',
          SRC: '10.0.0.7',
          PROTO: 'UDP',
          ...{ MAC: '02:42' },
        },
      },
    },
    {
      lines:
        '<4>[   12.120000] [UFW BLOCK] IN=eth0 OUT= SRC=192.0.2.7 DST=10.0.0.1 LEN=40 TTL=241 ID=54321 DF PROTO=TCP SPT=43609 DPT=443 WINDOW=65535 SYN URGP=0',
      record: {
        severityNumber: 13,
        level: 'warning',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message:
          '[UFW BLOCK] IN=eth0 OUT= SRC=192.0.2.7 DST=10.0.0.1 LEN=40 TTL=241 ID=54321 DF PROTO=TCP SPT=43609 DPT=443 WINDOW=65535 SYN URGP=0',
        fields: {
          uptimeSeconds: 12.12,
          prefix: '[UFW BLOCK]',
          IN: 'eth0',
          OUT: '',
          SRC: '192.0.2.7',
          DST: '10.0.0.1',
          LEN: 40,
          TTL: 241,
          PROTO: 'TCP',
          SPT: 43609,
          DPT: 443,
          flags: ['DF', 'SYN'],
          ...{ ID: '54321', WINDOW: '65535', URGP: '0' },
        },
      },
    },
    {
      lines:
        '[Fri Feb 27 08:15:00 2026] error-log: IN= OUT=eth0 SRC=10.0.0.1 DST=192.0.2.7 LEN=88 PROTO=ICMP TYPE=3 CODE=3 [SRC=192.0.2.7 DST=10.0.0.1 LEN=60 PROTO=UDP ]',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message:
          'error-log: IN= OUT=eth0 SRC=10.0.0.1 DST=192.0.2.7 LEN=88 PROTO=ICMP TYPE=3 CODE=3 [SRC=192.0.2.7 DST=10.0.0.1 LEN=60 PROTO=UDP ]',
        fields: {
          prefix: 'error-log:',
          IN: '',
          OUT: 'eth0',
          SRC: '10.0.0.1',
          DST: '192.0.2.7',
          LEN: 88,
          PROTO: 'ICMP',
          ...{ TYPE: '3', CODE: '3' },
        },
      },
    },
    {
      lines: 'arp: IN=eth0 OUT= MACSRC=02:42:ac:11:00:02 MACPROTO=0806 MAC=ff:ff:ff:ff:ff:ff ARP HTYPE=1',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'arp: IN=eth0 OUT= MACSRC=02:42:ac:11:00:02 MACPROTO=0806 MAC=ff:ff:ff:ff:ff:ff ARP HTYPE=1',
        fields: {
          prefix: 'arp:',
          IN: 'eth0',
          OUT: '',
          flags: ['ARP'],
          ...{ MACSRC: '02:42:ac:11:00:02', MACPROTO: '0806', MAC: 'ff:ff:ff:ff:ff:ff', HTYPE: '1' },
        },
      },
    },
  ],
  parse({ text }) {
    const head = readKernelHead(text);
    const start = head?.end ?? 0;
    const at = text.slice(start, start + prefixCharsMax).indexOf('IN=');
    if (at < 0 || (at > 0 && text.charCodeAt(start + at - 1) !== 0x20)) return undefined;
    const packet = readPacket(text, start + at);
    const { IN, OUT, SRC, MAC } = packet;
    if (typeof IN !== 'string' || typeof OUT !== 'string' || (SRC ?? MAC) === undefined) return undefined;
    return {
      stamp: head?.stamp,
      level: head?.level,
      message: text.slice(start),
      fields: {
        ...packet,
        IN,
        OUT,
        uptimeSeconds: head?.uptimeSeconds,
        prefix: text.slice(start, start + at).trim() || undefined,
      },
    };
  },
});

/** Pairs and flags up to the packet that an ICMP error quotes in brackets; a key counts once, LEN being the IP header's. */
function readPacket(text: string, at: number): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const flags: string[] = [];
  for (const word of text.slice(at, at + 2000).split(' ', wordsMax)) {
    if (word.charCodeAt(0) === 0x5b) break;
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!key.test(name)) continue;
    const value = word.slice(equals + 1);
    if (equals < 0) flags.push(name);
    else if (!integers.has(name)) found[name] ??= value;
    else if (integer.test(value)) found[name] ??= Number(value);
  }
  return flags.length === 0 ? found : { ...found, flags };
}
