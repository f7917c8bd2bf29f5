import { doc, type Doc } from 'prettier';
import type { CallExpression, Syntax } from '../../../model/package/syntax.js';
import { isNumber } from './classify.js';
import type { Position, Print } from './position.js';
import { printTypeArguments } from './print-type.js';

const { breakParent, conditionalGroup, group, ifBreak, indent, join, line, softline } = doc.builders;
const { willBreak } = doc.utils;

/** Lays out a call. */
export function printCall({ callee, typeArguments, arguments: all, pure }: CallExpression, print: Print): Doc {
  const types = typeArguments === undefined ? '' : printTypeArguments(typeArguments, print);
  return [pure ? '/* @__PURE__ */ ' : '', callee, types, printArguments(all, print)];
}

function printArguments(all: readonly Syntax[], print: Print): Doc {
  const last = all.at(-1);
  if (last === undefined) return '()';
  const printed = all.map((one, index): Doc => (index + 1 < all.length ? [print(one), ',', line] : print(one)));
  const onePerLine = (): Doc =>
    group(['(', indent([line, ...printed]), ifBreak(','), line, ')'], { shouldBreak: true });
  if (composesFunctions(all)) return onePerLine();
  if (!mayHugLast(all)) {
    return group(['(', indent([softline, ...printed]), ifBreak(','), softline, ')'], {
      shouldBreak: printed.some((one) => willBreak(one)),
    });
  }
  const others = printed.slice(0, -1);
  if (others.some((one) => willBreak(one))) return onePerLine();
  const hugged = print(last, 'last-argument');
  const broken = ['(', ...others, group(hugged, { shouldBreak: true }), ')'];
  if (willBreak(hugged)) return [breakParent, conditionalGroup([broken, onePerLine()])];
  return conditionalGroup([['(', ...others, hugged, ')'], broken, onePerLine()]);
}

/** Whether several arguments are functions, or one of several calls something with a function: `pipe(map(…), …)`. */
function composesFunctions(all: readonly Syntax[]): boolean {
  if (all.length <= 1) return false;
  const isFunction = ({ kind }: Syntax): boolean => kind === 'Arrow';
  return all.filter(isFunction).length > 1 || all.some((one) => one.kind === 'Call' && one.arguments.some(isFunction));
}

/** Whether the last argument may stay on the line of the call and break within its own brackets. */
function mayHugLast(all: readonly Syntax[]): boolean {
  const last = all.at(-1);
  const before = all.at(-2);
  if (last === undefined || !isHuggable(last) || before?.kind === last.kind) return false;
  if (last.kind !== 'Array') return true;
  return !(all.length === 2 && before?.kind === 'Arrow') && !(all.length > 1 && last.items.every(isNumber));
}

function isHuggable(node: Syntax): boolean {
  switch (node.kind) {
    case 'Object':
      return node.properties.length > 0;
    case 'Array':
      return node.items.length > 0;
    case 'AsConst':
      return isHuggable(node.expression);
    case 'Arrow':
      return ['Object', 'Array', 'Call'].includes(node.body.kind);
    default:
      return false;
  }
}

/** Lays out an arrow function whose body is an expression. */
export function printArrow(
  { parameters, body }: Extract<Syntax, { kind: 'Arrow' }>,
  position: Position | undefined,
  print: Print,
): Doc {
  const isLast = position === 'last-argument';
  const signature = printParameters(parameters, isLast);
  return group([group(signature), ' =>', group(printBody(body, isLast, print))]);
}

function printParameters(parameters: readonly string[], isLast: boolean): Doc {
  if (parameters.length === 0) return '()';
  if (isLast) return group(['(', parameters.join(', '), ')']);
  return group(['(', indent([softline, join([',', line], [...parameters])]), ifBreak(','), softline, ')']);
}

function printBody(body: Syntax, isLast: boolean, print: Print): Doc {
  if (body.kind === 'Object') return [' (', print(body), ')'];
  if (body.kind === 'Array') return [' ', print(body)];
  const end = isLast ? [ifBreak(','), softline] : '';
  return [indent([line, print(body, 'arrow-body')]), end];
}
