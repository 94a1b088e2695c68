import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { messageBytesMax } from '../../src/patterns/message-bytes.ts';
import { MessageScanner, openMessageScanner } from '../../src/patterns/message-scanner.ts';
import { stride } from '../../src/patterns/scan.ts';

/** Folder with the messages of logpai/loghub's logs (`<System>.msg`). */
const corpus = process.env.LOGMILL_CORPUS;
if (corpus === undefined)
  console.warn('message-scanner.test.ts: the real logs are skipped: set LOGMILL_CORPUS to a folder with them');

const inWasm = openMessageScanner();
const twin = new MessageScanner(undefined);

/** All that a scanner tells of the message it ran over last. */
function told({ scan, signature }: MessageScanner): readonly unknown[] {
  const { shape1, shape2, message1, message2, values, tokens } = signature;
  return [
    Array.from(scan.data.subarray(0, scan.tokens * stride)),
    [shape1, shape2, message1, message2],
    Array.from(tokens.subarray(0, values)),
  ];
}

/** Many messages lie in one buffer, whose reader copies short ones in another way. */
const buffer = new Uint8Array(80_000);

function expectSame(bytes: Uint8Array): void {
  buffer.set(bytes, 5);
  inWasm.message.readBytes(buffer, 5, 5 + bytes.length);
  inWasm.run();
  twin.message.readBytes(bytes, 0, bytes.length);
  twin.run();
  expect(told(inWasm)).toEqual(told(twin));
}

const encoder = new TextEncoder();
const numbers = fc.oneof(
  fc.nat(99_999).map(String),
  fc.integer().map(String),
  fc.ipV4(),
  fc.ipV6(),
  fc.uuid(),
  fc.bigInt({ min: 0n, max: 2n ** 64n }).map((n) => `0x${n.toString(16)}`),
  fc.constantFrom(
    '1,234,567',
    '12:30:01',
    '3.14',
    '-5',
    '99%',
    '10.0.0.1:8080',
    '1e-9',
    '5ms',
    '<1',
    '>20',
    '.5',
    '1.',
  ),
);
const words = fc.oneof(
  fc.constantFrom(
    'open',
    'closed',
    'User',
    'deadbeef',
    'DEADBEEF',
    'facade',
    'blk_-17',
    'eth0',
    'a1',
    'b12',
    'c3d',
    'x_1',
    '_1',
    'jk2_init',
  ),
  fc.constantFrom(
    'a.b.C',
    'org.apache.Foo$Bar',
    'db.internal.example.org:5432',
    'DB.internal:54',
    "don't",
    "o'1",
    "rock'n'roll1",
    'e0',
  ),
  fc.constantFrom(
    'true',
    'null',
    'None',
    'yes',
    'Mon',
    'Jun',
    'Fri',
    'Dec',
    'May',
    'and/or',
    '/var/log/app.log',
    './x',
    '../x',
    '.config',
    '/',
  ),
  fc.constantFrom(
    'C:\\Windows\\x',
    'C:/x',
    '\\\\host\\share',
    'me@example.org',
    'Proxy@deadbeef',
    '@x',
    'x@',
    'IdoTransport::send',
    'ab::1',
  ),
  fc.constantFrom(
    '00:1b:44:11:3a:b7',
    'fe80::1ff:fe23:4567:890a',
    '0000:ab:cd.1',
    'dead:beef',
    'ab:cd',
    'ab:cd:',
    'a:b',
    '1a:ffff',
    '1a:fffff',
  ),
  fc.constantFrom(
    'https://example.org/a?b=c&d=1,',
    'http://[::1]:80/x).',
    'ftp://x',
    'x://',
    'a://b://c;',
    'http://é/ä',
  ),
  fc.constantFrom('用户', 'déjà', 'naïve1', 'e\u0301', '😀', 'ünïcode.net.de', '\u3000'),
  fc.stringMatching(/^[a-z_.\-/@0-9]{1,90}$/),
  fc.stringMatching(/^[A-Fa-f0-9:]{1,20}$/),
);
const marks = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(' ', ' ', ' ', '  ', ', ', ': ', '=') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      ',',
      ';',
      ':',
      '.',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '<',
      '>',
      '\t',
      '\u007f',
      '\u0000',
      '\\',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '="',
      '" ',
      "='",
      "' ",
      '()',
      '[ ]',
      '""',
      '= ',
      '=, ',
      '...',
      '....',
      '::',
      '.. ',
      '(',
      '","',
      '=""',
      '= x=',
    ),
  },
);
const parts = fc.tuple(fc.oneof(words, numbers), marks).map((pair) => pair.join(''));
const messages = fc.array(parts, { maxLength: 40 }).map((list) => list.join(''));
const lists = fc
  .array(fc.tuple(numbers, fc.constantFrom(',', ', ', ' ', ',,', ',x,')), { minLength: 6, maxLength: 24 })
  .map((list) => list.flat().join(''));

