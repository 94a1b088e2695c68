import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLevelOf } from '../src/formats/plain-level.ts';

const escapeSequence = '\u001b[0m';

/** Lines that look more or less as usual, with an escape sequence anywhere. */
const line = fc
  .tuple(
    fc.constantFrom('2026-01-30 12:01:05', '2026-01-30 12:01:0x', '2026-01-30T12:01:05', '2026-01-30 12:01:05,123'),
    fc.constantFrom(' ', '  ', '\t', ''),
    fc.constantFrom('INFO', 'WARN', 'WARNING', 'ERROR', 'info', '[INFO]', 'INFO:', 'INF', 'INFOS', 'CHATTY', ''),
    fc.constantFrom(' User logged in', '\tUser', '', ' ', `${escapeSequence} User`, `${escapeSequence}S User`),
  )
  .chain(([stamp, gap, word, rest]) => {
    const text = stamp + gap + word + rest;
    // Inside another escape sequence it would leave a third one behind.
    const max = text.includes('\u001b') ? text.indexOf('\u001b') : text.length;
    return fc.nat({ max }).map((at) => [text, `${text.slice(0, at)}${escapeSequence}${text.slice(at)}`]);
  });

test('a level is the same whether it is read the short way or the long one, which escape sequences force', () => {
  fc.assert(
    fc.property(line, ([text, coloured]) => {
      expect(plainLevelOf(text!)).toBe(plainLevelOf(escapeSequence + text!));
      expect(plainLevelOf(coloured!)).toBe(plainLevelOf(text!));
    }),
    { numRuns: 2000 },
  );
});

test.each(['TRACE', 'DEBUG', 'INFO', 'NOTICE', 'WARN', 'WARNING', 'ERROR', 'CRITICAL', 'FATAL', 'VERBOSE'])(
  '%s is read as it is written',
  (word) => {
    expect(plainLevelOf(`2026-01-30 12:01:05 ${word} User logged in`)).toBe(word);
  },
);
