import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { withConfigurationTable } from '../scripts/readme-table.ts';
import { startTestService } from './support/service.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** Code blocks of one language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);
}

test('the table of variables is the schema’s', () => {
  expect(readme, 'run: node --conditions=@logmill/source apps/server/scripts/write-readme-table.ts').toBe(
    withConfigurationTable(readme),
  );
});

test('the two commands are those of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...blocks('sh')[0]!.matchAll(/^npx -y pnpm@12 (?<script>\S+)/gm)].map(
    ({ groups }) => groups!.script!,
  );
  expect(commands).toEqual(['start', 'test']);
  for (const command of commands) expect(scripts[command]).toBeDefined();
});

test('the curl example prints the answer that is shown', async () => {
  await using service = await startTestService();
  const command = blocks('sh')
    .find((block) => block.includes('curl'))!
    .replaceAll('http://127.0.0.1:8000', service.url);
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  expect(stdout.trim()).toBe(blocks('json')[0]!.trim());
});

test('the error example has the shape of a real one', async () => {
  await using service = await startTestService({ MAX_LINES: '250000', BODY_LIMIT: '32mb' });
  const answer = await service.post('/batch', { mode: 'plain', lines: Array(250_001).fill('') });
  const shown = JSON.parse(blocks('json')[1]!) as Record<string, unknown>;
  expect({ ...((await answer.json()) as object), requestId: shown.requestId }).toEqual(shown);
});
