import type { UndocumentedProperty } from '../../model/check-input.js';
import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import { isStructured } from '../../model/schema/schema-index.js';
import { findDefinedTypes } from '../reading/defined-types.js';
import { defineRule } from '../rule.js';

const codes = ['undocumented-example-property', 'unrelated-example-object'] as const;

type Code = (typeof codes)[number];

/** A property in an example that no table of its type lists. */
export const undocumentedExampleProperty = defineRule({
  codes,
  reach: 'set',
  check: (input) => {
    const defined = findDefinedTypes(input);
    const provable = input.undocumented.filter(
      ({ owner }) => !isStructured(owner) || input.index.lineage(owner).every((type) => defined.has(type)),
    );
    const objects = [...groupBy(provable, ({ object }) => object).values()];
    return [
      ...objects.filter(isUnrelated).flatMap(reportObject),
      ...reportProperties(objects.filter((properties) => !isUnrelated(properties)).flat()),
    ];
  },
});

/** Whether most of the object is undocumented: then it has another type, or the page of its type is incomplete. */
function isUnrelated(properties: readonly UndocumentedProperty[]): boolean {
  const members = properties[0]?.object.members.filter(({ name }) => !name.includes('@')) ?? [];
  return properties.length >= 3 && properties.length * 2 > members.length;
}

function reportObject(properties: readonly UndocumentedProperty[]): readonly Diagnostic<Code>[] {
  const [first] = properties;
  if (first === undefined) return [];
  const names = properties.map(({ name }) => name).join(', ');
  return [diagnose('unrelated-example-object', first.object.source, { names, owner: ownerInWords(first) })];
}

/** Reports each property of a type once per page. */
function reportProperties(properties: readonly UndocumentedProperty[]): readonly Diagnostic<Code>[] {
  const groups = groupBy(properties, ({ name, source, owner }) => JSON.stringify([source.file, owner?.name, name]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const related = others.slice(0, 3).map(({ source }) => ({ message: 'also here', source }));
    const parameters = { name: first.name, owner: ownerInWords(first) };
    return [diagnose('undocumented-example-property', first.source, parameters, related)];
  });
}

function ownerInWords({ owner }: UndocumentedProperty): string {
  return owner === undefined ? 'this request' : `\`${simpleName(owner.name)}\``;
}
