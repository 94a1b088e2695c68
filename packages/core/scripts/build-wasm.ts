/** Writes src/bytes/scan/scan.gen.ts from scan.wat. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scanModuleSource } from './scan-module-source.ts';

const target = fileURLToPath(new URL('../src/bytes/scan/scan.gen.ts', import.meta.url));
const source = await scanModuleSource();
if (readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
