import type { Diagnostic } from '../model/diagnostic.js';
import type { PageFacts } from '../model/facts.js';
import type { Schema } from '../model/schema.js';
import { buildTypes } from './link/build-types.js';
import { completeBases } from './link/complete-bases.js';
import { nameTypes } from './link/name-types.js';
import { compareText } from './link/order.js';
import { resolvePages } from './link/resolve-pages.js';

export interface LinkOptions {
  /** The namespace of pages that name none; found by majority where it is not given. */
  readonly defaultNamespace?: string;
  /** New names for enums whose names are made up, by the name that they would have. */
  readonly renames?: Readonly<Record<string, string>>;
}

export interface LinkedSchema {
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts together what all pages say: names resolved, facts merged, conflicts settled and reported. The order of the pages does not matter. */
export function linkSchema(pages: readonly PageFacts[], options: LinkOptions): LinkedSchema {
  const ordered = pages.toSorted((a, b) => compareText(a.file, b.file));
  const named = nameTypes(ordered, options.defaultNamespace);
  const renames = new Map(Object.entries(options.renames ?? {}));
  // What examples show of base types needs properties, and whose properties are whose depends on base types: hence twice.
  const draft = resolvePages({ ...named, renames }, named.statedBases);
  const { bases, partial, diagnostics } = completeBases(named, draft);
  const resolved = resolvePages({ ...named, renames }, bases);
  return {
    schema: {
      kind: 'Schema',
      defaultNamespace: named.table.namespaces.default,
      types: buildTypes(named, resolved, partial),
      operations: resolved.operations,
      examples: resolved.examples,
    },
    diagnostics: [...named.diagnostics, ...diagnostics, ...resolved.diagnostics],
  };
}
