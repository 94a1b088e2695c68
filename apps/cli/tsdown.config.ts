import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';

/** One file for the command and one for its threads: half of the time of a short run is spent on loading modules. */
export default defineConfig({
  entry: {
    main: 'src/main.ts',
    'part-worker': fileURLToPath(import.meta.resolve('@logmill/compute/part-worker')),
  },
  format: ['esm'],
  platform: 'node',
  target: 'node22',
  deps: {
    alwaysBundle: [/^@logmill\/(?:core|compute|client)/, /^@trpc\//, /^@noble\//, 'commander', 'fastest-levenshtein'],
    neverBundle: [/^@logmill\/server/],
  },
  sourcemap: true,
  dts: false,
  fixedExtension: false,
});
