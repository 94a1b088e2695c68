import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';

const folders = [
  ...['formats', 'time', 'levels', 'multiline', 'envelopes', 'detect', 'records'],
  ...['report', 'aggregates', 'aggregates/fields', 'aggregates/traces'],
];
const chosen = process.env.LOGMILL_FORMAT || undefined;

/** Regular expressions of core's sources that read log text. They are literals, so that they can be found here. */
const found = folders.flatMap((folder) => {
  const root = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(root)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => chosen === undefined || file === `${chosen}.ts`)
    .flatMap((file) =>
      literals(readFileSync(new URL(file, root), 'utf8')).map((literal) => [`${folder}/${file}`, ...literal] as const),
    );
});

/** Pattern and flags of each literal. Comments go first, they hold slashes too. */
function literals(source: string): (readonly [pattern: string, flags: string])[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const literal =
    /(?<=[(=,:!&|?[;{}>]\s{0,4}|return\s)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/([dgimsuvy]*)/g;
  return [...code.matchAll(literal)].map(([, pattern, flags]) => [pattern!, flags!] as const);
}

test('the sources are walked', () => {
  if (chosen === undefined) expect(found.length).toBeGreaterThan(5);
});

test('regular expressions are written as literals only', () => {
  for (const folder of folders) {
    const root = new URL(`../../src/${folder}/`, import.meta.url);
    for (const file of readdirSync(root).filter((name) => name.endsWith('.ts')))
      expect(readFileSync(new URL(file, root), 'utf8'), file).not.toContain('new RegExp');
  }
});

/** Wall-clock time, hence generous: an expression that is not safe is found out in seconds, but a busy machine takes its time. */
const checkMsMax = 120_000;

describe.skipIf(found.length === 0)('every regular expression takes linear time', () => {
  test.each(found)('%s /%s/%s', { timeout: checkMsMax + 10_000 }, async (_file, pattern, flags) => {
    const diagnostics = await check(pattern, flags, { timeout: checkMsMax });
    expect(diagnostics.status, JSON.stringify(diagnostics)).toBe('safe');
  });
});
