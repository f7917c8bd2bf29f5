import { languageTypes } from './reserved-names.js';
import { namespaceOf, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Layout } from '../../model/package/package-options.js';
import type { Schema } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { camelCase, kebabCase, pascalCase } from './casing.js';
import { claim } from './claim.js';
import { layouts, type TypeModules } from './layouts.js';
import { sortBy } from '../../model/text/compare.js';

/**
 * The names of types and namespaces in TypeScript; only `nameSchema` decides them.
 *
 * - The name of a type is its name in the configuration's renames, or else the documented name, in Pascal case. Characters that an
 *   identifier cannot contain separate words; a leading digit gets `_` before it. If two types of a namespace have the same name, the
 *   second by code unit gets a `2`, and so on.
 * - Its shapes and forms (`OrderCreate`, `OrderUpdate`, `AnyOrder`, `KnownStatus`) are named after it. If a documented type already has
 *   that name, the shape gets the number.
 * - Functions and constants put a prefix before that name, some also a suffix after it (`isOrder`, `findOrderIssues`), so that their names differ.
 * - A module has the name of its type in kebab case and ASCII; file names that differ only in case count as the same. What requests send
 *   is in a module of the same name in `requests/`. If one module contains all types of a namespace, its name is `types`, and `requests`
 *   the name of the other.
 * - The default namespace is in `src/`. Every other namespace has its own folder, named after the part that it adds to the default one.
 * - A module's own namespace wins over other names, which are imported as `sales_Order` or `runtime_isObject`.
 * - Generated modules use no globals, so that a type may be called `Object` or `Date`.
 */
export interface Names {
  readonly types: ReadonlyMap<QualifiedName, TypeNames>;
  readonly namespaces: readonly NamespaceNames[];
  /** Every Pascal-case name that is taken in the default namespace. */
  readonly rootNames: ReadonlySet<string>;
}

export interface TypeNames {
  readonly shapes: Readonly<Record<ShapeName, string>>;
  /** The name of the union of a type and its subtypes: `AnyOrder`. */
  readonly unions: Readonly<Record<ShapeName, string>>;
  /** The name of the type of its relationships: `OrderRelationships`. */
  readonly relationships: string;
  /** The name of the type of the members that a request may send: `KnownStatus`. */
  readonly known: string;
  /** The modules of each shape: paths below `src/`, without extension. */
  readonly modules: Readonly<Record<ShapeName, string>>;
  /** The modules of its unions. */
  readonly unionModules: Readonly<Record<ShapeName, string>>;
}

export interface NamespaceNames {
  readonly namespace: string;
  /** Folder below `src/`; empty for the default namespace. */
  readonly folder: string;
  /** The name under which the default namespace exports it; empty for the default namespace. */
  readonly exportName: string;
  readonly types: readonly QualifiedName[];
  /** Every Pascal-case name that is taken. */
  readonly taken: ReadonlySet<string>;
}

/** The options that decide names. */
export interface NamingOptions {
  /** The simple names of renamed types. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly layout?: Layout;
  /** The modules and folders that the package itself uses. */
  readonly ownModules: readonly string[];
}

/** Names every type and namespace of a schema. */
export function nameSchema(
  { types, defaultNamespace }: Schema,
  { renames, layout = 'module-per-type', ownModules }: NamingOptions,
): Names {
  const reserved = [...ownModules, ...deviceNames];
  const folders = new Set(reserved);
  const exportNames = new Set(['expand', 'expandTable', 'extra', 'standardJsonSchema', 'strict', 'toJSONSchema']);
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
      const { taken, entries } = nameTypes(renamed, folder, (all) => layouts[layout].ofTypes(all, reserved));
      for (const [name, names] of entries) named.set(name, names);
      return { namespace, folder, exportName, types: members, taken };
    });
  const rootNames = namespaces.find(({ folder }) => folder === '')?.taken ?? new Set<string>();
  return { types: named, namespaces, rootNames };
}

/** The export name of a namespace; it differs from every name of a function of a type. */
function namespaceName(own: string): string {
  const name = camelCase(own);
  return /^(?:is|valuesOf)(?=[\p{Lu}_])/u.test(name) ? `${name}_` : name;
}

function relativeNamespace(namespace: string, defaultNamespace: string): string {
  if (namespace === defaultNamespace) return '';
  return namespace.startsWith(`${defaultNamespace}.`) ? namespace.slice(defaultNamespace.length + 1) : namespace;
}

interface NamedType {
  readonly type: QualifiedName;
  /** The documented name, or the name from the renames of the configuration. */
  readonly name: string;
}

function nameTypes(
  types: readonly NamedType[],
  folder: string,
  nameModules: (names: readonly string[]) => readonly TypeModules[],
) {
  const taken = new Set<string>();
  const path = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  // Claim documented names first, so that no shape takes one of them.
  const bases = types.map(({ type, name }) => ({ type, base: claim(taken, typeName(name)) }));
  const modules = nameModules(types.map(({ name }) => name));
  const entries = bases.map(({ type, base }, index): readonly [QualifiedName, TypeNames] => {
    const shapes = { read: base, create: claim(taken, `${base}Create`), update: claim(taken, `${base}Update`) };
    const unions = mapShapes((shape) => claim(taken, `Any${shapes[shape]}`));
    const known = claim(taken, `Known${base}`);
    const relationships = claim(taken, `${base}Relationships`);
    const { read, request, union } = modules[index] ?? noModules;
    const moduleOf = (one: string, sent: string) => mapShapes((shape) => path(shape === 'read' ? one : sent));
    const placed = { modules: moduleOf(read, request), unionModules: moduleOf(union.read, union.request) };
    return [type, { shapes, unions, known, relationships, ...placed }];
  });
  return { taken, entries };
}

/** The name of a type. One that would hide a type of the language, which other declarations need, has `Type` at its end. */
function typeName(name: string): string {
  const own = pascalCase(name);
  return languageTypes.has(own) ? `${own}Type` : own;
}

const noModules: TypeModules = { read: '', request: '', union: { read: '', request: '' } };

function mapShapes<Value>(valueOf: (shape: ShapeName) => Value): Readonly<Record<ShapeName, Value>> {
  return { read: valueOf('read'), create: valueOf('create'), update: valueOf('update') };
}

/** Names of files that an operating system reserves for devices. */
const deviceNames: readonly string[] = [
  'aux',
  'con',
  'nul',
  'prn',
  ...Array.from({ length: 9 }, (_, index) => [`com${index + 1}`, `lpt${index + 1}`]).flat(),
];
