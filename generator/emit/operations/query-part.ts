import { queryValues } from '../../model/exchange/query-values.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';
import { offeredOptions } from '../../model/query-options.js';
import type { Code } from '../code/code.js';
import { runtime, type as typeOf } from '../code/scope.js';
import { intersection, typeLiteral, type TypeField } from '../code/types.js';
import { partOf, type ExchangePart } from './exchange-part.js';
import type { OperationContext } from './operation-context.js';
import { requestField } from './request-field.js';

/** The type of the query: `query?: { start?: string; $top?: number }`. */
export function queryPart(uses: RouteUses, context: OperationContext): ExchangePart | undefined {
  const fields = queryValues(uses).map((value) => requestField(value, context));
  return partOf('query', fields, queryType(fields, context));
}

/** `{ start: string }`, or with the type of the runtime if every option of lists is offered. */
function queryType(fields: readonly TypeField[], context: OperationContext): Code {
  const names = new Set(fields.map(({ name }) => name));
  const all = offeredOptions({ general: true, named: [], denied: [] }, 'list');
  if (!all.every((name) => names.has(name))) return typeLiteral(fields);
  const others = fields.filter(({ name }) => !all.some((option) => option === name));
  const options = typeOf(runtime('QueryOptions'), context.scope);
  return others.length === 0 ? options : intersection([options, typeLiteral(others)]);
}
