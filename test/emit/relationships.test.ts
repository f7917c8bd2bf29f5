import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { relationships } from '../../templates/src/runtime/relationships.js';
import type { ObjectShape } from '../../templates/src/runtime/shape.js';
import type * as Runtime from '../../templates/src/runtime/index.js';
import { createAjv } from '../agreement/compile-schema.js';
import { root, runCompiler } from '../package/run.js';
import { shop } from './shop.js';
import { textOf, writePackage } from './write-package.js';
import { planPackage } from '../../generator/emit/plan-package.js';
import { planInput } from './shop.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const consumer = `import { Club, Party, Person, AnyParty, Badge, expand, type Expand } from './index.js';

export const managed: Expand<Person, 'manager' | 'memberOf'> = { name: 'Ann', manager: null, memberOf: [{ name: 'Chess' }] };
export const unmanaged: Expand<Person, 'manager'> = { name: 'Ann' };
export const club: Expand<Person, { memberOf: Club[] }>['memberOf'] = [{ name: 'Chess' }];
export const nested = (badge: Expand<Badge, { holder: Expand<Person, 'manager'> }>): string | null | undefined =>
  badge.holder?.manager?.name;
const schema = expand(Person, { manager: expand(Person, { badge: Badge }), memberOf: [Club] });
export type Read = NonNullable<(typeof schema)['~standard']['types']>['output'];
export const read = (person: Read): unknown => [person.manager?.badge, person.memberOf[0]?.name];
export const common = expand(AnyParty, { memberOf: [AnyParty] });
// @ts-expect-error A read does not return relationships that it does not expand.
export const plain = (person: Person): unknown => person.manager;
// @ts-expect-error An expanded collection is there.
export const missing: Expand<Person, 'memberOf'> = { name: 'Ann' };
// @ts-expect-error There is no such relationship.
export type Misspelt = Expand<Person, 'manger'>;
// @ts-expect-error A badge is no party.
export const wrong = expand(Person, { manager: Badge });
// @ts-expect-error The schema of a collection is in brackets.
export const bare = expand(Person, { memberOf: Club });
// @ts-expect-error Not every party has a manager.
export const rare = expand(AnyParty, { manager: Party });
`;

const folder = writePackage(shop);
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
writeFileSync(join(folder, 'src/consumer.ts'), consumer);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the relationships of a type', () => {
  test('are in a type of their own, which no guard checks', () => {
    const file = planPackage(planInput(shop)).find(({ path }) => path === 'src/person.ts');
    const text = file === undefined ? '' : textOf(file);
    const read = text.slice(
      text.indexOf('export interface Person '),
      text.indexOf('export interface PersonRelationships'),
    );
    expect(read).toContain('readonly [relationships]?: PersonRelationships;');
    expect(read).not.toContain('manager');
    expect(text).toContain('export interface PersonRelationships extends PartyRelationships {');
    expect(text).toContain('manager?: Party | null;');
    expect(text).toContain('secrets: Unknown[];');
    expect(/import \{[^}]*isParty/.exec(text)).toBeNull();
  });

  test('are added by `Expand` and `expand`, under every release of TypeScript', async () => {
    expect(
      await runCompiler(['-p', folder, '--noEmit', '--isolatedDeclarations', 'false'], folder, 'typescript-5.9'),
    ).toBe('');
    expect(await runCompiler(['-p', folder, '--noEmit', '--isolatedDeclarations', 'false'], folder, 'typescript')).toBe(
      '',
    );
  });
});

describe('the schema of a type with expanded relationships', async () => {
  // The package has these exports: the first test of this file compiles a program that uses them.
  const { Person, Club, Party, expand } = (await import(join(folder, 'src/index.ts'))) as Exports;
  const schema = expand(Person, { manager: expand(Party, { memberOf: [Club] }), memberOf: [Club] });
  const issuesOf = (value: unknown) => schema.validate(value).issues?.map(({ pointer, code }) => `${pointer} ${code}`);

  test('accepts a missing object and null, but not a missing collection', () => {
    expect(issuesOf({ name: 'Ann', memberOf: [] })).toBeUndefined();
    expect(issuesOf({ name: 'Ann', manager: null, memberOf: [] })).toBeUndefined();
    expect(issuesOf({ name: 'Ann', manager: null })).toEqual(['/memberOf missing-property']);
    expect(issuesOf({ name: 'Ann', memberOf: null })).toEqual(['/memberOf wrong-type']);
  });

  test('finds issues in the type and, at their place, in the relationships', () => {
    expect(issuesOf({ name: 1, manager: { memberOf: [{ name: 'Chess' }, { name: 2 }] }, memberOf: [7] })).toEqual([
      '/name wrong-type',
      '/manager/name missing-property',
      '/manager/memberOf/1/name wrong-type',
      '/memberOf/0 wrong-type',
    ]);
    expect(issuesOf(null)).toEqual([' wrong-type']);
    expect(schema.validate({ memberOf: [1, 2, 3] }, { limit: 2 })).toMatchObject({
      issues: [{ path: ['name'] }, { path: ['memberOf', 0] }],
      limitReached: true,
    });
  });
});

test('the table of a type with expanded relationships describes what the schema accepts', async () => {
  const { Person, Club, Party, expand, expandTable, toJSONSchema } = (await import(
    join(folder, 'src/runtime/index.ts')
  ).then(async (runtime: object) => ({ ...(await import(join(folder, 'src/index.ts'))), ...runtime }))) as Exports;
  const { tableOfPerson, tableOfClub, tableOfParty } = (await import(join(folder, 'src/tables/index.ts'))) as Readonly<
    Record<string, ObjectShape>
  >;
  if (!tableOfPerson || !tableOfClub || !tableOfParty) throw new Error('A table is not exported.');
  const schema = expand(Person, { manager: expand(Party, { memberOf: [Club] }), memberOf: [Club] });
  const table = expandTable(tableOfPerson, {
    manager: expandTable(tableOfParty, { memberOf: [tableOfClub] }),
    memberOf: [tableOfClub],
  });
  const judge = createAjv().compile(toJSONSchema(table));
  const chess = { name: 'Chess' };
  const values = [
    { name: 'Ann', memberOf: [] },
    { name: 'Ann', manager: null, memberOf: [chess] },
    { name: 'Ann', manager: { name: 'Bob', memberOf: [chess] }, memberOf: [] },
    { name: 'Ann', manager: { name: 'Bob' }, memberOf: [] },
    { name: 'Ann', manager: null },
    { name: 'Ann', memberOf: [{ name: 1 }] },
    { memberOf: [] },
  ];
  const verdicts = [true, true, true, false, false, false, false];
  expect(values.map((value) => judge(value))).toEqual(verdicts);
  expect(values.map((value) => schema.is(value))).toEqual(verdicts);
  expect(values.map((value) => schema.validate(value).issues === undefined)).toEqual(verdicts);
});

/** The exports of the package that these tests use. */
interface Exports {
  readonly expand: typeof Runtime.expand;
  readonly expandTable: typeof Runtime.expandTable;
  readonly toJSONSchema: typeof Runtime.toJSONSchema;
  readonly Person: Runtime.Schema<Person>;
  readonly Club: Runtime.Schema<Party>;
  readonly Party: Runtime.Schema<Party>;
}

interface Party {
  readonly name: string;
  readonly [relationships]?: { readonly memberOf: readonly Party[] };
}

interface Person extends Party {
  readonly [relationships]?: { readonly memberOf: readonly Party[]; readonly manager?: Party | null };
}
