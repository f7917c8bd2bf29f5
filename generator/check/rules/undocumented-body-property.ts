import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { PageFacts, PropertyFact } from '../../model/facts/facts.js';
import type { Operation } from '../../model/operation.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { Source } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import { findTypo } from '../../model/text/nearest-names.js';
import { isComplete } from '../reading/completeness.js';
import { defineRule } from '../rule.js';

const codes = ['misspelt-body-property', 'undocumented-body-property'] as const;

type Code = (typeof codes)[number];

/** A row `refrence` in the request body table of a type that has `reference`. */
export const undocumentedBodyProperty = defineRule({
  codes,
  reach: 'set',
  check: ({ schema, index, pages }) => {
    const operations = groupBy(schema.operations, ({ source }) => source.file);
    return pages.flatMap((page) => check(bodyRows(page), typesSent(operations.get(page.file) ?? [], index), index));
  },
});

function bodyRows({ facts }: PageFacts): readonly PropertyFact[] {
  return facts
    .filter((fact) => fact.kind === 'Property')
    .filter(({ role, origin }) => role !== 'type' && origin === 'table');
}

/** The types that the operations of a page send. */
function typesSent(operations: readonly Operation[], index: SchemaIndex): readonly StructuredType[] {
  const types = operations.map(({ request }) => index.typeOf(request?.type));
  return [...new Set(types.filter(isStructured))];
}

function check(
  rows: readonly PropertyFact[],
  types: readonly StructuredType[],
  index: SchemaIndex,
): readonly Diagnostic<Code>[] {
  const places = new Set<Source>(rows.map(({ source }) => source));
  return types
    .filter((type) => isComplete(type, index))
    .flatMap((type) => {
      const own = rows.filter(
        ({ owner }) => simpleName(owner.name).toLowerCase() === simpleName(type.name).toLowerCase(),
      );
      const found = own.flatMap((row) => report(row, own, { type, index, places }));
      // If most rows are unknown, the body is probably of another type.
      const unknown = found.filter(({ code }) => code === 'undocumented-body-property');
      return unknown.length > 1 && unknown.length * 2 > own.length
        ? found.filter((one) => !unknown.includes(one))
        : found;
    });
}

interface Owner {
  readonly type: StructuredType;
  readonly index: SchemaIndex;
  /** The rows of the page. A property whose first place is one of them is on no page of a type. */
  readonly places: ReadonlySet<Source>;
}

function report(
  row: PropertyFact,
  rows: readonly PropertyFact[],
  { type, index, places }: Owner,
): readonly Diagnostic<Code>[] {
  const properties = index.properties(type);
  const property = properties.get(row.name);
  if (property === undefined || !places.has(property.source) || isOfSubtype(row.name, type, index)) return [];
  const listed = new Set(rows.map(({ name }) => name));
  const others = [...properties.values()].filter(({ name, source }) => !listed.has(name) && !places.has(source));
  const parameters = { name: row.name, type: simpleName(type.name) };
  const typo = findTypo(
    row.name,
    others.map(({ name }) => name),
  );
  const meant = others.find(({ name }) => name === typo);
  if (meant === undefined) return [diagnose('undocumented-body-property', row.nameSource, parameters)];
  const related = [{ message: `\`${meant.name}\` of \`${parameters.type}\``, source: meant.source }];
  return [diagnose('misspelt-body-property', row.nameSource, { ...parameters, suggestion: meant.name }, related)];
}

/** A request may send what only derived types have. */
function isOfSubtype(name: string, { name: base }: StructuredType, { subtypes }: SchemaIndex): boolean {
  return (subtypes.get(base) ?? []).some(({ properties }) => properties.some((property) => property.name === name));
}
