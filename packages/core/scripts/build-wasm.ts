/** Writes src/bytes/json/scan.gen.ts from scan.wat; with `--check` says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scanModuleSource } from './scan-module-source.ts';

const target = fileURLToPath(new URL('../src/bytes/json/scan.gen.ts', import.meta.url));
const source = await scanModuleSource();
if (!process.argv.includes('--check')) writeFileSync(target, source);
else if (readFileSync(target, 'utf8') !== source) {
  process.stderr.write('scan.gen.ts is not what scan.wat gives: node scripts/build-wasm.ts\n');
  process.exitCode = 1;
}
