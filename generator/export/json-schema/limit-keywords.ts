import { isNumeric, primitives } from '../../model/edm/primitives.js';
import type { Property } from '../../model/schema/schema.js';
import type { JsonSchema } from '../../../templates/src/runtime/json-schema/json-schema.js';
import { isLinear } from './linear-pattern.js';

/** The keywords for documented limits that validators do not test: `pattern`, and the excluded end of a range of fractions. */
export function limitKeywords({ type, constraints }: Property): JsonSchema {
  if (type.kind !== 'Primitive') return {};
  const { name } = type;
  const isFraction = isNumeric(name) && primitives[name].json.kind !== 'integer';
  return Object.fromEntries(
    constraints.flatMap((one): (readonly [string, string | number])[] => {
      if (one.kind === 'Pattern')
        return name === 'Edm.String' && isLinear(one.pattern) ? [['pattern', one.pattern]] : [];
      if (one.kind !== 'Range' || !isFraction) return [];
      return [
        ...(one.exclusiveMin ? [['exclusiveMinimum', Number(one.min)] as const] : []),
        ...(one.exclusiveMax ? [['exclusiveMaximum', Number(one.max)] as const] : []),
      ];
    }),
  );
}
