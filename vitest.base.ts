import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests run from the TypeScript sources of every workspace package: no build is needed first. */
const conditions = ['@logmill/source'];

/** One vitest configuration for every package. Results are also written as JSON, for the closing line of `.ci/run`. */
export function packageTests(overrides: NonNullable<ViteUserConfig['test']> = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include: ['test/**/*.test.ts'],
      reporters: ['default', 'json'],
      outputFile: { json: 'test-results/vitest.json' },
      execArgv: ['--conditions=@logmill/source'],
      setupFiles: [fileURLToPath(new URL('./vitest.setup.ts', import.meta.url))],
      testTimeout: 20_000,
      ...overrides,
    },
  });
}
