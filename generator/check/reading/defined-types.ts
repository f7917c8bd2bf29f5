import { simpleName } from '../../model/edm/type-reference.js';
import type { CheckInput } from '../../model/check-input.js';
import type { PageFacts } from '../../model/facts/facts.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { lastSegment, resolvePath, splitTarget, withoutPageExtension } from '../../model/text/link-target.js';
import { declaredTypes } from './declared-types.js';
import { mentionsOf } from './mentions-of.js';

/** Finds the types that a page of their own defines. The rows of request bodies define none: they may be only some of the properties. */
export function findDefinedTypes({ schema, pages }: Pick<CheckInput, 'schema' | 'pages'>): ReadonlySet<StructuredType> {
  const declared = declaredTypes(schema);
  return new Set(
    pages.flatMap(({ file, facts }) => facts.flatMap((fact) => declared(file, nameDefinedBy(fact)) ?? [])),
  );
}

function nameDefinedBy(fact: PageFacts['facts'][number]): string {
  if (fact.kind === 'Type') return fact.name.name;
  return fact.kind === 'Property' && fact.role === 'type' ? fact.owner.name : '';
}

/** Returns whether a type has a page that exists, but is not among the inputs: a link with its name or to a page of its name leads there. */
export function findTypesElsewhere({
  pages,
  unreadPages,
}: Pick<CheckInput, 'pages' | 'unreadPages'>): (type: StructuredType) => boolean {
  const mentions = pages.flatMap(({ facts }) => facts.flatMap(mentionsOf));
  const names = mentions.flatMap(({ name, target, source }) => {
    const path = target === undefined ? undefined : resolvePath(splitTarget(target).path, source.file);
    return path === undefined || !unreadPages.has(path) ? [] : [simpleName(name).toLowerCase(), ...namesOfPage(path)];
  });
  const known = new Set(names);
  return ({ name }) => known.has(simpleName(name).toLowerCase());
}

/** What the page `resources/area-order.md` may define: `areaorder` or `order`. */
function namesOfPage(path: string): readonly string[] {
  const words = lastSegment(withoutPageExtension(path)).split('-');
  return words.map((_, start) => words.slice(start).join(''));
}
