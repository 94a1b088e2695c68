import { expect, test } from 'vitest';
import { fieldsOfPairs, readPairs } from '../src/formats/pairs.ts';

test.each([
  ['quotes are no part of a value, a blank inside them is', 'a=1 b="x y" c=', { a: '1', b: 'x y', c: '' }, 14],
  ['pairs end where something else comes', 'IN=eth0 OUT= text a=1', { IN: 'eth0', OUT: '' }, 12],
  ['an escaped quote does not close a value', 'a="x \\"y\\"" b=2', { a: 'x "y"', b: '2' }, 15],
  [
    'a comma after a quoted value separates, in a bare one it is text',
    'a=1, b="2", c=3',
    { a: '1,', b: '2', c: '3' },
    15,
  ],
  ['there may be none', 'no pair here', {}, 0],
])('%s', (_guarantee, text, values, end) => {
  const pairs = readPairs(text, 0);
  expect(Object.fromEntries(pairs.values)).toEqual(values);
  expect(pairs.end).toBe(end);
});

test('a key may have any name', () => {
  const fields = fieldsOfPairs(readPairs('__proto__=x a=1', 0).values, new Set(['a']));
  expect(Object.getOwnPropertyNames(fields)).toEqual(['__proto__']);
});
