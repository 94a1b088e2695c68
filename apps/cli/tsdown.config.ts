import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';
import { builtinModules } from './scripts/builtin-modules.ts';
import { withoutSamples } from './scripts/without-samples.ts';

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
  plugins: [builtinModules(), withoutSamples()],
  sourcemap: true,
  // letters beyond ASCII would double the memory and the time that it takes to read them
  minify: { compress: false, mangle: false, codegen: { asciiOnly: true, removeWhitespace: false } },
  outputOptions: { comments: false },
  dts: false,
  fixedExtension: false,
});
