import { simpleName } from '../edm/type-reference.js';
import type { TypeExpression } from './facts.js';

/** Writes a type the way a Type cell does, for example `String collection`. */
export function typeText(type: TypeExpression): string {
  switch (type.kind) {
    case 'Primitive':
      return simpleName(type.name);
    case 'Mention':
    case 'Word':
      return simpleName(type.mention.name);
    case 'Collection':
      return `${typeText(type.of)} collection`;
    case 'Union':
      return type.of.map(typeText).join(' or ');
    case 'Map':
      return `map of ${typeText(type.of)}`;
    case 'Enumeration':
      return 'Enumeration';
    case 'Unknown':
      return type.text;
  }
}
