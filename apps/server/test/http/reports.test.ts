import { createHash } from 'node:crypto';
import { createReport, type Report } from '@logmill/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/service.ts';

let edge: TestService;
let stock: TestService;
beforeAll(async () => {
  edge = await startTestService({ EDGE: 'on', MAX_LINES: '120000' });
  stock = await startTestService({ EDGE: 'off', MAX_LINES: '120000' });
});
afterAll(() => Promise.all([edge.close(), stock.close()]));

const job = (i: number): string => `2026-01-30 12:01:0${i % 10} INFO job ${i} done`;
const lines = Array.from({ length: 40 }, (_, i) => job(i));
/** What it says of one index makes an engine that believes it write four thousand million entries. */
const hostileState = JSON.stringify(createReport({ referenceMs: 0 }).state()).replace(
  '"shapes":[]',
  '"shapes":[{"index":4e9,"key":"","signature":[0,0],"count":1,"slots":[],"sample":[[0,0,1,""]]}]',
);
const reference = '2026-01-30T00:00:00Z';

interface ProblemAnswer {
  code: string;
  message: string;
  limit?: { name: string; max: number };
}
const json = async <Value>(answer: Response): Promise<Value> => (await answer.json()) as Value;

describe.each([
  ['edge', () => edge],
  ['libraries', () => stock],
] as const)('%s', (_, service) => {
  test('a report is named by its tag, and not sent again to who has it', async () => {
    const body = { lines, reference };
    const first = await service().post('/analyze', body);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/);
    const report = await first.text();
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await service().post('/analyze', body, { 'if-none-match': given });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
      expect(again.headers.get('content-type')).toBeNull();
    }
    const other = await service().post('/analyze', { ...body, lines: [...lines, job(40)] }, { 'if-none-match': tag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
    expect((await service().post('/analyze', { ...body, valuesTop: 3 }, { 'if-none-match': tag })).status).toBe(200);
    const hit = await service().post('/analyze', body);
    expect(hit.headers.get('cache-status')).toBe('logmill; hit');
    expect(await hit.text()).toBe(report);
  });

  test('an error bears no tag', async () => {
    const answer = await service().post('/analyze', { lines: ['x'.repeat(300_000)] });
    expect([answer.status, answer.headers.get('etag')]).toEqual([400, null]);
  });

  test('tRPC is never answered 304', async () => {
    const { headers } = await service().post('/analyze', { lines, reference });
    const answer = await service().post(
      '/trpc/analyze',
      { lines, reference },
      { 'if-none-match': headers.get('etag')! },
    );
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, null]);
  });
});

test('the same log has the same report as lines, as text, and in many shards; its digest is that of its bytes', async () => {
  const many = Array.from({ length: 110_000 }, (_, i) => job(i));
  const text = `${many.join('\n')}\n`;
  const [byLines, byText, broken] = await Promise.all(
    [{ lines: many }, { text }, { lines: [many.slice(0, 7).join('\n'), ...many.slice(7)] }].map((log) =>
      edge.post('/analyze', { ...log, reference }).then((answer) => answer.text()),
    ),
  );
  expect(byText).toBe(byLines);
  expect(broken).toBe(byLines);
  const { envelope, lines: counted } = JSON.parse(byLines!) as Report;
  expect(envelope.input).toBe(createHash('sha256').update(text).digest('hex'));
  expect(counted).toMatchObject({ total: 110_000, parsed: 110_000, records: 110_000 });
});

test('text that no bytes can hold is analysed as what it becomes', async () => {
  const answer = await edge.post('/analyze', '{"lines":["2026-01-30 12:01:05 ERROR a\\ud800b"]}');
  const { patterns } = await json<Report>(answer);
  expect(patterns.patterns[0]!.example).toBe('a\ufffdb');
});

test('a log may be compared by the state that its report came with', async () => {
  const candidate = [...lines, '2026-01-30 12:02:00 ERROR disk is full'];
  const { state } = await json<{ state: string }>(await edge.post('/analyze', { lines, reference, withState: true }));
  const { state: after } = await json<{ state: string }>(
    await edge.post('/analyze', { lines: candidate, reference, withState: true }),
  );
  const compared = await (
    await edge.post('/compare', { baseline: { lines }, candidate: { lines: candidate }, reference })
  ).text();
  for (const sides of [
    { baseline: { state }, candidate: { lines: candidate } },
    { baseline: { state }, candidate: { state: after } },
    { baseline: { text: lines.join('\n') }, candidate: { state: after } },
    { baseline: { lines: [lines.join('\n')] }, candidate: { state: after } },
  ]) {
    const answer = await edge.post('/compare', { ...sides, reference });
    expect(await answer.text()).toBe(compared);
  }
  expect(JSON.parse(compared)).toMatchObject({
    baseline: { lines: 40, records: 40 },
    candidate: { lines: 41, records: 41 },
    patterns: { changes: [{ kind: 'new', severity: 'ERROR', template: 'disk is full' }] },
  });
});

test('the same log on both sides is answered with no change', async () => {
  const shuffled = lines.toReversed();
  expect(
    await json(await edge.post('/compare', { baseline: { lines }, candidate: { lines: shuffled }, reference })),
  ).toMatchObject({
    patterns: { changes: [], other: 0 },
    levels: { changes: [] },
    fields: { changes: [] },
    exceptions: { changes: [] },
  });
});

