import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { members } from './members.ts';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly functionName: string; readonly ranges: readonly Range[] }[];
  }[];
}

const script = new URL('./run-samples.ts', import.meta.url);

/** Text of what no sample runs, by file name of the member. Node strips types to blanks, so V8's offsets are the source's own. */
const unreached = ((): Map<string, string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'logmill-coverage-'));
  try {
    // On a busy machine V8 was seen to lose counts of functions whose bytecode it had flushed or compiled meanwhile.
    const steady = ['--no-flush-bytecode', '--no-opt', '--no-maglev', '--no-sparkplug'];
    execFileSync(process.execPath, [...steady, '--conditions=@logmill/source', script.pathname], {
      env: { ...process.env, NODE_V8_COVERAGE: folder, LOGMILL_FORMAT: '' },
    });
    const found = new Map<string, string[]>();
    for (const file of readdirSync(folder)) {
      const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage;
      for (const { url, functions } of result) {
        const name = /\/src\/formats\/([a-z0-9-]+)\.ts$/.exec(url)?.[1];
        if (name === undefined) continue;
        const source = readFileSync(new URL(url), 'utf8');
        const ranges = functions.flatMap((one) => one.ranges).filter(({ count }) => count === 0);
        found.set(
          name,
          ranges
            .map(({ startOffset, endOffset }) => source.slice(startOffset, endOffset))
            .filter((text) => !isRefusal(text)),
        );
      }
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

/** What a parser does with a line that is not its own is not for samples to show. */
function isRefusal(text: string): boolean {
  const code = text.replace(/\/\/.*$/gm, '').replace(/[{}\s?:;)]/g, '');
  // one more operand of a condition that refuses is not a part either
  if (/^\s*(?:&&|\|\|)/.test(text)) return true;
  return /^(?:|return|returnundefined|undefined|false|break|continue|returnfalse|return-1|-1)$/.test(code);
}

test.each(members.map(({ id }) => [id]))('every part of the parser of %s is reached by some sample', (id) => {
  expect(unreached.has(id), `${id}.ts was not loaded: a member's file is named by its id`).toBe(true);
  expect(unreached.get(id)).toEqual([]);
});
