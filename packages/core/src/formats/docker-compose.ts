import { wordNumber } from '../levels/level-words.ts';
import { digits, letters } from './charsets.ts';
import { defineFormat } from './format.ts';

/** Longest prefix looked for; Docker container names end at 63 characters (a DNS label), Compose pads them to one width. */
const prefixCharsMax = 80;

/** `service-1  | payload`: what `docker compose logs` and `up` print. Lines of one service form one stream. */
export const dockerCompose = defineFormat({
  id: 'docker-compose',
  title: 'Docker Compose prefix',
  family: 'envelope',
  specification: 'https://docs.docker.com/reference/cli/docker/compose/logs/',
  signature: 'a container name, blanks, a bar and a blank',
  fields: { service: { type: 'string', about: "The container's name as printed" } },
  starts: `${letters}${digits}`,
  needs: { stamp: { behind: [] }, word: ['bar'] },
  carries: true,
  samples: [
    {
      lines: 'caddy  | serving initial configuration',
      record: {
        severityNumber: 0,
        levelSource: 'default',
        levelRule: 'none',
        message: 'serving initial configuration',
        fields: { service: 'caddy' },
      },
    },
    {
      lines: 'shop-db-1       | ERROR: relation "orders" does not exist',
      record: {
        severityNumber: 17,
        level: 'ERROR',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: 'ERROR: relation "orders" does not exist',
        fields: { service: 'shop-db-1' },
      },
    },
    {
      lines: 'web_1 | [warn] slow',
      record: {
        severityNumber: 13,
        level: 'warn',
        levelSource: 'keyword',
        levelRule: 'first level word of the head',
        message: '[warn] slow',
        fields: { service: 'web_1' },
      },
    },
  ],
  parse(line) {
    const { text } = line;
    let nameEnd = 0;
    while (nameEnd < prefixCharsMax && isNameCode(text.charCodeAt(nameEnd))) nameEnd++;
    let bar = nameEnd;
    while (bar < prefixCharsMax && text.charCodeAt(bar) === 0x20) bar++;
    if (bar === nameEnd || text.charCodeAt(bar) !== 0x7c) return undefined;
    const after = text.charCodeAt(bar + 1);
    if (after !== 0x20 && !Number.isNaN(after)) return undefined;
    const service = text.slice(0, nameEnd);
    if (/^\d+$/.test(service)) return undefined; // `12 | let x;` is a line of code that a compiler shows
    if (wordNumber(service) !== undefined) return undefined; // `INFO | message` is a level, not a container
    return { message: text.slice(bar + 2), fields: { service }, source: service };
  },
});

function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2e
  );
}
