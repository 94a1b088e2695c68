/**
 * Writes src/operations.gen.ts from the operations of @logmill/api. With `--build`, as part of the build, it leaves the file alone
 * in CI: what is tested there is what was committed, and test/generated.test.ts fails when that is out of date.
 */
import { writeFileSync } from 'node:fs';
import { clientSource } from './client-source.ts';

const isBuildInCi = process.argv.includes('--build') && process.env.CI === 'true';
if (!isBuildInCi) writeFileSync(new URL('../src/operations.gen.ts', import.meta.url), await clientSource());
