import { wildcardPattern } from '../model/text/wildcard.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { namedIn, simpleName, type QualifiedName, type TypeReference } from '../model/edm/type-reference.js';
import { nameRoute, routeKey, type Operation } from '../model/operation.js';
import type { Example, Property, Schema, SchemaType, StructuredType } from '../model/schema/schema.js';
import { indexSchema, isStructured } from '../model/schema/schema-index.js';
import { fileSource, type Source } from '../model/source.js';
import { nearestNames } from '../model/text/nearest-names.js';
import { followTypes, type Reached } from './follow-types.js';

/** The part of a schema that was asked for, and the entries that match nothing. */
export interface SelectedSchema {
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Cuts a schema down to some operations, types and pages with everything that they need: `GET /me/calendar`, `user`,
 * `resources/security*`. Each kept type reads as in the whole schema. A relationship comes if its target does, because a read does not
 * return it; requests of a type come if it is named or sent.
 */
export function selectSchema(
  schema: Schema,
  only: readonly string[],
  placeOf: (entry: number) => Source = () => fileSource('docs2ts'),
): SelectedSchema {
  const candidates = candidatesOf(schema);
  const matches = only.map((entry) => matchEntry(entry, candidates));
  const diagnostics = only.flatMap((entry, index) => {
    const found = matches[index];
    if (found === undefined || found.length > 0) return [];
    const [suggestion] = nearestNames(
      entry,
      candidates.flatMap(({ names }) => names),
    );
    return [diagnose('unmatched-selection', placeOf(index), { option: `only[${index}]`, entry, suggestion })];
  });
  return { schema: cutSchema(schema, new Set(matches.flat().map(({ node }) => node))), diagnostics };
}

/** Something that an entry may select, and the names by which it does. */
interface Candidate {
  readonly node: SchemaType | Operation;
  readonly names: readonly string[];
}

function candidatesOf({ types, operations }: Schema): readonly Candidate[] {
  return [
    ...types.map((node) => ({ node, names: [simpleName(node.name), node.name, pageOf(node.source)] })),
    ...operations.map((node) => ({
      node,
      names: [...node.routes.map(nameRoute), pageOf(node.source)],
    })),
  ];
}

function pageOf({ file }: Source): string {
  return file.replace(/\.mdx?$/i, '');
}

function matchEntry(entry: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const pattern = wildcardPattern(fold(entry.replace(/\.mdx?$/i, '')));
  return candidates.filter(({ names }) => names.some((name) => pattern.test(fold(name))));
}

/** Case and the names of placeholders do not matter. */
function fold(name: string): string {
  const space = name.indexOf(' ');
  if (space === -1) return name.toLowerCase();
  return routeKey({ method: name.slice(0, space), path: name.slice(space + 1) });
}

function cutSchema(schema: Schema, roots: ReadonlySet<SchemaType | Operation>): Schema {
  const operations = schema.operations.filter((operation) => roots.has(operation));
  const ids = new Set(operations.map(({ id }) => id));
  const named = new Set(schema.types.filter((type) => roots.has(type)).map(({ name }) => name));
  const examples = schema.examples.filter((example) =>
    example.operation === undefined ? isOf(example, named) : ids.has(example.operation),
  );
  const reached = followTypes(indexSchema(schema), { operations, examples, named });
  const kept = schema.types.filter(({ name }) => reached.read.has(name));
  return { ...schema, types: kept.map((type) => cutType(type, reached)), operations, examples };
}

function isOf({ type }: Example, named: ReadonlySet<QualifiedName>): boolean {
  return type !== undefined && isKept(type, named);
}

/** Without relationships whose target is not in the schema, and without requests that nothing sends. */
function cutType(type: SchemaType, { read, sent }: Reached): SchemaType {
  if (!isStructured(type)) return type;
  const isSent = sent.has(type.name);
  const cut: StructuredType = {
    ...type,
    properties: type.properties.filter((property) => !isRelationship(property) || isKept(property.type, read)),
    creatable: type.creatable && isSent,
    updatable: type.updatable && isSent,
  };
  return cut;
}

function isRelationship({ kind }: Property): boolean {
  return kind === 'NavigationProperty';
}

function isKept(type: TypeReference, names: ReadonlySet<QualifiedName>): boolean {
  return namedIn(type).every((name) => names.has(name));
}
