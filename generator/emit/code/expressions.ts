import type { Syntax } from '../../model/package/syntax.js';
import { objectKey, stringLiteral } from '../escape/literals.js';
import { nameOf, treeOf, usesOf, type Code, type Part } from './code.js';

/** A string literal, as a value or a type. */
export function string(text: string): Code {
  return { tree: { kind: 'String', text: stringLiteral(text) }, uses: [] };
}

/** A call: `isArrayOf(value.tags, isTag)`. */
export function call(callee: Part, ...parts: readonly Part[]): Code {
  return {
    tree: { kind: 'Call', callee: nameOf(callee), arguments: parts.map(treeOf) },
    uses: usesOf(callee, ...parts),
  };
}

/** A call that a bundler may leave out if nothing uses its result. */
export function pureCall(callee: Part, parts: readonly Part[], typeArguments?: readonly Part[]): Code {
  return {
    tree: {
      kind: 'Call',
      callee: nameOf(callee),
      ...(typeArguments === undefined ? {} : { typeArguments: typeArguments.map(treeOf) }),
      arguments: parts.map(treeOf),
      pure: true,
    },
    uses: usesOf(callee, ...(typeArguments ?? []), ...parts),
  };
}

/** A property of an object; its key is quoted if necessary. */
export interface Property {
  readonly name: string;
  readonly value: Part;
  readonly doc?: string;
}

/** An object: `{ name: 'Order' }`; `expanded` gives each property a line of its own. */
export function object(properties: readonly Property[], { expanded = false } = {}): Code {
  const planned = properties.map(({ name, value, doc }) => ({
    key: objectKey(name),
    value: treeOf(value),
    ...(doc === undefined ? {} : { documentation: doc }),
  }));
  return {
    tree: { kind: 'Object', properties: planned, ...(expanded ? { expanded } : {}) },
    uses: usesOf(...properties.map(({ value }) => value)),
  };
}

/** An array: `['a', 'b']`. */
export function array(items: readonly Part[]): Code {
  return { tree: { kind: 'Array', items: items.map(treeOf) }, uses: usesOf(...items) };
}

/** An arrow function: `(item) => isTag(item)`. */
export function arrow(parameters: readonly string[], body: Part): Code {
  return { tree: { kind: 'Arrow', parameters, body: treeOf(body) }, uses: usesOf(body) };
}

/** Conditions that all hold: `a && b`. */
export function all(operands: readonly Part[]): Code {
  return logical('&&', operands);
}

/** Conditions of which one holds: `a || b`. */
export function any(operands: readonly Part[]): Code {
  return logical('||', operands);
}

function logical(operator: '&&' | '||', operands: readonly Part[]): Code {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) return { tree: treeOf(only), uses: usesOf(only) };
  return { tree: { kind: 'Logical', operator, operands: flatten(operator, operands) }, uses: usesOf(...operands) };
}

/** `a || (b || c)` is `a || b || c`. */
function flatten(operator: '&&' | '||', operands: readonly Part[]): readonly Syntax[] {
  return operands.map(treeOf).flatMap((tree) => {
    return tree.kind === 'Logical' && tree.operator === operator ? tree.operands : [tree];
  });
}

/** Two operands and the operator between them: `value.name !== null`. */
export function binary(left: Part, operator: string, right: Part): Code {
  return {
    tree: { kind: 'Binary', left: treeOf(left), operator, right: treeOf(right) },
    uses: usesOf(left, right),
  };
}

/** `!isObject(value)`. */
export function not(argument: Part): Code {
  return { tree: { kind: 'Not', argument: treeOf(argument) }, uses: usesOf(argument) };
}

/** `['a', 'b'] as const`. */
export function asConst(expression: Part): Code {
  return { tree: { kind: 'AsConst', expression: treeOf(expression) }, uses: usesOf(expression) };
}
