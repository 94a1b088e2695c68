/** Writes the modules of scanModules. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathOf, scanModuleSource, scanModules } from './scan-module-source.ts';

for (const { wat, target } of scanModules) {
  const source = await scanModuleSource(wat);
  const path = pathOf(target);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source);
}
