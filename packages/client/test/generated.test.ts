import { readFileSync } from 'node:fs';
import { operations } from '@logmill/api';
import { expect, test } from 'vitest';
import { clientSource } from '../scripts/client-source.ts';
import { createClient } from '../src/index.ts';

test('the generated client is up to date', async () => {
  const written = readFileSync(new URL('../src/operations.gen.ts', import.meta.url), 'utf8');
  const isFresh = written === (await clientSource());
  expect(
    isFresh,
    'src/operations.gen.ts is out of date: run `pnpm --filter @logmill/client generate` and commit it',
  ).toBe(true);
});

test('there is one method an operation, documented with its summary and first example', async () => {
  expect(operations.length).toBeGreaterThan(0);
  expect(Object.keys(createClient({ url: 'http://x' })).sort()).toEqual(operations.map(({ id }) => id).sort());
  const source = await clientSource();
  for (const { id, summary } of operations) {
    const documentation = new RegExp(
      `\\* ${summary}\\.(?:\\n   \\*.*)*\\n   \\* @example(?:\\n   \\*.*)*await client\\.${id}\\((?:.*\\n)+?  ${id}\\(`,
    );
    expect(source, id).toMatch(documentation);
  }
});
