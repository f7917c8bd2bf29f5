import { expect, test } from 'vitest';
import { renderFiles } from '../../../generator/emit/print/render-files.js';
import type { PlannedFile } from '../../../generator/model/package/plan.js';

test('the kind of a file decides its layout', async () => {
  const planned: readonly PlannedFile[] = [
    { kind: 'Text', path: 'a.json', text: '{"a":[1,2]}', parser: 'json' },
    { kind: 'Text', path: 'b.md', text: '*  x', parser: 'markdown' },
    { kind: 'Text', path: 'c.ts', text: 'as  it   is' },
    { kind: 'Text', path: 'd.ts', text: 'const a="b"', parser: 'typescript' },
    {
      kind: 'TypeScript',
      path: 'e.ts',
      statements: [
        { kind: 'Import', from: './f.js', typeOnly: true, names: [{ name: 'F', typeOnly: false, alias: 'G' }] },
        { kind: 'TypeAlias', name: 'E', documentation: 'An e.', type: { kind: 'Text', text: 'G' } },
      ],
    },
  ];
  expect((await renderFiles(planned)).map(({ text }) => text)).toEqual([
    '{ "a": [1, 2] }\n',
    '- x\n',
    'as  it   is',
    "const a = 'b';\n",
    "import type { F as G } from './f.js';\n\n/** An e. */\nexport type E = G;\n",
  ]);
});