describe('WebAssembly reads a message as its twins do', () => {
  test('and leaves no message of ASCII to them, but those of a script written without spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,100}$/), (text) => {
        const { left } = inWasm;
        expectSame(encoder.encode(text));
        expect(inWasm.left).toBe(left);
      }),
    );
    const { left } = inWasm;
    expectSame(encoder.encode('用户登录成功 user=7'));
    expect(inWasm.left).toBe(left + 1);
  });

  test.each([
    ['of all that messages are made of', messages.map((text) => encoder.encode(text))],
    [
      'of what stands across the 64th byte',
      fc
        .tuple(fc.nat(70), fc.constantFrom('x', ' ', 'x.', '1'), messages)
        .map(([length, filler, text]) => encoder.encode(filler.repeat(length) + text)),
    ],
    ['of lists', lists.map((text) => encoder.encode(text))],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 200 }).map((text) => encoder.encode(text))],
    ['of any bytes', fc.uint8Array({ maxLength: 200 })],
    ['of few characters', fc.stringMatching(/^[a1A.:,'/=" <(e\-_]{0,60}$/).map((text) => encoder.encode(text))],
    ['of hexadecimal groups', fc.stringMatching(/^[a1F:g. ]{0,40}$/).map((text) => encoder.encode(text))],
    [
      'of bytes cut anywhere',
      fc.tuple(messages, fc.nat()).map(([text, at]) => {
        const bytes = encoder.encode(text);
        return bytes.subarray(0, at % (bytes.length + 1));
      }),
    ],
  ])('%s', (_what, arbitrary) => {
    fc.assert(fc.property(arbitrary, expectSame), { numRuns: 1000 });
  });

  test('of more tokens and more bytes than are looked at', () => {
    const part = fc.oneof(parts, fc.constantFrom('()', '= ', 'a=""', '"" ', 'x ', '\u007f', '\u007f '));
    const long = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 70_000 }))
      .map(([some, length]) => {
        const text = some.join('');
        return encoder.encode(text.repeat(Math.ceil(length / text.length))).subarray(0, length);
      });
    fc.assert(fc.property(long, expectSame), { numRuns: 150 });
  });

  test.each([0, 1, 15, 16, 17, 63, 64, 65, messageBytesMax - 1, messageBytesMax, messageBytesMax + 1])(
    'of %i bytes',
    (length) => {
      for (const text of [
        'x',
        ' ',
        '.',
        '1',
        'ab ',
        'x=',
        '():',
        'a.b,1 ',
        '1:',
        'a::b',
        'ab:cd:',
        '.a:1',
        "a'",
        'a://',
      ])
        expectSame(encoder.encode(text.repeat(length)).subarray(0, length));
    },
  );

  test.skipIf(corpus === undefined)('of real logs, of which it leaves nearly none to them', () => {
    const files = readdirSync(corpus!).filter((file) => file.endsWith('.msg') || file.endsWith('.log'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { left } = inWasm;
      const lines = readFileSync(join(corpus!, file), 'utf8').split(/\r?\n/);
      for (const line of lines) expectSame(encoder.encode(line));
      expect((inWasm.left - left) / lines.length).toBeLessThan(0.02);
    }
  });
});

test('where there is no WebAssembly the twins read all messages', () => {
  vi.stubGlobal('WebAssembly', undefined);
  const alone = openMessageScanner();
  vi.unstubAllGlobals();
  for (const scanner of [alone, inWasm]) {
    scanner.message.readText('Received block blk_-16 of size 91178 from /10.250.10.6');
    scanner.run();
  }
  expect(alone.scan.data.buffer).not.toBe(inWasm.scan.data.buffer);
  expect(alone.scan.data.byteOffset).toBe(0);
  expect(told(alone)).toEqual(told(inWasm));
});
