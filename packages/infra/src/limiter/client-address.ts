import { isIPv6 } from 'node:net';

/**
 * The part of an address that stands for one client: IPv4 whole, IPv6 by its /64 (RFC 4291 section 2.5.1), an IPv4-mapped
 * IPv6 address (`::ffff:0:0/96`) as the IPv4 address in it. Text that is no address is kept, cut to 64 characters.
 */
export function addressKey(address: string): string {
  const text = address.split('%', 1)[0]!;
  if (!isIPv6(text)) return text.slice(0, 64);
  const groups = groupsOf(text);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight 16-bit groups of a valid IPv6 text. */
function groupsOf(text: string): number[] {
  const hex = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, a, b, c, d) => `${pair(a, b)}:${pair(c, d)}`);
  const [head, tail] = hex.split('::') as [string, string | undefined];
  const front = parts(head);
  const back = tail === undefined ? [] : parts(tail);
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function parts(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

function pair(high: string, low: string): string {
  return ((Number(high) << 8) | Number(low)).toString(16);
}
