import { isSuccess, type Operation, type Parameter } from '../../model/operation.js';
import { findQueryOption, offeredOptions, queryOptionNames, type QueryOptionName } from '../../model/query-options.js';
import { sortBy } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';
import { code, plain, type Code } from '../code/code.js';
import { runtime, type as typeOf } from '../code/scope.js';
import { objectType, partOf, type ExchangePart, type Field } from './exchange-part.js';
import type { OperationContext } from './operation-context.js';
import { parameterType } from './parameter-type.js';
import type { RouteUses } from './route-uses.js';

/** The type of the query: parameters of tables, the arguments of request lines, and the system query options that a page offers. */
export function queryPart(uses: RouteUses, context: OperationContext): ExchangePart | undefined {
  const { operations } = uses;
  const parameters = operations.flatMap((operation) =>
    operation.parameters.filter((one) => one.in === 'query' && isQueryName(one.name)),
  );
  const documented = [...groupBy(parameters, ({ name }) => name.toLowerCase()).values()].flatMap(
    ([first, ...others]) =>
      first === undefined ? [] : [queryField(first, 1 + others.length === operations.length, context)],
  );
  const options = [...new Set(operations.flatMap(operationOptions))].map((name) => optionField(name));
  const fields = sortBy(distinctFields([...documented, ...lineFields(uses), ...options]), orderOf);
  return partOf('query', fields, queryType(fields, context));
}

/** The name of a query parameter; other text in the column is not a name. */
function isQueryName(name: string): boolean {
  return /^[$@]?[\p{ID_Start}_][\p{ID_Continue}.$[\]-]*$/u.test(name);
}

function queryField(parameter: Parameter, everywhere: boolean, context: OperationContext): Field {
  const option = findQueryOption(parameter.name);
  if (option !== undefined) return { ...optionField(option), required: parameter.required && everywhere };
  const { name, required } = parameter;
  return { name, type: parameterType(parameter, context), required: required && everywhere };
}

/** The system query options that an operation offers. */
export function operationOptions({ queryOptions, responses }: Operation): readonly QueryOptionName[] {
  const list = responses.some(({ status, type }) => isSuccess(status) && type?.kind === 'Collection');
  return queryOptions === undefined ? [] : offeredOptions(queryOptions, list ? 'list' : 'item');
}

function optionField(name: QueryOptionName): Field {
  return { name, type: plain(optionTypes[name] ?? 'string'), required: false };
}

const optionTypes: Partial<Readonly<Record<QueryOptionName, string>>> = {
  $top: 'number',
  $skip: 'number',
  $count: 'boolean',
};

/** The names in the query strings of request lines. A name that every line has, with a value to fill in, is required. */
function lineFields({ route, variants }: RouteUses): readonly Field[] {
  const own = argumentsIn(route.query ?? '');
  const added = variants.flatMap(({ query = '' }) => argumentsIn(query));
  return [...own.map((one) => ({ ...one, always: true })), ...added.map((one) => ({ ...one, always: false }))].map(
    ({ name, open, always }) => {
      const option = findQueryOption(name);
      return option === undefined ? { name, type: plain('string'), required: always && open } : optionField(option);
    },
  );
}

/** The arguments of `start={start}&all=true`; `open` if the caller fills in the value. */
function argumentsIn(query: string): readonly { readonly name: string; readonly open: boolean }[] {
  return query.split('&').flatMap((argument) => {
    const [name = '', value = ''] = argument.trim().split('=', 2);
    return isQueryName(name) ? [{ name, open: /^[{<]/.test(value) }] : [];
  });
}

/** System query options come last, in their usual order. */
function orderOf({ name }: Field): string {
  const option = findQueryOption(name);
  return option === undefined ? '' : String.fromCharCode(queryOptionNames.indexOf(option) + 1);
}

function distinctFields(fields: readonly Field[]): readonly Field[] {
  return [...groupBy(fields, ({ name }) => name.toLowerCase()).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, required: first.required || others.some(({ required }) => required) }],
  );
}

/** `{ start: string }`, or with the type of the runtime if every option of lists is offered. */
function queryType(fields: readonly Field[], context: OperationContext): Code {
  const names = new Set(fields.map(({ name }) => name));
  const all = offeredOptions({ general: true, named: [], denied: [] }, 'list');
  if (!all.every((name) => names.has(name))) return objectType(fields);
  const others = fields.filter(({ name }) => !all.some((option) => option === name));
  const options = typeOf(runtime('QueryOptions'), context.scope);
  return others.length === 0 ? options : code`${options} & ${objectType(others)}`;
}
