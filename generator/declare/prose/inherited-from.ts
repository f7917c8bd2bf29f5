import type { TypeMention } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import { standardWord } from '../words/type-words.js';
import { linkIn, placeOf, type Prose, type Range } from '../text/prose.js';

/** The ancestor in a note such as "Inherited from [entity](entity.md)", and the range of the note; empty if a clause goes on after it. */
export interface Inheritance {
  readonly from: TypeMention;
  readonly range: Range;
}

/** Finds the note that an ancestor declares the property. */
export function findInheritance(prose: Prose, { phrases, types }: Language): Inheritance | undefined {
  const match = phrases.inheritedFrom.exec(prose.text);
  if (!match?.[1]) return undefined;
  const range = { start: match.index, end: match.index + match[0].length };
  const nameStart = match.index + match[0].lastIndexOf(match[1]);
  const link = linkIn(prose, { start: nameStart, end: range.end });
  const name = (link?.label ?? match[1]).replace(/\.$/, '');
  const target = link?.target === undefined ? {} : { target: link.target };
  const source = placeOf(prose, { start: nameStart, end: nameStart + name.length });
  const end = afterNoun(prose.text, link ? nameStart + name.length : range.end);
  return {
    from: { name: standardWord(name, types), ...target, source },
    range: endsClause(prose.text, end) ? { start: range.start, end } : { start: 0, end: 0 },
  };
}

/** Where the note ends, including the noun in "inherited from the item entity". */
function afterNoun(text: string, end: number): number {
  const noun = /^`? (?:entity|resource|object|type|class)(?: type)?(?![\w-])/i.exec(text.slice(end, end + 20));
  return end + (noun?.[0].length ?? 0);
}

/** Whether the text after a note is not the rest of a clause: "This is an id, inherited from item, in lower case." */
function endsClause(text: string, end: number): boolean {
  return !/^[ `"*]{0,3},?\s?[a-z]/.test(text.slice(end, end + 8));
}
