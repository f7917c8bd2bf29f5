import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { renderFiles } from '../../../generator/emit/print/render-files.js';
import type { PlannedFile } from '../../../generator/model/package/plan.js';
import { root, runCompiler, runNode } from '../../package/run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Enough files to start workers. A worker needs a JavaScript file, so the test runs the compiled generator. */
const script = `
import { renderFiles } from './made/generator/emit/print/render-files.js';
const planned = Array.from({ length: 450 }, (_, index) => ({
  kind: 'TypeScript',
  path: \`src/type\${index}.ts\`,
  statements: [{ kind: 'TypeAlias', name: \`Type\${index}\`, documentation: '', type: '"a"|"b"' }],
}));
const [alone, together] = [await renderFiles(planned, 1), await renderFiles(planned, 2)];
const failure = await renderFiles([...planned, { kind: 'Text', path: 'x.ts', text: 'const const', parser: 'typescript' }], 2).catch(() => 'failed');
process.stdout.write(JSON.stringify([together.length, JSON.stringify(alone) === JSON.stringify(together), failure]));
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-render-'));
  await runCompiler(['-p', root, '--outDir', join(folder, 'made'), '--incremental', 'false'], root);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'render.js'), script);
});

afterAll(() => rm(folder, { recursive: true }));

test('workers render the same text as this thread, and an error in a worker is thrown', async () => {
  expect(JSON.parse(await runNode(['render.js'], folder))).toEqual([450, true, 'failed']);
});

test('a file that is cut into pieces has the same text as one laid out at once', async () => {
  const planned: PlannedFile = {
    kind: 'TypeScript',
    path: 'src/types.ts',
    statements: [
      ...range(3).map((index) => ({ kind: 'Import', from: `./${index}.js`, typeOnly: false, names: [] }) as const),
      ...range(450).map(
        (index) => ({ kind: 'TypeAlias', name: `Type${index}`, documentation: '', type: '"a"|"b"' }) as const,
      ),
    ],
  };
  const [file] = await renderFiles([planned]);
  const imports = range(3).map((index) => `import './${index}.js';\n`);
  const types = range(450).map((index) => `\nexport type Type${index} = 'a' | 'b';\n`);
  expect(file?.text).toBe([...imports, ...types].join(''));
});

test('the kind of a file decides its layout', async () => {
  const planned: readonly PlannedFile[] = [
    { kind: 'Text', path: 'a.json', text: '{"a":[1,2]}', parser: 'json' },
    { kind: 'Text', path: 'b.md', text: '*  x', parser: 'markdown' },
    { kind: 'Text', path: 'c.ts', text: 'as  it   is' },
  ];
  expect((await renderFiles(planned)).map(({ text }) => text)).toEqual(['{ "a": [1, 2] }\n', '- x\n', 'as  it   is']);
});

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
