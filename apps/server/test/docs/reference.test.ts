import { formats } from '@logmill/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyDocsAssets } from '../../scripts/copy-docs-assets.ts';
import { startTestService } from '../support/service.ts';
import { chromiumPath, openPage } from './browser.ts';

const absent = chromiumPath === undefined;
if (absent && process.env.CI === 'true') {
  test('a browser is there (apt-get install chromium)', () => expect(chromiumPath).toBeDefined());
} else if (absent) {
  console.warn('Skipped: the docs page in a browser. Install Chromium to run it: apt-get install chromium');
}

beforeAll(copyDocsAssets);

describe.skipIf(absent)('the docs page in Chromium', { timeout: 60_000 }, () => {
  test.each(['light', 'dark'] as const)(
    'tries the example of /parse without leaving the host (%s)',
    async (colorScheme) => {
      await using service = await startTestService();
      await using watched = await openPage({ colorScheme });
      const { page } = watched;
      await page.goto(`${service.url}/`);
      expect(page.url()).toBe(`${service.url}/docs`);
      await page.getByRole('link', { name: 'Read the level of one line' }).click();
      await page.getByRole('button', { name: 'Test Request (post /parse)' }).click();
      const dialog = page.getByRole('dialog');
      const answered = page.waitForResponse(`${service.url}/parse`);
      await dialog.getByRole('button', { name: /^Send post request/ }).click();
      const answer = await answered;
      expect(answer.request().postDataJSON()).toEqual({
        mode: 'plain',
        line: '2026-01-30 12:01:05 INFO User logged in',
      });
      expect(await answer.json()).toEqual({ level: 'INFO' });
      await dialog.getByText('"INFO"').last().waitFor();
      expect(await dialog.getByText('200 OK').isVisible()).toBe(true);
      expect(await page.evaluate('document.body.className')).toContain(`${colorScheme}-mode`);
      expect(
        watched.requested.filter((url) => !url.startsWith(`${service.url}/`) && !/^(data|blob):/.test(url)),
      ).toEqual([]);
      expect(watched.complaints).toEqual([]);
    },
  );

  test('lists every log format with its samples', async () => {
    await using service = await startTestService();
    await using watched = await openPage();
    await watched.page.goto(`${service.url}/docs`);
    await watched.page.getByRole('heading', { name: 'Log formats' }).waitFor();
    const shown = String(await watched.page.evaluate('document.querySelector("#app").textContent'));
    expect(formats.filter(({ id, title }) => !shown.includes(id) || !shown.includes(title))).toEqual([]);
    const samples = formats.flatMap(({ samples }) => samples.flatMap(({ lines }) => lines));
    const plain = samples.filter((line) => /^[\x20-\x7e]+$/.test(line));
    expect(plain.length).toBeGreaterThan(20);
    expect(plain.filter((line) => !shown.includes(line.trim()))).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test('without scripts it leads to what can be read', async () => {
    await using service = await startTestService();
    await using watched = await openPage({ javaScriptEnabled: false });
    await watched.page.goto(`${service.url}/docs`);
    await watched.page.getByRole('link', { name: 'Errors' }).click();
    expect(watched.page.url()).toBe(`${service.url}/docs/errors`);
    expect(await watched.page.getByRole('heading', { name: 'Errors' }).isVisible()).toBe(true);
  });

  test.each(['/docs/errors#TOO_MANY_REQUESTS', '/docs/formats#plain'])(
    '%s has what its anchor names, under a policy without scripts',
    async (path) => {
      await using service = await startTestService();
      await using watched = await openPage();
      await watched.page.goto(service.url + path);
      expect(await watched.page.locator(':target h2').count()).toBe(1);
      expect(watched.complaints).toEqual([]);
    },
  );
});
