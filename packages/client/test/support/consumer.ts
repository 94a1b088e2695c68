import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
const tsc = fileURLToPath(
  new URL('bin/tsc', `file://${createRequire(import.meta.url).resolve('typescript/package.json')}`),
);

/** The strictest that a project of our users may be. No types of Node, no DOM but fetch's. */
const tsconfig = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: 'nodenext',
    types: [],
  },
};

/** A project of somebody else's, outside of the workspace, that has installed the packed client and nothing else. */
export interface Consumer extends AsyncDisposable {
  readonly folder: string;
  /** What tsc prints; empty when there is nothing wrong. */
  typeErrors(source: string): Promise<string>;
  /** What the source prints when it runs. */
  output(source: string, ...args: string[]): Promise<string>;
}

export async function installConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'logmill-consumer-'));
  await run('pnpm', ['pack', '--pack-destination', folder], { cwd: packageFolder });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${tarball}`], { cwd: folder });
  const file = join(folder, 'consumer.ts');
  return {
    folder,
    async typeErrors(source) {
      await writeFile(file, source);
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...tsconfig, files: ['consumer.ts'] }));
      const outcome = run(process.execPath, [tsc, '-p', folder]).catch((error: unknown) => error);
      return String(((await outcome) as { stdout: string }).stdout);
    },
    async output(source, ...args) {
      await writeFile(file, source);
      const { stdout } = await run(process.execPath, ['--no-warnings', file, ...args], {
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      return stdout;
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
