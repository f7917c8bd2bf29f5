import { doc, util, type Doc } from 'prettier';
import type { CallExpression, Syntax } from '../../../model/package/syntax.js';
import { isHugged, isIdentifier, isKeywordLiteral, isMember, isNumber } from './classify.js';
import type { Print } from './position.js';

const { group, indent, indentIfBreak, line, lineSuffixBoundary } = doc.builders;
const { canBreak } = doc.utils;

/** What takes a value: a constant, a property, a type, a variable. */
interface Assignment {
  readonly left: Doc;
  readonly operator: '=' | ':';
  readonly right: Syntax;
  readonly isProperty?: true;
  /** Whether the type of a constant has several arguments of which one has arguments itself. */
  readonly hasComplexType?: boolean;
}

type Layout = 'break-after-operator' | 'never-break-after-operator' | 'break-left' | 'fluid';

/** Lays out a value after its `=` or `:`, as prettier does for the same kinds of left and right side. */
export function printAssignment(assignment: Assignment, print: Print): Doc {
  const { left, operator, right } = assignment;
  const sign = operator === '=' ? ' =' : ':';
  switch (layoutOf(assignment, print)) {
    case 'break-after-operator':
      return group([group(left), sign, group(indent([line, print(right, 'assigned-below')]))]);
    case 'never-break-after-operator':
      return group([group(left), sign, ' ', print(right, 'assigned')]);
    case 'break-left':
      return group([left, sign, ' ', group(print(right, 'assigned'))]);
    case 'fluid': {
      const groupId = Symbol('assignment');
      return group([
        group(left),
        sign,
        group(indent(line), { id: groupId }),
        lineSuffixBoundary,
        indentIfBreak(print(right, 'assigned'), { groupId }),
      ]);
    }
  }
}

function layoutOf({ left, right, isProperty, hasComplexType }: Assignment, print: Print): Layout {
  if (right.kind === 'UnionType' && !isHugged(right.types)) return 'break-after-operator';
  if (hasComplexType || (right.kind === 'Arrow' && !isProperty && canBreak(left))) return 'break-left';
  const hasShortKey = isProperty === true && typeof left === 'string' && util.getStringWidth(left) < shortKey;
  if (breaksAfterOperator(right, hasShortKey, print)) return 'break-after-operator';
  const isPlain = hasShortKey || (isNumber(right) && !isSigned(right)) || isBoolean(right);
  return isPlain && !canBreak(left) ? 'never-break-after-operator' : 'fluid';
}

/** Breaking after such a key would indent the value by about as much. */
const shortKey = 5;

function breaksAfterOperator(right: Syntax, hasShortKey: boolean, print: Print): boolean {
  if (right.kind === 'Logical' || right.kind === 'Binary') return true;
  if (hasShortKey) return false;
  return right.kind === 'String' || isMember(right) || (right.kind === 'Call' && isPoorlyBreakable(right, print));
}

/** Whether breaking the arguments of a call would hardly make its lines shorter. */
function isPoorlyBreakable({ arguments: all, typeArguments = [] }: CallExpression, print: Print): boolean {
  const [first] = all;
  if (all.length > 1 || (first !== undefined && !isShort(first))) return false;
  const [type] = typeArguments;
  if (typeArguments.length > 1) return false;
  if (type === undefined) return true;
  return !['UnionType', 'IntersectionType', 'TypeLiteral'].includes(type.kind) && !canBreak(print(type));
}

/** The length up to which an argument is short: a quarter of a line. */
const shortArgument = 30;

function isShort(node: Syntax): boolean {
  if (node.kind === 'String') return node.text.length <= shortArgument;
  if (node.kind === 'Call') return node.arguments.length === 0 && node.callee.length <= shortArgument - 2;
  if (node.kind === 'Not') return isShort(node.argument);
  if (node.kind !== 'Text') return false;
  return isNumber(node) || isKeywordLiteral(node) || (isIdentifier(node) && node.text.length <= shortArgument);
}

function isSigned(node: Syntax): boolean {
  return node.kind === 'Text' && node.text.startsWith('-');
}

function isBoolean(node: Syntax): boolean {
  return node.kind === 'Text' && (node.text === 'true' || node.text === 'false');
}
