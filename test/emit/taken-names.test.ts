import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { EnumStyle, Layout } from '../../generator/model/package/package-options.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from '../check/documented.js';
import { root, runCompiler } from '../package/run.js';
import { collection, operation, relationship, required, source, text } from './shop.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/** Every name that the runtime exports, and every global of JavaScript and of the library of TypeScript. */
const takenNames = [...new Set([...runtimeNames(), ...libraryNames(), ...Object.getOwnPropertyNames(globalThis)])]
  .filter((name) => /^\w+$/.test(name))
  .toSorted();

const variants: readonly { readonly layout: Layout; readonly enums: EnumStyle; readonly asEnums: boolean }[] = [
  { layout: 'module-per-type', enums: 'const-object', asEnums: false },
  { layout: 'module-per-type', enums: 'const-object', asEnums: true },
  { layout: 'single-file', enums: 'enum', asEnums: true },
];

describe.each(variants)('a package whose types have the names of the runtime and of globals: %o', (variant) => {
  const { asEnums, ...options } = variant;
  const folder = writePackage(schemaOfNames(takenNames, asEnums), options);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('compiles', async () => {
    expect(takenNames).toEqual(expect.arrayContaining(['isObject', 'Collection', 'Promise', 'Exclude', 'globalThis']));
    expect(await runCompiler(['-p', folder, '--noEmit'], folder, 'typescript')).toBe('');
  });
});

function runtimeNames(): readonly string[] {
  const folder = join(root, 'templates/src/runtime');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const pattern = /^export (?:type \* as|(?:declare )?(?:const|function|interface|type|class)) (\w+)/gm;
  return files.flatMap((path) => namesIn(join(folder, path), pattern));
}

function libraryNames(): readonly string[] {
  const folder = join(root, 'node_modules/typescript-5.9/lib');
  const files = readdirSync(folder).filter((file) => /^lib\.(?:es5|es2015\..*|decorators)\.d\.ts$/.test(file));
  const pattern = /^(?:declare )?(?:var|function|interface|type|namespace) (\w+)/gm;
  return files.flatMap((file) => namesIn(join(folder, file), pattern));
}

function namesIn(file: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/** A structured type or an enum of each name, and everything else that generated code refers to by these names. */
function schemaOfNames(names: readonly string[], asEnums: boolean): Schema {
  const few = names.filter(
    (name, index) => index % 8 === 0 || name === 'listOf' || name === 'hasOnly' || name === 'Collection',
  );
  const types = names.map((name) =>
    asEnums
      ? enumType(name, ['a', 'z'], { sentinel: 'z' })
      : structuredType(name, [required('all', collection(named('all'))), relationship('parent', named(name))]),
  );
  const all = structuredType('all', [
    ...names.map((name) => property(name, named(name))),
    ...['Id', 'id', 'ID'].map((name) => property(name, text)),
    property(
      'when',
      { kind: 'Primitive', name: 'Edm.DateTimeOffset' },
      { constraints: [{ kind: 'Length', max: 9, source }] },
    ),
  ]);
  return {
    ...schemaOf(
      [
        ...types,
        all,
        structuredType(
          'stock.shelf',
          few.map((name) => property(name, named(name))),
        ),
      ],
      few.map((name) =>
        exampleOf({ value: [{ Id: '1' }] }, named('all'), { id: `page/${name}`, envelope: 'collection' }),
      ),
    ),
    operations: [
      ...few.map((name) => operation(name, { responses: [{ status: 200, type: collection(named(name)), source }] })),
      operation('assign', {
        request: { shape: 'parameters', source },
        parameters: few.map((name) => ({
          name,
          in: 'body',
          type: named(name),
          required: true,
          constraints: [],
          source,
        })),
      }),
    ],
  };
}
