import { headerValues } from '../../model/exchange/header-values.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';
import { partOf, type ExchangePart } from './exchange-part.js';
import type { OperationContext } from './operation-context.js';
import { requestField } from './request-field.js';

/** The type of the headers that a caller decides on: `headers: { 'If-Match': string }`. */
export function headersPart(uses: RouteUses, context: OperationContext): ExchangePart | undefined {
  return partOf(
    'headers',
    headerValues(uses).map((value) => requestField(value, context)),
  );
}
