import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless, harmlessJson } from '../../src/terminal/harmless.ts';

/** What terminals act on. */
const active = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test.each([
  ['\u001b[2Jgone', '␛[2Jgone'],
  ['\u001b]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
  ['\u009b31m', '<9b>31m'],
  ['a\tb', 'a b'],
  ['a\r\nb', 'a␍␊b'],
  ['\u007f', '␡'],
  ['\u202egnp.exe', '<202e>gnp.exe'],
  ['\ud800', '\ufffd'],
  ['naïve 日本 😀', 'naïve 日本 😀'],
])('%j is shown as %j', (text, shown) => {
  expect(harmless(text)).toBe(shown);
});

test('nothing that a terminal acts on is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(harmless(text)).not.toMatch(active);
    }),
  );
});

test('JSON holds the same text and nothing that a terminal acts on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = harmlessJson({ text });
      expect(json).not.toMatch(active);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
