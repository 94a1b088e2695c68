/**
 * Writes src/*.gen.ts from the operations of @logmill/api. With `--build`, as part of the build, it leaves them alone in CI: what is
 * tested there is what was committed, and test/generated.test.ts fails when that is out of date.
 */
import { writeFileSync } from 'node:fs';
import { clientSources } from './client-source.ts';

const isBuildInCi = process.argv.includes('--build') && process.env.CI === 'true';
if (!isBuildInCi) {
  for (const [name, source] of Object.entries(await clientSources()))
    writeFileSync(new URL(`../src/${name}`, import.meta.url), source);
}
