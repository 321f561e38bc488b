import { defineConfig, mergeConfig } from 'vitest/config';
import common from '../vitest.config.ts';

// The commands' tests and the stories once more, on exchanges made of the functions as they would be deployed.
const merged = mergeConfig(common, defineConfig({ test: { env: { MERKAZIA_TEST_BUNDLES: 'yes' }, maxWorkers: 2 } }));
merged.test!.root = new URL('../..', import.meta.url).pathname;
merged.test!.globalSetup = ['test/bundles/setup.ts'];
merged.test!.include = ['test/commands/**/*.test.ts', 'test/stories/**/*.test.ts'];
export default merged;
