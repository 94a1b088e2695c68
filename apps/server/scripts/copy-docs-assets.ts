import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Puts what the docs page loads into dist/public: our own static files, and of Scalar the ESM build with its chunks.
 * Scalar itself is needed to build only; its tree is 300 MB, these files are 4.
 */
export async function copyDocsAssets(): Promise<void> {
  const target = fileURLToPath(new URL('../dist/public/', import.meta.url));
  const scalar = join(dirname(fileURLToPath(import.meta.resolve('@scalar/api-reference'))), 'browser');
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'scalar'), { recursive: true });
  await cp(fileURLToPath(new URL('../src/docs/static/', import.meta.url)), target, { recursive: true });
  await cp(join(scalar, 'standalone.esm.js'), join(target, 'scalar/standalone.esm.js'));
  await cp(join(scalar, 'chunks'), join(target, 'scalar/chunks'), {
    recursive: true,
    filter: (source) => !source.endsWith('.map'),
  });
}

if (import.meta.main) await copyDocsAssets();
