import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pathOf, scanModuleSource, scanModules } from '../../scripts/scan-module-source.ts';

test.each(scanModules)('$target is what $wat gives (else: node scripts/build-wasm.ts)', async ({ wat, target }) => {
  expect(readFileSync(pathOf(target), 'utf8')).toBe(await scanModuleSource(wat));
});
