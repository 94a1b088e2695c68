import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MessageBytes } from '../../src/patterns/message-bytes.ts';
import { createMiner, type Miner, type MinerState } from '../../src/patterns/miner.ts';
import { Scan, scanMessage } from '../../src/patterns/scan.ts';
import { shapeKey, shapeOf } from '../../src/patterns/shape.ts';
import { foldSignature, Signature } from '../../src/patterns/signature.ts';

const word = fc.constantFrom(
  'open',
  'close',
  'user',
  'for',
  'eth0',
  'eth1',
  'a.b.C',
  'alice',
  'bob',
  'carol',
  'dave',
  'erin',
);
const number = fc.oneof(
  fc.nat(99999).map(String),
  fc.ipV4(),
  fc.uuid(),
  fc.constantFrom('0x1f', '/a/b/c', 'true', '12:30:01'),
);
const mark = fc.constantFrom(' ', ' ', ' ', '=', ', ', ': ', ' (', ') ', '[', ']', '"', '=" ', '...', '.');
const message = fc
  .array(fc.tuple(fc.oneof(word, word, number), mark), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const messages = fc.array(fc.oneof({ weight: 9, arbitrary: message }, fc.string({ unit: 'binary', maxLength: 60 })), {
  maxLength: 80,
});

function mined(miner: Miner): string {
  const { patterns, other, limitsHit } = miner.finish();
  return JSON.stringify({ patterns, other, limitsHit });
}

function minerOf(lines: readonly string[]): Miner {
  const miner = createMiner();
  for (const line of lines) miner.add(line);
  return miner;
}

const throughJson = (state: MinerState): MinerState => JSON.parse(JSON.stringify(state)) as MinerState;

describe('patterns are of the messages, not of how they came', () => {
  test('any order of messages', () => {
    fc.assert(
      fc.property(
        messages.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        ([lines, shuffled]) => {
          expect(mined(minerOf(shuffled))).toBe(mined(minerOf(lines)));
        },
      ),
    );
  });

  test('any number of shards, in any order, through JSON', () => {
    fc.assert(
      fc.property(
        messages,
        fc.array(fc.nat(4), { minLength: 80, maxLength: 80 }),
        fc.boolean(),
        (lines, homes, backwards) => {
          const shards = [0, 1, 2, 3, 4].map((home) => lines.filter((_, i) => homes[i] === home));
          const whole = createMiner();
          for (const shard of backwards ? shards.reverse() : shards) whole.merge(throughJson(minerOf(shard).state()));
          expect(mined(whole)).toBe(mined(minerOf(lines)));
        },
      ),
    );
  });

  test('a miner made of a state goes on where the other was', () => {
    fc.assert(
      fc.property(messages, messages, (before, after) => {
        const resumed = createMiner({}, throughJson(minerOf(before).state()));
        for (const line of after) resumed.add(line);
        expect(mined(resumed)).toBe(mined(minerOf([...before, ...after])));
      }),
    );
  });

  test('a message counted n times is the message n times', () => {
    fc.assert(
      fc.property(message, fc.integer({ min: 1, max: 20 }), (line, times) => {
        const weighed = createMiner();
        weighed.add(line, times);
        expect(mined(weighed)).toBe(mined(minerOf(Array.from({ length: times }, () => line))));
      }),
    );
  });

  test('bytes and text of a message are the same message', () => {
    fc.assert(
      fc.property(messages, (lines) => {
        const fromBytes = createMiner();
        const encoder = new TextEncoder();
        for (const line of lines) {
          const bytes = encoder.encode(`--${line}--`);
          fromBytes.addBytes(bytes, 2, bytes.length - 2);
        }
        expect(mined(fromBytes)).toBe(mined(minerOf(lines)));
        const fromBuffer = createMiner();
        const all = lines.map((line) => encoder.encode(`${line}\u0000`));
        const buffer = new Uint8Array(all.reduce((sum, { length }) => sum + length, 200));
        let at = 0;
        for (const bytes of all) {
          buffer.set(bytes, at);
          fromBuffer.addBytes(buffer, at, at + bytes.length - 1);
          at += bytes.length;
        }
        expect(mined(fromBuffer)).toBe(mined(minerOf(lines)));
      }),
    );
  });
});

describe('every message is accounted for', () => {
  test('counts of patterns and other sum to the messages', () => {
    fc.assert(
      fc.property(messages, fc.integer({ min: 1, max: 5 }), (lines, patternsMax) => {
        const { patterns, other } = minerOf(lines).finish({ patternsMax });
        expect(patterns.reduce((sum, { count }) => sum + count, 0) + other).toBe(lines.length);
      }),
    );
  });

  test('an index leads to the pattern that the frozen miner matches its message with', () => {
    fc.assert(
      fc.property(messages, (lines) => {
        const miner = createMiner();
        const indexes = lines.map((line) => miner.add(line));
        const patterns = miner.finish();
        for (const [i, line] of lines.entries()) expect(patterns.match(line)).toBe(patterns.patternOf(indexes[i]!));
      }),
    );
  });

  test('indexes of a merged miner lead to the same patterns as its own', () => {
    fc.assert(
      fc.property(messages, messages, (ours, theirs) => {
        const whole = minerOf(ours);
        const part = createMiner();
        const indexes = theirs.map((line) => part.add(line));
        const moved = whole.merge(part.state());
        const patterns = whole.finish();
        for (const [i, line] of theirs.entries()) {
          expect(patterns.patternOf(moved[indexes[i]!]!)).toBe(patterns.match(line));
        }
      }),
    );
  });
});

test('a signature is never coarser than the shape', () => {
  const scan = new Scan();
  const signature = new Signature();
  const bytes = new MessageBytes();
  const shapes = new Map<string, string>();
  fc.assert(
    fc.property(messages, (lines) => {
      for (const line of lines) {
        bytes.readText(line);
        scanMessage(scan, bytes);
        foldSignature(signature, scan);
        const lanes = `${signature.shape1},${signature.shape2}`;
        const shape = shapeKey(shapeOf(scan, bytes));
        expect(shapes.get(lanes) ?? shape).toBe(shape);
        shapes.set(lanes, shape);
      }
    }),
    { numRuns: 300 },
  );
  expect(shapes.size).toBeGreaterThan(1000);
});

test('ids do not depend on values, types or blanks', () => {
  const idOf = (...lines: string[]): string => minerOf(lines).finish().patterns[0]!.id;
  expect(idOf('took 5 ms  at 10.0.0.1')).toBe(idOf('took 0x1f ms at /a/b', 'took 9 ms at 12:30:01'));
  // Fixed for good: reports are kept and compared by it.
  expect(idOf('Received block blk_1 of size 5')).toBe('70866eda5c713830');
});
