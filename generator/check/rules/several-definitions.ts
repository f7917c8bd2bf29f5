import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { PageFacts } from '../../model/facts/facts.js';
import type { StructuredType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import { declaredTypes } from '../reading/declared-types.js';
import { defineRule } from '../rule.js';

/** Several pages define the same type, for example those of two versions of an API. */
export const severalDefinitions = defineRule({
  codes: ['several-definitions'],
  reach: 'set',
  check: ({ schema, pages }) => {
    const declared = declaredTypes(schema);
    const definitions = pages.flatMap((page) => definitionsOn(page, declared));
    return [...groupBy(definitions, ({ type }) => type)].flatMap(([type, group]) => report(type, group));
  },
});

/** The properties that the tables of one page list for a type, and the place of the first one. */
interface Definition {
  readonly type: StructuredType;
  readonly names: readonly string[];
  readonly source: Source;
}

function definitionsOn(
  { file, facts }: PageFacts,
  declared: (file: string, name: string) => StructuredType | undefined,
): readonly Definition[] {
  const rows = facts.flatMap((fact) => {
    if (fact.kind !== 'Property' || fact.role !== 'type' || fact.origin !== 'table') return [];
    const type = declared(file, fact.owner.name);
    return type === undefined ? [] : [{ type, name: fact.name, source: fact.source }];
  });
  return [...groupBy(rows, ({ type }) => type)].flatMap(([type, group]) => {
    const [first] = group;
    return first === undefined ? [] : [{ type, names: group.map(({ name }) => name).toSorted(), source: first.source }];
  });
}

/** One finding for each type, however many pages define it. */
function report(
  type: StructuredType,
  definitions: readonly Definition[],
): readonly Diagnostic<'several-definitions'>[] {
  const [first, other, ...others] = definitions;
  if (first === undefined || other === undefined) return [];
  const differing = definitions.find(({ names }) => names.join('\n') !== first.names.join('\n'));
  const parameters = { name: simpleName(type.name), pages: definitions.length, differing: differing !== undefined };
  const related = [differing ?? other, ...others]
    .slice(0, 3)
    .map(({ source }) => ({ message: 'also defined here', source }));
  return [diagnose('several-definitions', first.source, parameters, related)];
}
