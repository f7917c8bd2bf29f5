import { vi } from 'vitest';

// Packing, installing and rendering take their time on a busy machine; a test that hangs is found all the same.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
