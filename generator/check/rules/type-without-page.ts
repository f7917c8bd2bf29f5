import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm.js';
import type { StructuredType } from '../../model/schema.js';
import type { Rule } from '../rule.js';
import { isStructured } from '../schema-index.js';

/** Types that no page defines: read off the values of examples, or named by links only. */
export const typeWithoutPage: Rule = {
  codes: ['type-known-from-examples', 'link-only-type'],
  check: ({ schema }) => schema.types.filter(isStructured).flatMap(report),
};

function report(type: StructuredType): readonly Diagnostic[] {
  const name = simpleName(type.name);
  if (type.origin === 'link') return [diagnose('link-only-type', type.source, { name }, otherPlaces(type))];
  if (type.origin !== 'example') return [];
  const count = type.properties.length;
  return [diagnose('type-known-from-examples', type.source, { name, count }, otherPlaces(type))];
}

function otherPlaces(type: StructuredType) {
  return type.sources
    .filter((source) => source.file !== type.source.file)
    .map((source) => ({ message: 'also seen here', source }));
}
