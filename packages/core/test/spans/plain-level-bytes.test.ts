import { expect, test } from 'vitest';
import { plainLevelOf } from '../../src/formats/plain-level.ts';
import { SpanList } from '../../src/spans/line-spans.ts';
import { plainLevelIn, stampWords } from '../../src/spans/plain-level-bytes.ts';
import { openSpanScanner } from '../../src/spans/span-scanner.ts';
import { scanTextLines } from '../../src/spans/text-lines.ts';

const line = '2026-01-30 12:01:05 WARNING x';

test('a level found in bytes is that of the text, whatever byte stands in any place of the line', () => {
  const bytes = new TextEncoder().encode(`..${line}..`);
  const view = new DataView(bytes.buffer);
  let found = 0;
  for (let at = 2; at < line.length + 2; at++) {
    const before = bytes[at]!;
    for (let byte = 0; byte < 128; byte++) {
      bytes[at] = byte;
      const level = plainLevelIn(bytes, 2, line.length + 2, view);
      const text = new TextDecoder().decode(bytes.subarray(2, line.length + 2));
      if (level !== undefined) {
        found++;
        expect(level).toBe(plainLevelOf(text));
      } else if (plainLevelOf(text) === 'WARNING') {
        // Spelled out of the ordinary: by a fraction, or in other letters.
        expect(text).not.toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d WARNING /);
      }
    }
    for (const byte of [0x80, 0xb0, 0xff]) {
      bytes[at] = byte;
      if (at < 30) expect(plainLevelIn(bytes, 2, line.length + 2, view)).toBeUndefined();
    }
    bytes[at] = before;
  }
  expect(found).toBeGreaterThan(14 * 10);
});

test.each(Array.from({ length: line.length }, (_, end) => end))(
  'a line that is cut after %i bytes is left to the text, or whole',
  (end) => {
    const bytes = new TextEncoder().encode(line);
    const level = plainLevelIn(bytes, 0, end, new DataView(bytes.buffer));
    expect(level).toBe(end >= '2026-01-30 12:01:05 WARNING '.length ? 'WARNING' : undefined);
  },
);

test('a scan tells the same words as are found in bytes, whatever byte stands in any place of the line', () => {
  const lines: number[][] = [];
  for (const word of [...stampWords, 'INFOS', 'WAR']) {
    const usual = [...new TextEncoder().encode(`2026-01-30 12:01:05 ${word} x`)];
    for (let at = 0; at < usual.length; at++)
      for (let byte = 0; byte < 256; byte++) if (byte !== 10) lines.push(usual.with(at, byte));
    for (let end = 0; end < usual.length; end++) lines.push(usual.slice(0, end));
  }
  const bytes = Uint8Array.from(lines.flatMap((one) => [...one, 10]));
  const view = new DataView(bytes.buffer);
  const list = new SpanList(bytes.length, { linesMax: lines.length, lineBytesMax: 100 });
  scanTextLines(bytes, 0, bytes.length, list, openSpanScanner());
  const { slots, bounds, count } = list.spans(bytes, 'text');
  expect(count).toBe(lines.length);
  for (let i = 0; i < count; i++)
    expect(stampWords[slots[i]! - 1]).toBe(plainLevelIn(bytes, bounds[2 * i]!, bounds[2 * i + 1]!, view));
});
