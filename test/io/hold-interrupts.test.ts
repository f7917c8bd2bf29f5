import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdInterrupts } from '../../generator/io/hold-interrupts.js';
import { writeFiles } from '../../generator/io/write-files.js';

let folder = '';
let heard = 0;

// Without a handler of its own, the process of the test would end.
const hear = (): void => {
  heard += 1;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-interrupts-'));
  heard = 0;
  process.on('SIGINT', hear);
});

afterEach(() => {
  process.off('SIGINT', hear);
  return rm(folder, { recursive: true });
});

test('a signal while files are written leaves the folder as it was', async () => {
  const writing = writeFiles({ name: 'out', path: folder }, [
    { kind: 'create', path: 'order.ts', after: 'order' },
    { kind: 'create', path: 'item.ts', after: 'item' },
  ]);
  process.emit('SIGINT', 'SIGINT');
  expect((await writing).map(({ message }) => message)).toEqual(['Cannot write out (interrupted)']);
  expect(await readdir(folder)).toEqual([]);
  expect(heard).toBe(1);
});

test('work that cannot stop early is done to its end, and no handler is left', async () => {
  const before = process.listenerCount('SIGINT');
  const result = await holdInterrupts(async (isInterrupted) => {
    process.emit('SIGINT', 'SIGINT');
    await Promise.resolve();
    return isInterrupted();
  });
  expect(result).toBe(true);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
