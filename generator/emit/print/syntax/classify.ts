import type { Syntax } from '../../../model/package/syntax.js';
import { isIdentifier as isName } from '../../escape/literals.js';

/** Whether an expression is a number, perhaps with a sign. */
export function isNumber(node: Syntax): boolean {
  return node.kind === 'Text' && /^-?\d/.test(node.text);
}

/** Whether an expression is one name. */
export function isIdentifier(node: Syntax): boolean {
  return node.kind === 'Text' && isName(node.text) && !isKeywordLiteral(node);
}

/** Whether an expression is `true`, `false` or `null`. */
export function isKeywordLiteral(node: Syntax): boolean {
  return node.kind === 'Text' && /^(?:true|false|null)$/.test(node.text);
}

/** Whether an expression reads a property: `value.name`, `value["@odata.type"]`. */
export function isMember(node: Syntax): boolean {
  return node.kind === 'Text' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*[.[]/u.test(node.text);
}

/** Whether a type is a keyword, a literal or a name without arguments. */
export function isSimpleType(node: Syntax): boolean {
  switch (node.kind) {
    case 'String':
      return true;
    case 'Text':
      return !/[\s()]/.test(node.text) || node.text.startsWith('`');
    case 'TypeReference':
      return node.arguments.length === 0;
    default:
      return false;
  }
}

/** Whether a union is an object or a named type beside `null` or `void`: it is never broken into lines. */
export function isHugged(types: readonly Syntax[]): boolean {
  const named = types.find(isNamedType);
  return named !== undefined && types.every((type) => type === named || isNothing(type));
}

function isNamedType(node: Syntax): boolean {
  if (node.kind === 'TypeLiteral' || node.kind === 'TypeReference') return true;
  return node.kind === 'Text' && isSimpleType(node) && /^[\p{ID_Start}$_]/u.test(node.text) && !keywords.has(node.text);
}

const keywords: ReadonlySet<string> = new Set(
  'any bigint boolean false never null number object string symbol true undefined unknown void'.split(' '),
);

function isNothing(node: Syntax): boolean {
  return node.kind === 'Text' && (node.text === 'null' || node.text === 'void');
}
