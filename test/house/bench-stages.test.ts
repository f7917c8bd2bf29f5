import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the stages and the calls within them can be measured', () => {
  const printed = execFileSync(process.execPath, [join(root, 'bench/stages.mjs')], {
    env: { ...process.env, DOCS: join(root, 'docs-input'), ROUNDS: '1' },
    encoding: 'utf8',
  });
  for (const counted of ['findDeclaredType', 'lineageOf', 'judgeExample', 'checkProperty']) {
    expect(printed).toMatch(new RegExp(`${counted} .*\\d`));
  }
}, 60_000);
