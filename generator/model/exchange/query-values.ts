import { isSuccess, type Operation, type Parameter } from '../operation.js';
import { findQueryOption, offeredOptions, queryOptionNames, type QueryOptionName } from '../query-options.js';
import { sortBy } from '../text/compare.js';
import { groupBy } from '../text/group-by.js';
import { distinctValues, type RequestValue } from './request-value.js';
import type { RouteUses } from './route-uses.js';

/** The values of the query: parameters of tables, the arguments of request lines, and the system query options that a page offers. */
export function queryValues(uses: RouteUses): readonly RequestValue[] {
  const { operations } = uses;
  const parameters = operations.flatMap((operation) =>
    operation.parameters.filter((one) => one.in === 'query' && isQueryName(one.name)),
  );
  const documented = [...groupBy(parameters, ({ name }) => name.toLowerCase()).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : [rowValue(first, 1 + others.length === operations.length)]),
  );
  const options = [...new Set(operations.flatMap(operationOptions))].map(optionValue);
  return sortBy(distinctValues([...documented, ...lineValues(uses), ...options]), orderOf);
}

/** The name of a query parameter; other text in the column is not a name. */
function isQueryName(name: string): boolean {
  return /^[$@]?[\p{ID_Start}_][\p{ID_Continue}.$[\]-]*$/u.test(name);
}

/** The value of a row; `everywhere` if every operation on the route has the row. */
function rowValue(parameter: Parameter, everywhere: boolean): RequestValue {
  const option = findQueryOption(parameter.name);
  const required = parameter.required && everywhere;
  return option === undefined ? { name: parameter.name, required, parameter } : { ...optionValue(option), required };
}

/** The system query options that an operation offers. */
export function operationOptions({ queryOptions, responses }: Operation): readonly QueryOptionName[] {
  const list = responses.some(({ status, type }) => isSuccess(status) && type?.kind === 'Collection');
  return queryOptions === undefined ? [] : offeredOptions(queryOptions, list ? 'list' : 'item');
}

function optionValue(option: QueryOptionName): RequestValue {
  return { name: option, option, required: false };
}

/** The names in the query strings of request lines. A name that every line has, with a value to fill in, is required. */
function lineValues({ route, variants }: RouteUses): readonly RequestValue[] {
  const own = argumentsIn(route.query ?? '');
  const added = variants.flatMap(({ query = '' }) => argumentsIn(query));
  return [...own.map((one) => ({ ...one, always: true })), ...added.map((one) => ({ ...one, always: false }))].map(
    ({ name, open, always }) => {
      const option = findQueryOption(name);
      return option === undefined ? { name, required: always && open } : optionValue(option);
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
function orderOf({ name }: RequestValue): string {
  const option = findQueryOption(name);
  return option === undefined ? '' : String.fromCharCode(queryOptionNames.indexOf(option) + 1);
}
