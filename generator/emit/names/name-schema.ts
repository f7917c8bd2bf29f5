import { namespaceOf, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Layout } from '../../model/package/package-options.js';
import type { Schema } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { camelCase, kebabCase, pascalCase } from './casing.js';
import { claim } from './claim.js';
import { layouts } from './layouts.js';
import { sortBy } from '../../model/text/compare.js';

/**
 * What everything is called in TypeScript; the one place where that is decided.
 *
 * - A type is called as the configuration renames it, else as documented, in Pascal case; what cannot stand in an identifier divides
 *   words; a leading digit gets `_` before it. Where two types of a namespace would be called the same, the second by code unit gets a
 *   `2`, and so on.
 * - Its shapes and forms (`OrderCreate`, `OrderUpdate`, `AnyOrder`, `KnownStatus`) are named after it, unless a documented type has
 *   that name already: then they get the number.
 * - Functions and constants put a word before that name (`isOrder`, `shapeOfOrder`), so that they cannot meet.
 * - A module is called like its type in kebab case and ASCII; file names that differ in case only count as one. Where all types of a
 *   namespace are in one module, that is `types`.
 * - The default namespace lies in `src/`, every other in a folder of its own, called by what its name adds to the default one.
 * - Names of one namespace always win over names from elsewhere, which are imported as `sales_Order`, `runtime_isObject`.
 * - No generated module uses a global, so that a type may be called `Object` or `Date`.
 */
export interface Names {
  readonly types: ReadonlyMap<QualifiedName, TypeNames>;
  readonly namespaces: readonly NamespaceNames[];
}

export interface TypeNames {
  readonly shapes: Readonly<Record<ShapeName, string>>;
  /** A type or one of its subtypes: `AnyOrder`. */
  readonly unions: Readonly<Record<ShapeName, string>>;
  /** The members of an enum that may be sent: `KnownStatus`. */
  readonly known: string;
  /** Path below `src/`, without extension. */
  readonly module: string;
  /** Path of the module of its unions. */
  readonly unionModule: string;
}

export interface NamespaceNames {
  readonly namespace: string;
  /** Folder below `src/`; empty for the default namespace. */
  readonly folder: string;
  /** As which the default namespace exports it; empty for that itself. */
  readonly exportName: string;
  readonly types: readonly QualifiedName[];
  /** Every Pascal case name that is taken. */
  readonly taken: ReadonlySet<string>;
}

/** Names every type and namespace of a schema. */
export function nameSchema(
  { types, defaultNamespace }: Schema,
  renames: ReadonlyMap<QualifiedName, string>,
  layout: Layout = 'module-per-type',
): Names {
  const folders = new Set(reservedModules);
  const exportNames = new Set(['toJSONSchema']);
  const named = new Map<QualifiedName, TypeNames>();
  const byNamespace = groupBy(types, ({ name }) => namespaceOf(name));
  const namespaces = [...new Set([...byNamespace.keys(), defaultNamespace])]
    .toSorted()
    .map((namespace): NamespaceNames => {
      const own = relativeNamespace(namespace, defaultNamespace);
      const folder = own === '' ? '' : claim(folders, kebabCase(own));
      const exportName = own === '' ? '' : claim(exportNames, namespaceName(own));
      const members = sortBy(
        (byNamespace.get(namespace) ?? []).map(({ name }) => name),
        (name) => name,
      );
      const renamed = members.map((name) => ({ type: name, name: renames.get(name) ?? simpleName(name) }));
      const { taken, entries } = nameTypes(renamed, folder, layout);
      for (const [name, names] of entries) named.set(name, names);
      return { namespace, folder, exportName, types: members, taken };
    });
  return { types: named, namespaces };
}

/** A name that no function of a type can have. */
function namespaceName(own: string): string {
  const name = camelCase(own);
  return /^(?:is|validate|assert|parse|valuesOf)(?=[\p{Lu}_])/u.test(name) ? `${name}_` : name;
}

function relativeNamespace(namespace: string, defaultNamespace: string): string {
  if (namespace === defaultNamespace) return '';
  return namespace.startsWith(`${defaultNamespace}.`) ? namespace.slice(defaultNamespace.length + 1) : namespace;
}

interface NamedType {
  readonly type: QualifiedName;
  /** As documented, or as the configuration renames it. */
  readonly name: string;
}

function nameTypes(types: readonly NamedType[], folder: string, layout: Layout) {
  const taken = new Set<string>();
  const path = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  // Documented names first, so that no shape takes one of them.
  const bases = types.map(({ type, name }) => ({ type, base: claim(taken, pascalCase(name)) }));
  const modules = layouts[layout].ofTypes(
    types.map(({ name }) => name),
    reservedModules,
  );
  const entries = bases.map(({ type, base }, index): readonly [QualifiedName, TypeNames] => {
    const shapes = { read: base, create: claim(taken, `${base}Create`), update: claim(taken, `${base}Update`) };
    const unions = mapShapes((shape) => claim(taken, `Any${shapes[shape]}`));
    const known = claim(taken, `Known${base}`);
    const { module = '', unionModule = '' } = modules[index] ?? {};
    return [type, { shapes, unions, known, module: path(module), unionModule: path(unionModule) }];
  });
  return { taken, entries };
}

function mapShapes<Value>(valueOf: (shape: ShapeName) => Value): Readonly<Record<ShapeName, Value>> {
  return { read: valueOf('read'), create: valueOf('create'), update: valueOf('update') };
}

/** Names that the package or an operating system uses for something else. */
const reservedModules: readonly string[] = [
  'index',
  'runtime',
  'operations',
  'examples',
  'types',
  'aux',
  'con',
  'nul',
  'prn',
  ...Array.from({ length: 9 }, (_, index) => [`com${index + 1}`, `lpt${index + 1}`]).flat(),
];
