/**
 * How every function is bundled: read by sst.config.ts for deployment and by the tests, which bundle the same way.
 * No banner here: SST writes one of its own that already defines `require`, and a second one is a syntax error.
 */
export const nodejs = {
  format: 'esm' as const,
  minify: true,
  // What is imported when it is needed (files, mail) stays out of the file that every start reads.
  splitting: true,
  esbuild: {
    // `module` is what esbuild takes by itself only while no conditions are given; `source` finds our own packages unbuilt.
    conditions: ['source', 'module'],
  },
};
