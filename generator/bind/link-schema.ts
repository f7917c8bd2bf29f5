import type { Corrections } from '../model/corrections.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { QualifiedName } from '../model/edm.js';
import type { PageFacts } from '../model/facts.js';
import type { Schema, SchemaType } from '../model/schema.js';
import { buildTypes } from './link/build-types.js';
import { completeBases } from './link/complete-bases.js';
import { indexByName } from './link/corrections/index-by-name.js';
import { resolveRenames, type RenamableType } from './link/corrections/resolve-renames.js';
import { nameTypes, type NamedTypes } from './link/name-types.js';
import { compareText } from './link/order.js';
import { resolvePages, type ResolvedPages } from './link/resolve-pages.js';

export interface LinkOptions {
  /** The namespace of pages that name none; found by majority where it is not given. */
  readonly defaultNamespace?: string;
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
  const named = nameTypes(ordered, options.defaultNamespace);
  const renames = indexByName(options.corrections?.renames ?? []);
  // What examples show of base types needs properties, and whose properties are whose depends on base types: hence twice.
  const draft = resolvePages({ ...named, renames }, named.statedBases);
  const { bases, partial, diagnostics } = completeBases(named, draft);
  const resolved = resolvePages({ ...named, renames }, bases);
  const types = buildTypes(named, resolved, partial);
  const renaming = resolveRenames(options.corrections?.renames ?? [], renamableTypes(types, named, resolved));
  return {
    schema: {
      kind: 'Schema',
      defaultNamespace: named.table.namespaces.default,
      types,
      operations: resolved.operations,
      examples: resolved.examples,
    },
    renames: renaming.renames,
    diagnostics: [...named.diagnostics, ...diagnostics, ...resolved.diagnostics, ...renaming.diagnostics],
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
