import { expect, test } from 'vitest';
import { printProgress } from '../../generator/report/progress.js';

test('says the stage, how many are done, and of which project', () => {
  expect(printProgress({ stage: 'read', done: 1234, total: 3341 })).toBe('Reading pages 1,234 of 3,341');
  expect(printProgress({ stage: 'link' }, 'v1.0')).toBe('v1.0: Linking types and operations');
});
