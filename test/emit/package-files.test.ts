import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Emitter } from '../../generator/emit/emitter.js';
import { packageFiles } from '../../generator/emit/emitters/package-files.js';
import { decidePackage } from '../../generator/emit/package-plan.js';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import { schemaOf, structuredType } from '../check/documented.js';
import { planInput } from './shop.js';
import { readTemplates } from './write-package.js';

const forms: Emitter = {
  part: 'operations',
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

test('package.json has the fields of the configuration, and the tools in the versions that this repository uses', () => {
  const fields = { license: 'MIT', private: true, description: 'Orders.', publishConfig: { access: 'public' } };
  const made = JSON.parse(textOf('package.json', [], { fields, tool: '2.3.4' }));
  expect(made).toMatchObject(fields);
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const { docs2ts, ...tools } = made.devDependencies;
  expect(docs2ts).toBe('^2.3.4');
  expect(Object.keys(tools)).toEqual(['@types/node', 'typescript', 'vitest']);
  expect(own.devDependencies).toMatchObject(tools);
});

function textOf(path: string, emitters: readonly Emitter[], options: Partial<PackageOptions> = {}): string {
  const input = planInput(schemaOf([structuredType('order', [])]), options);
  const plan = decidePackage({ ...input, templates: readTemplates() }, []);
  const file = packageFiles(emitters)
    .emit(plan)
    .find((one) => one.path === path);
  return file?.kind === 'Text' ? file.text : '';
}
