import { readFileSync } from 'node:fs';
import { operations } from '@logmill/api';
import { expect, test } from 'vitest';
import { clientSource } from '../scripts/client-source.ts';
import { createClient } from '../src/index.ts';

test('the generated client is up to date', async () => {
  const written = readFileSync(new URL('../src/operations.gen.ts', import.meta.url), 'utf8');
  expect(written, 'run: pnpm --filter @logmill/client generate').toBe(await clientSource());
});

test('there is one method an operation', () => {
  expect(operations.length).toBeGreaterThan(0);
  expect(Object.keys(createClient({ url: 'http://x' })).sort()).toEqual(operations.map(({ id }) => id).sort());
});
