// In: the facts of all pages (`PageFacts[]`) and the corrections of the configuration. Out: the `Schema`, and what was reported on the way.
// Names are merged across pages, then properties, operations and examples are resolved, base types inferred, and schema nodes built.
// Read next: `naming/name-types.ts`, `resolving/resolve-pages.ts`, `inferring/complete-bases.ts`, `building/build-types.ts`, in this order.
import { configurationCatalogue } from '../model/catalogue/configuration.js';
import type { Corrections, Override } from '../model/corrections.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { QualifiedName } from '../model/edm/type-reference.js';
import type { PageFacts } from '../model/facts/facts.js';
import type { PresencePolicy, Schema, SchemaType } from '../model/schema/schema.js';
import { openCircles } from './building/open-circles.js';
import { buildTypes } from './building/build-types.js';
import { markUnreadTypes } from './building/mark-unread-types.js';
import { completeBases } from './inferring/complete-bases.js';
import { findScalarTypes, reportScalars } from './inferring/scalar-types.js';
import { checkOverrides } from './corrections/check-overrides.js';
import { findNeedlessOverrides } from './corrections/find-needless-overrides.js';
import { overrideOperations, type ResolvePlaced } from './corrections/override-operations.js';
import { overrideTypesOfSchema } from './corrections/override-types-of-schema.js';
import { resolveType } from './resolving/type-scope.js';
import type { CollectionForm } from '../model/operation.js';
import { decideBases, type Bases } from './naming/types/decide-bases.js';
import { indexByName } from './naming/configured/index-by-name.js';
import { resolveRenames, type RenamableType } from './corrections/resolve-renames.js';
import { nameTypes, type NamedTypes } from './naming/name-types.js';
import type { TypeKey } from './naming/names/name-table.js';
import { compareText } from '../model/text/compare.js';
import { readOwnRows } from './resolving/assign-properties.js';
import { reportProperties } from './resolving/typed-properties.js';
import { resolvePages, type LinkedNames, type ResolvedPages } from './resolving/resolve-pages.js';

export interface LinkOptions {
  /** The namespace of pages without a namespace. Default: the most frequent one in the documentation. */
  readonly defaultNamespace?: string;
  /** Whether the service follows OData. Default: true. */
  readonly odata?: boolean;
  /** What makes a property required. Default: `documented`. */
  readonly presence?: PresencePolicy;
  /** The renames and overrides of the configuration. */
  readonly corrections?: Corrections;
  /** Whether the pages are known to be only a part of the documentation. Default: only missing pages show it. */
  readonly part?: boolean;
  /** The form of collections where the examples do not show it. Default: `{ "value": [ … ] }`. */
  readonly collections?: CollectionForm;
}

export interface LinkedSchema {
  readonly schema: Schema;
  /** The new simple names of documented types, which only the package uses. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Links the facts of all pages to one schema. The order of the pages does not matter. Conflicts are reported and settled by evidence. */
export function linkSchema(pages: readonly PageFacts[], options: LinkOptions): LinkedSchema {
  const { odata = true, presence = 'documented', corrections = noCorrections, collections } = options;
  const ordered = pages.toSorted((a, b) => compareText(a.file, b.file));
  const indexed = { overrides: indexByName(corrections.overrides), renames: indexByName(corrections.renames) };
  const named = nameTypes(ordered, options, indexed.overrides);
  const linked: LinkedNames = {
    ...named,
    ...indexed,
    odata,
    scalars: new Map(),
    ...(collections === undefined ? {} : { collections }),
    ownRows: readOwnRows(named.structured, named.find),
  };
  const { resolved, keyless, diagnostics } = resolveWithBases(named, linked, named.statedBases);
  const { types: built, documented } = buildTypes(named, resolved, keyless, presence);
  const { types: documentedTypes, diagnostics: circles } = openCircles(built);
  const types = overrideTypesOfSchema(documentedTypes, corrections.overrides);
  const resolve: ResolvePlaced = ({ expression }) => resolveType(resolved.scope, expression);
  const operations = overrideOperations(resolved.operations, corrections.overrides, resolve);
  const { renames, diagnostics: renaming } = resolveRenames(
    corrections.renames,
    renamableTypes(types, named, resolved),
  );
  const overriding = checkOverrides(corrections.overrides, { ...named, ...resolved, types, resolve });
  const found = [
    ...named.diagnostics,
    ...diagnostics,
    ...reportProperties(resolved.assigned, resolved.own, { ...resolved.scope, unread: named.unread }),
    ...circles,
    ...renaming,
    ...overriding,
  ];
  const needless = found.some(isConfigurationFault)
    ? []
    : findNeedlessOverrides(
        corrections.overrides,
        { types, operations },
        {
          properties: documented,
          types: documentedTypes,
          operations: resolved.operations,
          baseTypes: documentedBaseTypes(corrections.overrides, named, linked),
        },
      );
  return {
    schema: {
      kind: 'Schema',
      ...(odata ? {} : { odata }),
      defaultNamespace: named.table.namespaces.default,
      types: markUnreadTypes(types, operations, namesOf(named, named.unread)),
      operations,
      examples: resolved.examples,
    },
    renames,
    diagnostics: [...found, ...needless],
  };
}

const noCorrections: Corrections = { renames: [], overrides: [] };

function isConfigurationFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && Object.hasOwn(configurationCatalogue, code);
}

/** Resolves the pages with the stated base types, infers base types and scalar types from the result, and resolves again if any were found. */
function resolveWithBases(named: NamedTypes, linked: LinkedNames, stated: Bases) {
  const draft = resolvePages(linked, stated);
  const { bases, keyless, diagnostics } = completeBases(named, draft);
  const scalars = findScalarTypes(named, draft);
  const settled = bases === stated && scalars.size === 0;
  const resolved = settled ? draft : resolvePages({ ...linked, scalars }, bases);
  return { resolved, keyless, diagnostics: [...diagnostics, ...reportScalars(scalars, named)] };
}

/** The base types without overrides, by the name of the derived type. Empty if no override states a base type. */
function documentedBaseTypes(
  overrides: readonly Override[],
  named: NamedTypes,
  linked: LinkedNames,
): ReadonlyMap<QualifiedName, QualifiedName> {
  if (overrides.every(({ baseType }) => baseType === undefined)) return new Map();
  const { names, structured } = named;
  const { bases: stated } = decideBases(structured, new Map(), named);
  const { bases } = completeBases(named, resolvePages(linked, stated));
  return new Map(
    [...bases.direct].flatMap(([key, { base }]) => {
      const [name, baseName] = [names.get(key), names.get(base)];
      return name === undefined || baseName === undefined ? [] : [[name, baseName] as const];
    }),
  );
}

function namesOf({ names }: NamedTypes, keys: ReadonlySet<TypeKey>): ReadonlySet<QualifiedName> {
  return new Set([...keys].flatMap((key) => names.get(key) ?? []));
}

function renamableTypes(
  types: readonly SchemaType[],
  { names }: NamedTypes,
  { synthesized }: ResolvedPages,
): readonly RenamableType[] {
  const known = new Set(types.map(({ name }) => name));
  const documented = [...names.values()].filter((name) => known.has(name));
  return [
    ...documented.map((name) => ({ name, madeUp: false })),
    ...synthesized.map(({ madeUpName }) => ({ name: madeUpName, madeUp: true })),
  ];
}
