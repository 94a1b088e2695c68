import { createRandom, makeLogLines } from './log-lines.ts';

/** Lines of one format, the same ones in every run, flat in memory as a reader of files makes them. */
export interface FormatLines {
  /** As in the registry of formats. */
  readonly format: string;
  readonly lines: readonly string[];
}

/** One entry for each format that the bench `records` reads. */
export function makeFormatLines(count: number): readonly FormatLines[] {
  return [
    { format: 'plain', lines: flat(makeLogLines(count).lines) },
    ...Object.entries(writers).map(([format, write]) => {
      const random = createRandom(2);
      return { format, lines: flat(Array.from({ length: count }, (_, i) => write(i, random))) };
    }),
  ];
}

type Writer = (serial: number, random: () => number) => string;

const writers: Readonly<Record<string, Writer>> = {
  pino(i, random) {
    const level = pick(random, [30, 30, 30, 20, 40, 50]);
    const request = `"reqId":"req-${i.toString(36)}","responseTime":${(random() * 100).toFixed(2)}`;
    return `{"level":${level},"time":${Date.UTC(2026, 0, 30) + i * 137},"pid":${4000 + (i % 4)},"hostname":"web-${i % 8}",${request},"msg":"${pick(random, events)}"}`;
  },
  'syslog-rfc3164'(i, random) {
    const from = `10.${i & 0xff}.${number(random, 255)}.${number(random, 255)} port ${number(random, 65_535)}`;
    return `Jan 30 ${clock(i)} web-${i % 8} sshd[${2000 + (i % 500)}]: ${pick(random, sshEvents)} user${number(random, 9999)} from ${from} ssh2`;
  },
  'nginx-access'(i, random) {
    const status = pick(random, [200, 200, 200, 304, 404, 500]);
    const request = `"GET /api/orders/${number(random, 99_999)}?page=${number(random, 20)} HTTP/1.1" ${status} ${number(random, 20_000)}`;
    const agent = '"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"';
    return `192.168.${i & 0xff}.${number(random, 255)} - - [30/Jan/2026:${clock(i)} +0000] ${request} "https://shop.example/orders" ${agent}`;
  },
};

const events = ['request completed', 'cache refreshed', 'payment failed', 'retrying upstream'] as const;

const sshEvents = ['Accepted publickey for', 'Failed password for', 'Disconnected from'] as const;

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

function number(random: () => number, max: number): number {
  return Math.floor(random() * (max + 1));
}

/** Ten lines a second, around the clock. */
function clock(i: number): string {
  const second = Math.floor(i / 10) % 86_400;
  return [second / 3600, (second / 60) % 60, second % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** Texts that are put together are trees until they are read; those of a file are not. */
export function flat(lines: readonly string[]): string[] {
  return Buffer.from(lines.join('\n')).toString().split('\n');
}
