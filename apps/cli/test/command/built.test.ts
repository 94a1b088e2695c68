import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from '@logmill/core';
import { expect, test } from 'vitest';
import { createTestFolder } from '../support/folder.ts';
import { serviceLog, serviceLogLines } from '../support/logs.ts';
import { cleanEnvironment, runHere } from '../support/run.ts';

const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** More than one part of a file, so that threads are started. */
const repeats = 2500;

test.skipIf(!existsSync(built))(
  'the built command finds its threads, and they give what one thread gives',
  async () => {
    using folder = createTestFolder();
    const file = folder.write('app.log', serviceLog().repeat(repeats));
    const { stdout, stderr, status } = spawnSync(process.execPath, [built, 'analyze', file, '--json'], {
      env: cleanEnvironment(),
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const report = JSON.parse(stdout) as Report;
    expect(report.lines.total).toBe(repeats * serviceLogLines);
    const here = JSON.parse((await runHere(['analyze', file, '--json'])).stdout) as Report;
    expect(report.levels).toEqual(here.levels);
    expect(report.timeline).toEqual(here.timeline);
  },
);
