import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '../src/limiter/client-address.ts';

test.each([
  ['D36 an IPv4-mapped address is the IPv4 address in it', '::ffff:1.2.3.4', '1.2.3.4'],
  ['D36 also when its bits are written in hex', '::ffff:102:304', '1.2.3.4'],
  ['D36 also in full', '0:0:0:0:0:ffff:0102:0304', '1.2.3.4'],
  ['an IPv4 address stays itself', '1.2.3.4', '1.2.3.4'],
  ['an IPv6 address counts by its /64', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['D36 an IPv4 tail elsewhere is no mapped address', '2001:db8::1.2.3.4', '2001:db8:0:0::/64'],
  ['a zone index is not part of the address', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['the loopback address', '::1', '0:0:0:0::/64'],
  ['text that is no address is kept', 'unix', 'unix'],
])('%s', (_guarantee, address, key) => {
  expect(addressKey(address)).toBe(key);
});

test('D36 two mapped IPv4 addresses differ', () => {
  expect(addressKey('::ffff:1.2.3.4')).not.toBe(addressKey('::ffff:1.2.3.5'));
});

test('D36 two addresses of one /64 are one client, in two /64 they are two', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), fc.nat(3), (groups, i) => {
      const text = (of: number[]) => of.map((group) => group.toString(16)).join(':');
      const [first, sameNet] = [groups.with(0, 0x2001), groups.with(0, 0x2001).with(7, groups[7]! ^ 1)];
      expect(addressKey(text(first))).toBe(addressKey(text(sameNet)));
      expect(addressKey(text(first))).not.toBe(addressKey(text(first.with(i, first[i]! ^ 1))));
    }),
  );
});
