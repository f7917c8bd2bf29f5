import type { TypeMention } from '../../model/facts.js';
import { typeName } from '../page/type-heading.js';
import { linkIn, placeOf, type Prose } from './prose.js';

/** The base type that an introduction names: "Inherits from [item](item.md)", "This type is derived from item". */
export function findBaseType(prose: Prose): TypeMention | undefined {
  const match = /\b(?:inherits from|derived from|derives from|extends|subtype of|inherits)(?: the)? (?=[\w*`])/i.exec(
    prose.text,
  );
  if (!match || /\b(?:not|types?|resources?|that|which) $/i.test(prose.text.slice(0, match.index))) return undefined;
  const start = match.index + match[0].length;
  const link = linkIn(prose, { start, end: start + 2 });
  const weak = /^(?:extends|inherits )/i.test(match[0]);
  if (link) {
    const target = link.target === undefined ? {} : { target: link.target };
    return { name: typeName(link.label.replace(/\s(?:resource|type|object)$/i, '')), ...target, source: link.source };
  }
  const name = /^[*`]{0,2}([a-z]\w*(?:\.\w+){0,9})/i.exec(prose.text.slice(start, start + 200))?.[1];
  if (weak || !name || /^(?:a|an|it|this|the|all|any)$/i.test(name)) return undefined;
  return { name, source: placeOf(prose, { start, end: start + name.length }) };
}
