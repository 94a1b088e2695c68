import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a test's files, gone when the test is over. */
export interface TestFolder extends Disposable {
  readonly path: string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Buffer): string;
}

export function createTestFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'logmill-cli-'));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
