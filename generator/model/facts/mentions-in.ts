import type { TypeExpression, TypeMention } from './facts.js';

/** The types that an expression names: `order` in `[order](order.md) collection`. An everyday word names none by itself. */
export function mentionsIn(type: TypeExpression | undefined): readonly TypeMention[] {
  switch (type?.kind) {
    case 'Mention':
      return [type.mention];
    case 'Collection':
    case 'Map':
      return mentionsIn(type.of);
    case 'Union':
      return type.of.flatMap(mentionsIn);
    case undefined:
    case 'Primitive':
    case 'Word':
    case 'Enumeration':
    case 'Unknown':
      return [];
  }
}
