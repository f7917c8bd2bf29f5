import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { named, property, schemaOf, structuredType } from '../check/documented.js';
import { runCompiler } from '../package/run.js';
import { planInput, required, text } from './shop.js';
import { textOf, writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const baseType = qualifiedName('contoso.boat');

const fleet: Schema = schemaOf([
  structuredType('boat', [required('name', text)]),
  structuredType('ferry', [property('cars', text)], { baseType }),
  structuredType('yacht', [property('sails', text)], { baseType }),
  structuredType('berth', [property('boat', named('boat'))]),
  structuredType('change', [property('id', text)], { annotations: [property('@odata.type', text)] }),
]);

const consumer = `import type { AnyBoat, BerthCreate, Change } from './index.js';

export const named: BerthCreate = { boat: { '@odata.type': '#contoso.ferry', name: 'Ann', cars: 'two' } };
export const plain: BerthCreate = { boat: { name: 'Ann' } };
export const cars = (boat: AnyBoat): string | null | undefined =>
  boat['@odata.type'] === '#contoso.ferry' ? boat.cars : undefined;
export const other: Change = { '@odata.type': '#contoso.anything' };
// @ts-expect-error A subtype has its name.
export const nameless: BerthCreate = { boat: { name: 'Ann', cars: 'two' } };
// @ts-expect-error So have two of them.
export const mixed: BerthCreate = { boat: { name: 'Ann', cars: 'two', sails: 'three' } };
`;

const folder = writePackage(fleet);
writeFileSync(join(folder, 'src/consumer.ts'), consumer);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the name of a type in a payload', () => {
  test('must be there for a subtype in a union, and tells the types apart', async () => {
    expect(await runCompiler(['-p', folder, '--noEmit'], folder, 'typescript')).toBe('');
  });

  test('may be that of a subtype that is not documented, in a response only', async () => {
    const { isAnyBoat, isBoat } = await load('any-boat', 'boat');
    const { isAnyBoatCreate } = await load('requests/any-boat');
    const raft = { '@odata.type': '#contoso.raft', name: 'Tom' };
    expect([isBoat?.(raft), isAnyBoat?.(raft), isAnyBoatCreate?.(raft)]).toEqual([true, true, false]);
    expect(isAnyBoat?.({ '@odata.type': 7, name: 'Tom' })).toBe(false);
    expect(isAnyBoat?.({ '@odata.type': '#contoso.ferry', name: 'Tom', cars: 7 })).toBe(false);
  });

  test('is data if the documentation lists it as a property', async () => {
    const { isChange } = await load('change');
    expect(isChange?.({ '@odata.type': '#contoso.anything', id: '1' })).toBe(true);
    expect(isChange?.({ '@odata.type': 7 })).toBe(false);
  });

  test('does not exist without OData', () => {
    const written = planPackage(planInput({ ...fleet, odata: false })).filter(({ path }) =>
      /^src\/[\w/-]+\.ts$/.test(path),
    );
    const own = written.filter(({ path }) => !path.endsWith('/change.ts'));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((file) => /@odata|contoso/.test(textOf(file))).map(({ path }) => path)).toEqual([]);
  });
});

type Guards = Readonly<Record<string, (value: unknown) => boolean>>;

async function load(...modules: readonly string[]): Promise<Guards> {
  const loaded = await Promise.all(
    modules.map((module) => import(join(folder, `src/${module}.ts`)) as Promise<Guards>),
  );
  return Object.assign({}, ...loaded) as Guards;
}
