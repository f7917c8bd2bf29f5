import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the lock file does not name a registry, so that any registry can serve it', async () => {
  const text = await readFile(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8');
  expect(text.match(/https?:\/\/[^"]*\.tgz/g) ?? []).toEqual([]);
});
