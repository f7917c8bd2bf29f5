// In: two schemas. Out: what changed between them, each change with its places and verdicts (`Change[]`).
// First everything is paired (pair/), by name or as certainly renamed; then each pair is compared (compare/).
// What a kind of change means is written in `../model/change/verdict-rules.ts`. Begin reading at `diffSchemas`.
import type { Change } from '../model/change/change.js';
import { indexSchema } from '../model/schema/schema-index.js';
import type { Schema } from '../model/schema/schema.js';
import { compareExamples } from './compare/operations/compare-examples.js';
import { compareOperations } from './compare/operations/compare-operations.js';
import { comparePairedTypes, reportUnpairedTypes } from './compare/compare-types.js';
import type { ComparedSchema, Comparison } from './comparison.js';
import { findUsage } from './find-usage.js';
import { findRenamedNamespaces } from './pair/find-renamed-namespaces.js';
import { findRenames } from './pair/find-renames.js';
import { findRenamedPages } from './pair/find-renamed-pages.js';
import { pairEnumsOfProperties } from './pair/pair-enums-of-properties.js';
import { pairMovedOperations, pairOperations } from './pair/pair-operations.js';
import { pairReplacedTypes } from './pair/pair-replaced-types.js';
import { namesOfPairs, pairTypes } from './pair/pair-types.js';
import { sortChanges } from './sort-changes.js';

/** How two schemas are compared. */
export interface DiffOptions {
  /**
   * Whether both schemas are states of one kind of source, so that what one does not say is not so. Otherwise only what both say is
   * compared. Default: true.
   */
  readonly silenceDenies?: boolean;
}

/** What changed between two schemas, by owner, the worst first. The order of files and rows has no effect. */
export function diffSchemas(
  before: Schema,
  after: Schema,
  { silenceDenies = true }: DiffOptions = {},
): readonly Change[] {
  const schemas = { before: prepare(before), after: prepare(after) };
  const places = pairOperations(before.operations, after.operations);
  const types = pairEnumsOfProperties(pairReplacedTypes(pairTypes(before, after), places.pairs), schemas);
  const names = namesOfPairs(types.pairs);
  const operations = pairMovedOperations(places, names);
  const pages = findRenamedPages(types.pairs, operations.pairs, schemas);
  const namespaces = findRenamedNamespaces(types.pairs, { before, after });
  const comparison: Comparison = {
    ...schemas,
    types: names,
    namespaces: namespaces.names,
    renames: findRenames({ types: types.pairs, names, pages: pages.names, operations: operations.pairs }, schemas),
    silenceDenies,
  };
  return sortChanges([
    ...pages.changes,
    ...namespaces.changes,
    ...reportUnpairedTypes(types, comparison),
    ...comparePairedTypes(types.pairs, comparison),
    ...(silenceDenies ? compareOperations(operations, comparison) : []),
    ...(silenceDenies ? compareExamples(operations.pairs, comparison) : []),
  ]);
}

function prepare(schema: Schema): ComparedSchema {
  const index = indexSchema(schema);
  return { schema, index, usage: findUsage(schema, index) };
}
