import { diagnose, withFix } from '../../model/diagnostic.js';
import { findTypo } from '../../model/text/nearest-names.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { TypeFact } from '../../model/facts/facts.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { isComplete } from '../reading/completeness.js';
import { declaredTypes } from '../reading/declared-types.js';
import { defineRule } from '../rule.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

const codes = ['unknown-key-property', 'unknown-optional-property'] as const;

type Code = (typeof codes)[number];

/** A name in `"keyProperty"` or `"optionalProperties"` of an annotation that is not a property of the type. */
export const unknownAnnotatedProperty = defineRule({
  codes,
  reach: 'set',
  check: ({ schema, index, pages, part, unreadPages }) => {
    const declared = declaredTypes(schema);
    return pages.flatMap(({ file, facts, links }) => {
      // Examples and request bodies on other pages may have the property.
      if (part || links.some(({ path }) => unreadPages.has(path))) return [];
      return facts.flatMap((fact) => {
        if (fact.kind !== 'Type' || (fact.key === undefined && fact.optionalProperties === undefined)) return [];
        const type = declared(file, fact.name.name);
        return type === undefined || !isComplete(type, index) ? [] : check(fact, type, index);
      });
    });
  },
});

function check(
  { key, optionalProperties, source }: TypeFact,
  owner: StructuredType,
  index: SchemaIndex,
): readonly Diagnostic<Code>[] {
  const known = index.properties(owner);
  const type = simpleName(owner.name);
  const unknown = (names: readonly string[] | undefined) =>
    (names ?? []).filter((name) => !known.has(name) && !name.includes('@'));
  const report = (code: Code) => (name: string) => {
    const suggestion = findTypo(name, [...known.keys()]);
    const found = diagnose(code, source, { name, type, suggestion });
    if (suggestion === undefined) return found;
    return withFix(found, [{ source, before: `"${name}"`, after: `"${suggestion}"` }]);
  };
  return [
    ...unknown(key).map(report('unknown-key-property')),
    ...unknown(optionalProperties).map(report('unknown-optional-property')),
  ];
}
