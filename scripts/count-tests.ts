/** Adds up what vitest wrote in every package and prints the closing line of `.ci/run`. Argument: steps that failed. Exit 1 on any failure. */
import { globSync, readFileSync } from 'node:fs';

interface VitestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const failedSteps = Number(process.argv[2] ?? 0);
const files = globSync('{packages,apps}/*/test-results/vitest.json');
let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of files) {
  const results = JSON.parse(readFileSync(file, 'utf8')) as VitestResults;
  passed += results.numPassedTests;
  // A test file that could not be loaded has no tests of its own to fail.
  failed +=
    results.numFailedTests +
    results.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length;
  skipped += results.numPendingTests;
}
if (failed === 0) failed += failedSteps;
if (passed === 0) failed = Math.max(1, failed);
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 || failedSteps > 0 ? 1 : 0;
