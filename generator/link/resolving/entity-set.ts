import { simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import { spaceName } from '../../model/text/words-of-name.js';
import { singulars } from '../naming/names/singulars.js';
import { resolveType, type TypeScope } from './type-scope.js';

/**
 * Resolves the type of a row or JSON member. A cell with the plural of a type's name is a collection: `|[orderLines](orderline.md)|orderLines|`.
 * So is a linked plural in another word, such as `lines`, if the cell repeats the name of the row.
 */
export function resolvePropertyType(scope: TypeScope, { name, type }: PropertyFact): TypeReference | undefined {
  const resolved = resolveType(scope, type);
  if (type.kind !== 'Mention' || resolved?.kind !== 'Named') return resolved;
  const label = simpleName(type.mention.name);
  const typeName = simpleName(resolved.name);
  if (label.toLowerCase() === typeName.toLowerCase()) return resolved;
  const linked = type.mention.target !== undefined && label.toLowerCase() === name.toLowerCase();
  const repeated = linked && isPlural(splitWords(label).at(-1) ?? '');
  return repeated || isPluralOf(label, typeName) ? { kind: 'Collection', of: resolved } : resolved;
}

function isPlural(word: string): boolean {
  return singulars(word).length > 0;
}

/** Whether a name is a plural of another name: `orderLines` of `orderLine`, `contactsInformation` of `contactInformation`. */
function isPluralOf(plural: string, name: string): boolean {
  if (singulars(plural.toLowerCase()).includes(name.toLowerCase())) return true;
  const [words, singular] = [splitWords(plural), splitWords(name)];
  return (
    words.length === singular.length &&
    words.every((word, index) => word === singular[index] || singulars(word).includes(singular[index] ?? ''))
  );
}

/** The words of a name in lower case: `order`, `lines` for `orderLines`. */
function splitWords(name: string): readonly string[] {
  return spaceName(name)
    .toLowerCase()
    .split(/[\s_-]+/);
}
