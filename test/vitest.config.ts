import { defineConfig } from 'vitest/config';
import { LongestFirst } from './harness/sequencer.ts';

/** Our own packages are read as TypeScript, by the condition `source`. */
const conditions = ['source', 'node', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['source'] } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    globalSetup: ['test/harness/secrets.setup.ts'],
    setupFiles: ['test/harness/fresh.setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The files of a worker share the modules, which take longer to load than most tests to run; each starts an exchange of its own.
    isolate: false,
  },
});
