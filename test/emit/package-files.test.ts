import { expect, test } from 'vitest';
import type { Emitter } from '../../generator/emit/emitter.js';
import { packageFiles } from '../../generator/emit/emitters/package-files.js';
import { decidePackage } from '../../generator/emit/package-plan.js';
import { schemaOf, structuredType } from '../check/documented.js';
import { planInput } from './shop.js';
import { readTemplates } from './write-package.js';

const forms: Emitter = {
  emit: () => [],
  packageJson: () => ({ subPaths: ['forms'], files: ['forms.md'], dependencies: { 'form-library': '^2.0.0' } }),
  readme: ({ schema }) => ({
    slots: { operations: '17' },
    section: `## Forms\n\nOne for ${schema.types.length} type.`,
  }),
};

test('an emitter adds to package.json: sub-paths, published files and dependencies', () => {
  expect(JSON.parse(textOf('package.json', [forms]))).toMatchObject({
    exports: { './forms': { types: './dist/forms/index.d.ts', default: './dist/forms/index.js' } },
    files: ['dist', 'forms.md', 'manifest.json', 'schema.csdl.json'],
    dependencies: { 'form-library': '^2.0.0' },
  });
  expect(JSON.parse(textOf('package.json', []))).not.toHaveProperty('dependencies');
});

test('an emitter adds to README.md: the text of slots, and a section', () => {
  const readme = textOf('README.md', [forms]);
  expect(readme).toContain('each of the 17 documented operations');
  expect(readme.trimEnd()).toMatch(/\n\n## Forms\n\nOne for 1 type\.$/);
  expect(textOf('README.md', [])).not.toContain('{{');
});

function textOf(path: string, emitters: readonly Emitter[]): string {
  const plan = decidePackage({ ...planInput(schemaOf([structuredType('order', [])])), templates: readTemplates() }, []);
  const file = packageFiles(emitters)
    .emit(plan)
    .find((one) => one.path === path);
  return file?.kind === 'Text' ? file.text : '';
}
