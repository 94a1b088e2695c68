import { expect, test } from 'vitest';
import { scanModuleSource } from '../../scripts/scan-module-source.ts';
import { scanModule } from '../../src/bytes/scan/scan.gen.ts';

test('the module is what its source gives', async () => {
  expect(await scanModuleSource()).toContain(scanModule);
});
