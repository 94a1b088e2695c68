import { readFileSync } from 'node:fs';
import { operations, streamOperations } from '@logmill/api';
import { expect, test } from 'vitest';
import { clientSources } from '../scripts/client-source.ts';
import { createClient } from '../src/index.ts';

test('the generated client is up to date', async () => {
  for (const [name, source] of Object.entries(await clientSources())) {
    const isFresh = readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8') === source;
    expect(isFresh, `src/${name} is out of date: run \`pnpm --filter @logmill/client generate\`, then commit it`).toBe(
      true,
    );
  }
});

test('there is one method an operation, documented with its summary and first example', async () => {
  expect(operations.length).toBeGreaterThan(0);
  const all = [...operations, ...streamOperations];
  expect(Object.keys(createClient({ url: 'http://x' })).sort()).toEqual(all.map(({ id }) => id).sort());
  const source = (await clientSources())['operations.gen.ts']!;
  for (const { id, summary } of all) {
    const start = source.indexOf(`  /**\n   * ${summary}.\n`);
    expect(start, id).toBeGreaterThan(0);
    const documentation = source.slice(start, source.indexOf('*/', start));
    expect(documentation, id).toContain('@example');
    expect(documentation, id).toContain(`await client.${id}(`);
    expect(source.slice(start + documentation.length).trimStart(), id).toMatch(new RegExp(`^\\*/\\s+${id}\\(`));
  }
});
