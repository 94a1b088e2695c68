/** Holds the arrows between packages: who may import whom, and that core stays pure. Prints each breach; exit 1 when there is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a package's sources may import of the workspace. Tests and build scripts may use more. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  infra: ['core'],
  compute: ['core'],
  api: ['core'],
  client: [],
  server: ['core', 'api', 'compute', 'infra'],
  cli: ['core', 'compute', 'client', 'server'],
  bench: ['core', 'api', 'compute', 'infra', 'client', 'server'],
};

/** Packages whose sources must run where there is no Node. */
const pure: ReadonlySet<string> = new Set(['core', 'client']);

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const nodeModules = new Set(builtinModules);
const breaches: string[] = [];
let filesRead = 0;

for (const group of ['packages', 'apps']) {
  for (const name of readdirSync(join(root, group))) checkPackage(name, join(root, group, name));
}
if (filesRead === 0) breaches.push('No source files were found: this check would pass whatever they held.');
for (const breach of breaches) process.stderr.write(`${breach}\n`);
process.stdout.write(`arrows: ${filesRead} files, ${breaches.length} breaches\n`);
process.exitCode = breaches.length > 0 ? 1 : 0;

function checkPackage(name: string, folder: string): void {
  const allowed = arrows[name];
  if (allowed === undefined) {
    breaches.push(`${name}: not in the table of arrows in scripts/check-arrows.ts`);
    return;
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const declared = new Set(Object.keys(manifest.dependencies ?? {}));
  for (const entry of readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
      checkFile(name, join(entry.parentPath, entry.name), allowed, declared);
  }
}

function checkFile(name: string, file: string, allowed: readonly string[], declared: ReadonlySet<string>): void {
  filesRead++;
  for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
    const where = `${relative(root, file)} imports ${specifier}`;
    const workspace = /^@logmill\/(?<target>[a-z]+)/.exec(specifier)?.groups?.target;
    if (workspace !== undefined && !allowed.includes(workspace))
      breaches.push(`${where}: ${name} may not depend on ${workspace}`);
    else if (isBuiltin(specifier)) {
      if (pure.has(name)) breaches.push(`${where}: ${name} runs where there is no Node`);
    } else if (!specifier.startsWith('.') && !specifier.startsWith('#') && !declared.has(packageOf(specifier))) {
      breaches.push(`${where}: not in its package.json`);
    }
  }
}

function* importsOf(source: string): Generator<string> {
  for (const match of source.matchAll(
    /^\s*(?:import|export)\b[^'";]*?from\s+'(?<from>[^']+)'|^\s*import\s+'(?<bare>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm,
  )) {
    yield match.groups!.from ?? match.groups!.bare ?? match.groups!.lazy!;
  }
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || nodeModules.has(specifier);
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
