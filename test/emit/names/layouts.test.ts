import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nameOperations } from '../../../generator/emit/names/name-operations.js';
import { sortBy } from '../../../generator/model/text/compare.js';
import { planPackage } from '../../../generator/emit/plan-package.js';
import { enumType, named, property, schemaOf, structuredType } from '../../check/documented.js';
import { operation, planInput, shop } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000 });

test('one file contains all types of a namespace, and another all operations; examples have one file per page', () => {
  const files = planPackage(planInput(shop, { layout: 'single-file' })).map(({ path }) => path);
  expect(files.toSorted()).toEqual([
    '.gitattributes',
    '.gitignore',
    'README.md',
    'model.json',
    'package.json',
    'schema.csdl.json',
    'sources.json',
    'src/examples/order.ts',
    'src/index.ts',
    'src/is-order/index.ts',
    'src/is-order/requests.ts',
    'src/is-order/tables.ts',
    'src/is-order/types.ts',
    'src/operations/index.ts',
    'src/operations/list.ts',
    'src/operations/tables/list.ts',
    'src/requests.ts',
    'src/runtime/index.ts',
    'src/runtime2/index.ts',
    'src/runtime2/requests.ts',
    'src/runtime2/tables.ts',
    'src/runtime2/types.ts',
    'src/stock/index.ts',
    'src/stock/requests.ts',
    'src/stock/tables.ts',
    'src/stock/types.ts',
    'src/tables.ts',
    'src/types.ts',
    'test/order.test.ts',
    'tsconfig.json',
  ]);
});

test('a single file has the same exports as one module per type', () => {
  const [single, many] = (['single-file', 'module-per-type'] as const).map((layout) =>
    planPackage(planInput(shop, { layout }))
      .filter(({ path }) => /(?<!tables\/)index\.ts$/.test(path))
      .flatMap((file) => (file.kind === 'TypeScript' ? file.statements : []))
      .flatMap((statement) => {
        if (statement.kind !== 'Export') return [];
        return statement.names.map((one) => ({ ...one, typeOnly: one.typeOnly || statement.typeOnly === true }));
      }),
  );
  expect(single?.length).toBeGreaterThan(200);
  expect(sortBy(single ?? [], ({ name }) => name)).toEqual(sortBy(many ?? [], ({ name }) => name));
});

test('single files of two namespaces may import each other', async () => {
  const schema = schemaOf([
    enumType('status', ['new']),
    structuredType('order', [property('place', named('stock.place')), property('kind', named('stock.kind'))]),
    enumType('stock.kind', ['shelf']),
    structuredType('stock.place', [property('order', named('order')), property('status', named('status'))]),
  ]);
  const folder = writePackage(schema, { layout: 'single-file' });
  expect(await exportsOf(join(folder, 'src/stock/index.ts'))).toContain('isPlace');
  expect(await exportsOf(join(folder, 'src/index.ts'))).toContain('isOrder');
  rmSync(folder, { recursive: true });
});

test('the name of an operation differs from the functions for the parameters of another operation', () => {
  const names = nameOperations([operation('assign'), operation('is-assign-parameters')], 'single-file');
  expect([...names.values()].map(({ value, parameters, module }) => [value, parameters, module])).toEqual([
    ['assign', 'AssignParameters', 'operations/list'],
    ['isAssignParameters_', 'IsAssignParametersParameters', 'operations/list'],
  ]);
});

async function exportsOf(path: string): Promise<readonly string[]> {
  return Object.keys((await import(path)) as object).toSorted();
}
