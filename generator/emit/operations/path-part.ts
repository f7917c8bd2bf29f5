import { pathValues } from '../../model/exchange/path-values.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';
import { partOf, type ExchangePart } from './exchange-part.js';
import type { OperationContext } from './operation-context.js';
import { requestField } from './request-field.js';

/** The type of the values for the placeholders of a route: `path: { id: string }`. */
export function pathPart(uses: RouteUses, context: OperationContext): ExchangePart | undefined {
  return partOf(
    'path',
    pathValues(uses).map((value) => requestField(value, context)),
  );
}
