import { configurationCatalogue } from '../model/catalogue/configuration.js';
import type { Corrections, Override } from '../model/corrections.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { QualifiedName } from '../model/edm/type-reference.js';
import type { PageFacts } from '../model/facts/facts.js';
import type { PresencePolicy, Schema, SchemaType } from '../model/schema/schema.js';
import { buildTypes } from './building/build-types.js';
import { completeBases } from './inferring/complete-bases.js';
import { checkOverrides } from './corrections/check-overrides.js';
import { findNeedlessOverrides } from './corrections/find-needless-overrides.js';
import { indexByName } from './naming/index-by-name.js';
import { resolveRenames, type RenamableType } from './corrections/resolve-renames.js';
import { nameTypes, type NamedTypes } from './naming/name-types.js';
import { compareText } from '../model/text/compare.js';
import { readOwnRows } from './resolving/assign-properties.js';
import { reportProperties } from './resolving/typed-properties.js';
import { resolvePages, type ResolvedPages } from './resolving/resolve-pages.js';

export interface LinkOptions {
  /** The namespace of pages that name none; found by majority where it is not given. */
  readonly defaultNamespace?: string;
  /** What makes a property required. Default: `documented`. */
  readonly presence?: PresencePolicy;
  /** What the configuration says against the pages. */
  readonly corrections?: Corrections;
}

export interface LinkedSchema {
  readonly schema: Schema;
  /** The simple names that a package gives documented types instead of theirs. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts together what all pages say: names resolved, facts merged, conflicts settled and reported. The order of the pages does not matter. */
export function linkSchema(pages: readonly PageFacts[], options: LinkOptions): LinkedSchema {
  const ordered = pages.toSorted((a, b) => compareText(a.file, b.file));
  const overrides = options.corrections?.overrides ?? [];
  const linked = link(ordered, overrides, options);
  if (overrides.length === 0 || linked.diagnostics.some(isConfigurationFault)) return linked;
  // What an override changes shows only against the schema without it.
  const { schema: documented } = link(ordered, [], options);
  const needless = findNeedlessOverrides(overrides, linked.schema, documented);
  return { ...linked, diagnostics: [...linked.diagnostics, ...needless] };
}

function isConfigurationFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && Object.hasOwn(configurationCatalogue, code);
}

function link(
  pages: readonly PageFacts[],
  overrides: readonly Override[],
  { defaultNamespace, presence = 'documented', corrections }: LinkOptions,
): LinkedSchema {
  const indexed = { overrides: indexByName(overrides), renames: indexByName(corrections?.renames ?? []) };
  const named = nameTypes(pages, defaultNamespace, indexed.overrides);
  const linked = { ...named, ...indexed, ownRows: readOwnRows(named.structured, named.find) };
  // Base types are inferred from properties and examples, which in turn depend on base types: resolve again if any were inferred.
  const draft = resolvePages(linked, named.statedBases);
  const { bases, partial, diagnostics } = completeBases(named, draft);
  const resolved = bases === draft.bases ? draft : resolvePages(linked, bases);
  const types = buildTypes(named, resolved, partial, presence);
  const { renames, diagnostics: renaming } = resolveRenames(
    corrections?.renames ?? [],
    renamableTypes(types, named, resolved),
  );
  const reporting = reportProperties(resolved.assigned, resolved.own, resolved.scope);
  const overriding = checkOverrides(overrides, { ...named, ...resolved, types });
  return {
    schema: {
      kind: 'Schema',
      defaultNamespace: named.table.namespaces.default,
      types,
      operations: resolved.operations,
      examples: resolved.examples,
    },
    renames,
    diagnostics: [...named.diagnostics, ...diagnostics, ...reporting, ...renaming, ...overriding],
  };
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
