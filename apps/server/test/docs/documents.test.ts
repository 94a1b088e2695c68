import { operations, streamOperations } from '@logmill/api';
import { errorKinds, formats } from '@logmill/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyDocsAssets } from '../../scripts/copy-docs-assets.ts';
import { docsPaths } from '../../src/docs/docs.ts';
import { startTestService } from '../support/service.ts';

beforeAll(copyDocsAssets);

const assets = ['reference.js', 'pages.css', 'favicon.svg', 'scalar/standalone.esm.js'].map(
  (name) => `/docs/assets/${name}`,
);
const documents = [...docsPaths.filter((path) => path !== '/'), ...assets];

describe.each(documents)('%s', (path) => {
  test('is sent once: whoever has it gets 304', async () => {
    await using service = await startTestService();
    const first = await fetch(service.url + path);
    expect(first.status).toBe(200);
    expect((await first.text()).length).toBeGreaterThan(50);
    const etag = first.headers.get('etag')!;
    const again = await fetch(service.url + path, { headers: { 'if-none-match': etag } });
    expect([again.status, (await again.text()).length, again.headers.get('etag')]).toEqual([304, 0, etag]);
    const other = await fetch(service.url + path, { headers: { 'if-none-match': '"another"' } });
    expect(other.status).toBe(200);
    await other.text();
  });

  test.each(['br', 'gzip'])('is smaller in %s, under an ETag of its own', async (coding) => {
    await using service = await startTestService();
    const plain = await fetch(service.url + path, { headers: { 'accept-encoding': 'identity' } });
    const coded = await fetch(service.url + path, { headers: { 'accept-encoding': `deflate, ${coding}` } });
    expect([plain.headers.get('content-encoding'), coded.headers.get('content-encoding')]).toEqual([null, coding]);
    expect(coded.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(coded.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(Number(coded.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')));
    expect((await coded.text()) === (await plain.text())).toBe(true);
  });

  test('takes GET and HEAD only, is not rate-limited, and is not sniffed', async () => {
    await using service = await startTestService();
    const head = await fetch(service.url + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('ratelimit')).toBeNull();
    expect(head.headers.get('x-content-type-options')).toBe('nosniff');
    const wrong = await fetch(service.url + path, { method: 'DELETE' });
    expect(wrong.status).toBe(docsPaths.includes(path) ? 405 : 404);
    await wrong.text();
  });
});

test('names that contain a hash are kept for a year, all others asked for again', async () => {
  await using service = await startTestService();
  const main = await (await fetch(`${service.url}/docs/assets/scalar/standalone.esm.js`)).text();
  const chunk = /chunks\/[\w.-]+\.js/.exec(main)![0];
  const answer = await fetch(`${service.url}/docs/assets/scalar/${chunk}`);
  await answer.arrayBuffer();
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/docs', '/openapi.json', '/docs/assets/reference.js']) {
    const asked = await fetch(service.url + path);
    await asked.text();
    expect(asked.headers.get('cache-control')).toBe('no-cache');
  }
});

test('scripts come from the service only, nothing frames the page, and other documents run none', async () => {
  await using service = await startTestService();
  const policyOf = async (path: string) => (await fetch(service.url + path)).headers.get('content-security-policy')!;
  const page = await policyOf('/docs');
  expect(page.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"]),
  );
  for (const path of ['/docs/errors', '/docs/formats', '/openapi.json', '/llms.txt']) {
    expect(await policyOf(path)).toMatch(/^default-src 'none'/);
    expect(await policyOf(path)).not.toContain('script-src');
  }
});

test.each([
  '/docs/assets/..%2f..%2fpackage.json',
  '/docs/assets/%2e%2e/%2e%2e/package.json',
  '/docs/assets/',
  '/docs/assets/scalar',
])('only listed files are served: %s is not there', async (path) => {
  await using service = await startTestService();
  const answer = await fetch(service.url + path);
  expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
});

test('the type of every problem leads to an anchor', async () => {
  await using service = await startTestService();
  const page = await (await fetch(`${service.url}/docs/errors`)).text();
  for (const [code, { sentence, status }] of Object.entries(errorKinds)) {
    const section = new RegExp(`<section id="${code}">.*?</section>`, 's').exec(page)![0];
    expect(section).toContain(sentence.replaceAll('"', '&quot;'));
    expect(section).toContain(`HTTP status ${status}`);
  }
  const problem = (await (await fetch(`${service.url}/nowhere`)).json()) as { type: string };
  expect(problem.type).toBe('/docs/errors#NOT_FOUND');
});

test('every format has an anchor with its fields', async () => {
  await using service = await startTestService();
  const page = await (await fetch(`${service.url}/docs/formats`)).text();
  for (const { id, fields, samples } of formats) {
    const section = new RegExp(`<section id="${id}">.*?</section>`, 's').exec(page)![0];
    expect(Object.keys(fields).filter((name) => !section.includes(`<code>${name}</code>`))).toEqual([]);
    expect(section.split('<details>')).toHaveLength(samples.length + 1);
  }
});

test('/llms.txt names every operation and every document', async () => {
  await using service = await startTestService();
  const text = await (await fetch(`${service.url}/llms.txt`)).text();
  for (const { path } of streamOperations) expect(text).toContain(`\`POST ${path}\``);
  for (const { method, path } of operations) expect(text).toContain(`\`${method} ${path}\``);
  for (const [, link] of text.matchAll(/\]\((\/[^)]+)\)/g)) {
    expect((await fetch(service.url + link!, { method: 'HEAD' })).status).toBe(200);
  }
});
