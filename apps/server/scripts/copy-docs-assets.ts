import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  await mkdir(join(target, 'scalar/chunks'), { recursive: true });
  await cp(fileURLToPath(new URL('../src/docs/static/', import.meta.url)), target, { recursive: true });
  const chunks = (await readdir(join(scalar, 'chunks'))).filter((name) => name.endsWith('.js'));
  for (const name of ['standalone.esm.js', ...chunks.map((chunk) => `chunks/${chunk}`)]) {
    const code = await readFile(join(scalar, name), 'utf8');
    // The maps stay behind, so nothing may ask for them.
    await writeFile(join(target, 'scalar', name), code.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
  }
}

if (import.meta.main) await copyDocsAssets();
