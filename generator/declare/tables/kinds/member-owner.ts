import type { MemberFact, TypeMention } from '../../../model/facts/facts.js';
import type { Heading } from '../../../model/page.js';
import { typeName } from '../../words/type-name.js';
import { slug } from '../../words/slug.js';
import type { TableContext } from '../table-context.js';

/**
 * The owner of a table's members: the enum of the page, the type in a heading such as `status values`, or, if the heading
 * names a property whose type has another name, that property.
 */
export function memberOwner(context: TableContext): Pick<MemberFact, 'owner' | 'ownerIsProperty'> | undefined {
  const { section, subject } = context;
  if (section.role !== 'values') return subject && { owner: subject.mention, ownerIsProperty: false };
  const { roleHeading, listed } = section;
  if (!roleHeading || !listed) return undefined;
  const name = typeName(listed.name);
  const types = context.properties.get(name.toLowerCase());
  if (!types && (!listed.mayNameEnum || /\s/.test(listed.name))) return undefined;
  const ownerIsProperty = types !== undefined && !types.some((type) => isNamed(type, name, roleHeading));
  return { owner: { name, source: roleHeading.source }, ownerIsProperty };
}

/** Whether a type cell names the heading's enum or links to the heading. */
function isNamed({ name, target }: TypeMention, word: string, heading: Heading): boolean {
  return name.toLowerCase() === word.toLowerCase() || (target?.endsWith(`#${slug(heading)}`) ?? false);
}
