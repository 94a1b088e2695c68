import { spawnSync } from 'node:child_process';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOpenApiDocument } from '@logmill/api';
import { expect, test } from 'vitest';

const redocly = join(import.meta.dirname, '../../node_modules/.bin/redocly');

interface Report {
  readonly totals: { readonly errors: number; readonly warnings: number };
  readonly problems: readonly unknown[];
}

test("the document has no error and no warning by Redocly's recommended rules", () => {
  const document = createOpenApiDocument({ version: '1.2.3' });
  expect(lint(document)).toEqual({ errors: 0, warnings: 0, problems: [] });
  // That the rules are on: without a licence and summaries there is something to say.
  expect(lint({ ...document, info: { title: 'x', version: '1' }, tags: [{ name: 'x' }] }).warnings).toBeGreaterThan(0);
});

function lint(document: object) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'redocly-'));
  writeFileSync(join(folder.path, 'openapi.json'), JSON.stringify(document));
  const run = spawnSync(redocly, ['lint', '--extends=recommended', '--format=json', 'openapi.json'], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const { totals, problems } = JSON.parse(run.stdout) as Report;
  return { errors: totals.errors, warnings: totals.warnings, problems };
}
