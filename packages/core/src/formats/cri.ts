import { digits } from './charsets.ts';
import { defineFormat } from './format.ts';

/** `TIME stdout F message`: what containerd and CRI-O write. Parts marked P are rejoined with the F that ends them, per stream. */
export const cri = defineFormat({
  id: 'cri',
  title: 'CRI (containerd, CRI-O)',
  family: 'envelope',
  specification: 'https://github.com/kubernetes/design-proposals-archive/blob/main/node/kubelet-cri-logging.md',
  signature: 'an RFC 3339 stamp, stdout or stderr, P or F',
  fields: { stream: { type: 'string', about: 'stdout or stderr' } },
  starts: digits,
  needs: { stamp: { behind: ['word'] } },
  carries: true,
  samples: [
    {
      lines: '2023-06-22T10:27:25.813799277Z stdout F standalone containerd line',
      record: {
        time: '2023-06-22T10:27:25.813799277Z',
        observedTime: '2023-06-22T10:27:25.813799277Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'standalone containerd line',
        fields: { stream: 'stdout' },
      },
    },
    {
      lines: [
        '2023-06-22T10:27:25.813799277Z stdout P multiline containerd line that i',
        '2023-06-22T10:27:25.813799278Z stdout F s super awesomne',
      ],
      record: {
        time: '2023-06-22T10:27:25.813799277Z',
        observedTime: '2023-06-22T10:27:25.813799277Z',
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'multiline containerd line that is super awesomne',
        fields: { stream: 'stdout' },
      },
    },
    {
      lines: '2016-10-06T00:17:09.669794202+02:00 stderr F:tag [error] no route',
      record: {
        time: '2016-10-05T22:17:09.669794202Z',
        observedTime: '2016-10-05T22:17:09.669794202Z',
        severityNumber: 17,
        level: 'error',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: '[error] no route',
        fields: { stream: 'stderr' },
      },
    },
  ],
  parse(line) {
    const { stamp, text } = line;
    if (stamp === undefined || !text.startsWith(' std', stamp.end)) return undefined;
    const stream = text.slice(stamp.end + 1, stamp.end + 7);
    if ((stream !== 'stdout' && stream !== 'stderr') || text.charCodeAt(stamp.end + 7) !== 0x20) return undefined;
    // tags are separated by colons; the first says whether the line is whole
    const tag = text.charCodeAt(stamp.end + 8);
    if (tag !== 0x50 && tag !== 0x46) return undefined;
    const after = text.charCodeAt(stamp.end + 9);
    const blank = after === 0x3a ? text.indexOf(' ', stamp.end + 9) : stamp.end + 9;
    if (blank < 0 || (text.charCodeAt(blank) !== 0x20 && blank !== text.length)) return undefined;
    return {
      stamp,
      message: text.slice(blank + 1),
      fields: { stream },
      source: stream,
      part: tag === 0x50 ? 'more' : 'last',
    };
  },
});
