import type { TypeMention } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import { standardWord } from '../words/type-words.js';
import { linkIn, placeOf, type Prose, type Range } from '../text/prose.js';

/** The ancestor in a note such as "Inherited from [entity](entity.md)", and the range of the note. */
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
  return {
    from: { name: standardWord(name, types), ...target, source },
    range: { start: range.start, end: Math.max(range.end, nameStart + name.length) },
  };
}
