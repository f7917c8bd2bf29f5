import { isAnyValue } from '../../model/edm/primitives.js';
import type { Parameter } from '../../model/operation.js';
import { planValue } from '../../model/shapes/plan-value.js';
import type { ValuePlan } from '../../model/shapes/shape.js';
import { plain, type Code } from '../code/code.js';
import { string } from '../code/expressions.js';
import { arrayType, intersection, typeLiteral, union } from '../code/types.js';
import { valueType } from '../types/type-text.js';
import type { OperationContext } from './operation-context.js';

/** The type of a value in a URL. Objects cannot be written there. */
export function parameterType({ type, values, valuesClosed }: Parameter, context: OperationContext): Code {
  if (values !== undefined && values.length > 0) return literalUnion(values, valuesClosed === true);
  const value = planValue(type, 'create', context.index);
  if (!isWritable(value)) return plain('string');
  const element = valueType(value, context);
  return type.kind === 'Collection' ? arrayType(element) : element;
}

/** Whether the values of a type have a form in a URL. */
function isWritable(value: ValuePlan): boolean {
  switch (value.kind) {
    case 'primitive':
      return !isAnyValue(value.name);
    case 'enum':
      return true;
    case 'object':
    case 'opaque':
    case 'list':
    case 'map':
      return false;
    case 'union':
      return value.of.every(isWritable);
  }
}

function literalUnion(values: readonly { readonly name: string }[], closed: boolean): Code {
  const names = new Set(values.map(({ name }) => name));
  return union([...[...names].map(string), ...(closed ? [] : [intersection(['string', typeLiteral([])])])]);
}
