import { defineFormat } from './format.ts';
import { readKernelHead } from './kernel-head.ts';

/** The kernel's ring buffer: seconds since boot, which are no wall time, or `dmesg -T`. */
export const dmesg = defineFormat({
  id: 'dmesg',
  title: 'Linux kernel, dmesg',
  family: 'system',
  specification: 'https://man7.org/linux/man-pages/man1/dmesg.1.html',
  signature: '[seconds since boot in microseconds], or [ctime] as dmesg -T writes, a PRI or facility:level before it',
  fields: {
    uptimeSeconds: { type: 'number', optional: true, about: 'Seconds since boot' },
    facility: { type: 'string', optional: true, about: 'Facility (dmesg -x)' },
  },
  starts: '[<kuds',
  joins: false,
  yieldsTo: ['netfilter'],
  samples: [
    {
      lines: '[1293979.679369] usb 1-1: new high-speed USB device number 2 using xhci_hcd',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'usb 1-1: new high-speed USB device number 2 using xhci_hcd',
        fields: { uptimeSeconds: 1293979.679369 },
      },
    },
    {
      lines: '[    0.000000] Linux version 6.8.0, no error',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'Linux version 6.8.0, no error',
        fields: { uptimeSeconds: 0 },
      },
    },
    {
      lines: '<4>[   12.120000] usb 1-1: device descriptor read failed',
      record: {
        severityNumber: 13,
        level: 'warning',
        levelSource: 'pri',
        levelRule: 'PRI & 7',
        message: 'usb 1-1: device descriptor read failed',
        fields: { uptimeSeconds: 12.12 },
      },
    },
    {
      lines: 'kern  :err   : [   13.120000] ata1: link is down',
      record: {
        severityNumber: 17,
        level: 'err',
        levelSource: 'field',
        levelRule: 'level after the facility',
        message: 'ata1: link is down',
        fields: { uptimeSeconds: 13.12, facility: 'kern' },
      },
    },
    {
      lines: '[Fri Feb 27 08:15:00 2026] eth0: link up',
      record: {
        time: '2026-02-27T08:15:00Z',
        zoneAssumed: true,
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'eth0: link up',
        fields: {},
      },
    },
  ],
  parse({ text }) {
    const head = readKernelHead(text);
    // `[ctime] [core:error]` is Apache's
    if (head === undefined || (head.stamp !== undefined && text.charCodeAt(head.end) === 0x5b)) return undefined;
    const { stamp, level, facility, uptimeSeconds, end } = head;
    return { stamp, level, message: text.slice(end), fields: { uptimeSeconds, facility } };
  },
});