test('one log is cut at a time or at a text', async () => {
  const log = { lines: [...lines, '2026-01-30 12:05:00 ERROR disk is full', '2026-01-30 12:05:01 ERROR disk is full'] };
  const atTime = await (await edge.post('/compare', { log, at: '2026-01-30T12:04:00Z' })).text();
  const atText = await (await edge.post('/compare', { log, cut: 'disk' })).text();
  expect(atTime).toBe(atText);
  expect(JSON.parse(atTime)).toMatchObject({ baseline: { lines: 40 }, candidate: { lines: 2 } });
});

test.each<[string, unknown, RegExp]>([
  ['a side without lines', { baseline: { lines: [] }, candidate: { lines } }, /baseline has no lines/],
  ['a side missing', { baseline: { lines } }, /Give "baseline" and "candidate", or "log"/],
  ['a side given twice', { baseline: { lines, text: 'x' }, candidate: { lines } }, /\/baseline: Give either/],
  ['a side of nothing', { baseline: {}, candidate: { lines } }, /\/baseline: Give one of "lines", "text" and "state"/],
  ['a side as lines and state', { baseline: { lines, state: '{}' }, candidate: { lines } }, /\/baseline: Give one of/],
  ['a state that is none', { baseline: { state: 'x' }, candidate: { lines } }, /not a state/],
  ['a state of another version', { baseline: { state: '{"engine":"0"}' }, candidate: { lines } }, /engine version/],
  ['a state of nothing', { baseline: { state: 'null' }, candidate: { lines } }, /not a state/],
  ['a cut without a log', { cut: 'x' }, /"cut" needs one "log"/],
  ['two cuts', { log: { lines }, cut: 'x', at: reference }, /Give either "at" or "cut"/],
  ['a cut that is no time', { log: { lines }, at: 'yesterday' }, /\/at: Expected a time/],
  ['a cut at a time of no zone', { log: { lines }, at: '2026-01-30T12:01:05' }, /\/at: Expected a time with its zone/],
  [
    'a state that would take gigabytes',
    { baseline: { state: hostileState }, candidate: { lines } },
    /not a state as the engine made it/,
  ],
  ['a cut that leaves a side empty', { log: { lines }, cut: 'job 0' }, /nothing stands before the cut/],
  ['a cut that is nowhere', { log: { lines }, cut: 'nowhere' }, /No line contains "nowhere"/],
  ['a cut beyond the log', { log: { lines }, at: '2027-01-01T00:00:00Z' }, /Nothing stands after/],
  ['a log that nothing reads', { baseline: { lines: ['x', 'y'] }, candidate: { lines } }, /known format/],
])('%s is refused with a reason', async (_, body, reason) => {
  const answer = await edge.post('/compare', body);
  const { message } = await json<ProblemAnswer>(answer);
  expect([answer.status, message]).toEqual([400, expect.stringMatching(reason)]);
});

test('a report costs by its lines, a comparison by those of both sides', async () => {
  const many = Array.from({ length: 2500 }, (_, i) => job(i));
  const left = async (path: string, body: unknown): Promise<number> =>
    Number(/r=(\d+)/.exec((await edge.post(path, body)).headers.get('ratelimit')!)![1]);
  const before = await left('/analyze', { lines });
  expect(await left('/analyze', { lines: many })).toBe(before - 3);
  expect(await left('/analyze', { lines: [many.join('\n')] })).toBe(before - 6);
  const compareBefore = await left('/compare', { baseline: { lines }, candidate: { lines } });
  expect(await left('/compare', { baseline: { lines: many }, candidate: { lines } })).toBe(compareBefore - 4);
  const large = { state: 'x'.repeat(300_000) };
  expect(await left('/compare', { baseline: large, candidate: { lines } })).toBe(compareBefore - 8);
});

test('more lines than one request may hold are refused, however they are written', async () => {
  const text = 'x\n'.repeat(120_001);
  for (const body of [{ text }, { lines: [text] }]) {
    const answer = await edge.post('/analyze', body);
    expect([answer.status, (await json<ProblemAnswer>(answer)).limit]).toMatchObject([400, expect.anything()]);
  }
});

test('records and report are joined by the ids of patterns', async () => {
  const { records, patterns } = await json<{
    records: { patternId: string }[];
    patterns: { id: string; count: number }[];
  }>(await edge.post('/records', { lines, patterns: true }));
  const report = await json<Report>(await edge.post('/analyze', { lines, reference }));
  expect(patterns.map(({ id, count }) => [id, count])).toEqual(
    report.patterns.patterns.map(({ id, count }) => [id, count]),
  );
  expect(new Set(records.map(({ patternId }) => patternId))).toEqual(new Set(patterns.map(({ id }) => id)));
});

test('reports beyond what the workers can take are refused with the time to come back', async () => {
  await using small = await startTestService({ WORKERS: '1', QUEUE_MAX: '1' });
  const many = Array.from({ length: 20_000 }, (_, i) => job(i));
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) => small.post('/analyze', { lines: [...many, `${i}`], reference })),
  );
  const refused = answers.filter(({ status }) => status === 503);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  for (const answer of refused) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});
