import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic, RelatedPlace } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';
import { isStructured } from '../../model/schema/schema-index.js';

const codes = ['type-known-from-examples', 'undefined-type'] as const;

type Code = (typeof codes)[number];

/** A type that no page defines: its properties are inferred from examples, or other pages only name it. */
export const typeWithoutPage = defineRule({
  codes,
  reach: 'set',
  check: ({ schema }) => schema.types.filter(isStructured).flatMap(report),
});

function report(type: StructuredType): readonly Diagnostic<Code>[] {
  const parameters = { name: simpleName(type.name), count: type.properties.length };
  if (type.origin === 'link') return [diagnose('undefined-type', type.source, parameters, otherPlaces(type))];
  if (type.origin !== 'example') return [];
  return [diagnose('type-known-from-examples', type.source, parameters, otherPlaces(type))];
}

/** Up to five places on other pages. */
function otherPlaces({ source, sources }: StructuredType): readonly RelatedPlace[] {
  return sources
    .filter(({ file }) => file !== source.file)
    .slice(0, 5)
    .map((place) => ({ message: 'also named here', source: place }));
}
