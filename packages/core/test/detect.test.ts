import { expect, test } from 'vitest';
import { detect } from '../src/detect/detect.ts';
import { formats } from '../src/formats/registry.ts';

test('the format that claims most lines comes first, with its share and its evidence', () => {
  const [best, second] = detect([
    '{"level":30,"time":1731391316698,"msg":"a"}',
    '{"level":50,"time":1731391316699,"msg":"b"}',
    '2026-03-01 12:00:05 INFO c',
  ]);
  expect(best).toMatchObject({ format: 'pino', score: 0.667, lines: 2, firstLine: 1 });
  expect(best!.evidence).toContain('level (10–60');
  // any JSON family is generic JSON as well, at half the score
  expect(second).toMatchObject({ format: 'json', score: 0.333 });
});

test('an envelope and what it carries are both told', () => {
  const found = detect(['web  | 2026-03-01 12:00:05 INFO c', '', '    indented']);
  expect(found.map(({ format }) => format).slice(0, 2)).toEqual(['plain', 'docker-compose']);
});

test('nothing is claimed of nothing', () => {
  expect(detect(['', 'garbage'])).toEqual([]);
});

test.each(formats.map(({ id, samples }) => [id, samples] as const))(
  'the first candidate for the samples of %s is itself',
  (id, samples) => {
    const [first] = (samples as readonly { lines: string | readonly string[] }[]).map(({ lines }) =>
      typeof lines === 'string' ? lines : lines[0]!,
    );
    expect(detect([first!])[0]?.format).toBe(id);
  },
);
