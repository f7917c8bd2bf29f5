import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    // Packing, installing and rendering take their time on a busy machine; a test that hangs is found all the same.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
