import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import type { EnumStyle, PackageOptions } from '../../generator/model/package/package-options.js';
import { root, runCompiler } from '../package/run.js';
import { shop } from './shop.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Variant
  extends Pick<PackageOptions, 'enums' | 'layout' | 'compat'>, Partial<Pick<PackageOptions, 'renames'>> {
  readonly release: 'typescript-5.9' | 'typescript-6' | 'typescript';
}

/** A base type, an enum, a type of another namespace, and a type that takes the name that another renamed type frees. */
const renames = new Map([
  [qualifiedName('contoso.vehicle'), 'wagon'],
  [qualifiedName('contoso.days'), 'Weekday'],
  [qualifiedName('contoso.stock.order'), 'shelf'],
  [qualifiedName('contoso.folder'), 'vehicle'],
]);

const renamed = `import type { AnyWagon, stock, Vehicle, Weekday } from './index.js';
export const names = (folder: Vehicle, day: Weekday, wagon: AnyWagon, shelf: stock.Shelf): readonly unknown[] => [
  folder.children?.[0]?.parent,
  day,
  wagon.wheels,
  shelf,
];
`;

const variants: readonly Variant[] = [
  { enums: 'union', layout: 'module-per-type', renames, release: 'typescript-5.9' },
  { enums: 'const-object', layout: 'single-file', compat: 'graph-types', release: 'typescript' },
  { enums: 'enum', layout: 'module-per-type', compat: 'graph-types', release: 'typescript' },
  { enums: 'enum', layout: 'single-file', renames, release: 'typescript-6' },
];

/** A program with permitted and refused uses of enums. */
const consumers: Readonly<Record<EnumStyle, string>> = {
  'const-object': consumer(['Status.paid', '"paid"'], 'Status.unknownFutureValue'),
  union: consumer(['"paid"'], '"unknownFutureValue"'),
  enum: consumer(['Status.paid', '"paid"'], 'Status.unknownFutureValue'),
};

/** Types of another package, and assignments to them. */
const compatible = `import type { Order } from './index.js';
interface Theirs {
  id?: string;
  status?: 'new' | 'paid' | '1' | 'on hold' | '__proto__' | 'unknownFutureValue';
  weekdays?: 'monday' | 'tuesday' | null;
  vehicle?: { wheels?: number };
  when?: string;
  total?: number;
}
export const given = (order: Order): Theirs => order;
`;

describe.each(variants)('the package written with %j', async ({ release, ...options }) => {
  const folder = writePackage(shop, options);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const program = options.compat === undefined ? consumers[options.enums] : compatible;
  writeFileSync(join(folder, 'src/consumer.ts'), program);
  if (options.renames !== undefined) writeFileSync(join(folder, 'src/renamed.ts'), renamed);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('compiles, and so does a program that uses it', async () => {
    expect(await runCompiler(['-p', folder, '--noEmit'], folder, release)).toBe('');
  });

  // The tests run in this process, because starting another one takes longer than the tests.
  for (const path of await glob('test/**/*.test.ts', { cwd: folder, absolute: true })) await import(path);
});

function consumer(right: readonly string[], wrong: string): string {
  return `import { ${right.some((text) => text.startsWith('Status')) ? '' : 'type '}Status, isStatus, valuesOfStatus, extra, type Bag, type BagCreate, type Opened, type Order, type OrderCreate } from './index.js';
export const sent: readonly OrderCreate['status'][] = [${right.join(', ')}];
// @ts-expect-error The sentinel is not sent.
export const sentinel: OrderCreate['status'] = ${wrong};
// @ts-expect-error Enums in requests are closed.
export const later: OrderCreate['status'] = 'added later';
export const received: readonly Order['status'][] = [${right.join(', ')}, 'added later'];
export const days: OrderCreate['weekdays'] = 'monday,tuesday';
export const list: readonly Status[] = valuesOfStatus;
// @ts-expect-error A name that is not documented is not a property, even of an open type.
export const misspelt = (bag: Bag): unknown => bag.wieght;
export const undocumented = (bag: Bag): unknown => extra(bag)['colour'];
export const opened: Opened<BagCreate> = { weight: '1', colour: 'red' };
export function paid({ status }: Order): Status | undefined {
  return ${right.map((text) => `status === ${text}`).join(' || ')} || !isStatus(status) ? undefined : status;
}
`;
}
