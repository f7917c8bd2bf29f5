import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic, RelatedPlace } from '../../model/diagnostic.js';
import { primitiveNames } from '../../model/edm/primitives.js';
import { simpleName } from '../../model/edm/type-reference.js';
import { findTypo } from '../../model/text/nearest-names.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { findTypesElsewhere } from '../reading/defined-types.js';
import { defineRule } from '../rule.js';
import { isStructured } from '../../model/schema/schema-index.js';

const codes = ['type-known-from-examples', 'undefined-type'] as const;

type Code = (typeof codes)[number];

/** A type that no page defines: its properties are inferred from examples, or other pages only name it. */
export const typeWithoutPage = defineRule({
  codes,
  reach: 'set',
  check: (input) => {
    const { types } = input.schema;
    const known = [...types.filter(({ origin }) => origin !== 'link'), ...primitiveNames.map((name) => ({ name }))];
    const names = known.map(({ name }) => simpleName(name));
    const isElsewhere = findTypesElsewhere(input);
    return types
      .filter(isStructured)
      .filter((type) => !(type.unread && (input.part || isElsewhere(type))))
      .flatMap((type) => report(type, names));
  },
});

function report(type: StructuredType, known: readonly string[]): readonly Diagnostic<Code>[] {
  const parameters = { name: simpleName(type.name), count: type.properties.length };
  if (type.origin === 'link') {
    const suggestion = findTypo(parameters.name, known);
    return [diagnose('undefined-type', type.source, { ...parameters, suggestion }, otherPlaces(type))];
  }
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
