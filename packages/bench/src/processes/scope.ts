import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes with its scope. */
export interface Folder extends Disposable {
  readonly path: string;
}

export function openFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'logmill-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
