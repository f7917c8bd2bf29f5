import type { RequestValue } from '../../model/exchange/request-value.js';
import type { QueryOptionName } from '../../model/query-options.js';
import { plain, type Code } from '../code/code.js';
import type { TypeField } from '../code/types.js';
import type { OperationContext } from './operation-context.js';
import { parameterType } from './parameter-type.js';

/** A value of the path, query or headers as a field of the operation's type. */
export function requestField(value: RequestValue, context: OperationContext): TypeField {
  return { name: value.name, type: typeOfValue(value, context), required: value.required };
}

function typeOfValue({ parameter, option }: RequestValue, context: OperationContext): Code {
  if (option !== undefined) return plain(optionTypes[option] ?? 'string');
  return parameter === undefined ? plain('string') : parameterType(parameter, context);
}

const optionTypes: Partial<Readonly<Record<QueryOptionName, string>>> = {
  $top: 'number',
  $skip: 'number',
  $count: 'boolean',
};
