import { isAnyValue } from '../../model/edm/primitives.js';
import type { Parameter } from '../../model/operation.js';
import { planValue } from '../../model/shapes/plan-value.js';
import { code, plain, type Code } from '../code/code.js';
import { literal } from '../escape/literals.js';
import { valueType } from '../types/type-text.js';
import type { OperationContext } from './operation-context.js';

/** The type of a value in a URL. Objects cannot be written there. */
export function parameterType({ type, values, valuesClosed }: Parameter, context: OperationContext): Code {
  if (values !== undefined && values.length > 0) return literalUnion(values, valuesClosed === true);
  const value = planValue(type, 'create', context.index);
  const isText = value.kind === 'object' || value.kind === 'opaque';
  if (isText || (value.kind === 'primitive' && isAnyValue(value.name))) return plain('string');
  const element = valueType(value, context);
  return type.kind === 'Collection' ? code`${element}[]` : element;
}

function literalUnion(values: readonly { readonly name: string }[], closed: boolean): Code {
  const names = [...new Set(values.map(({ name }) => literal(name)))];
  return plain([...names, ...(closed ? [] : ['(string & {})'])].join(' | '));
}
