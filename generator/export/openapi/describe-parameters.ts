import { isAnyValue } from '../../model/edm/primitives.js';
import { headerValues } from '../../model/exchange/header-values.js';
import { pathValues } from '../../model/exchange/path-values.js';
import { queryValues } from '../../model/exchange/query-values.js';
import type { RequestValue } from '../../model/exchange/request-value.js';
import type { RouteUses } from '../../model/exchange/route-uses.js';
import { placeholdersIn, type Parameter } from '../../model/operation.js';
import type { QueryOptionName } from '../../model/query-options.js';
import { planParameter } from '../../model/shapes/plan-parameters.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';
import { describePlanned } from '../json-schema/describe-definitions.js';
import type { Definitions, JsonSchema } from '../json-schema/plan-definitions.js';

/** A parameter of OpenAPI (section 4.8.12). */
interface ParameterObject {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: true;
  readonly description?: unknown;
  readonly deprecated?: unknown;
  readonly schema: JsonSchema;
}

/** Describes what a request has in its path, query and headers. `names` are those of the placeholders in OpenAPI's path. */
export function describeParameters(
  uses: RouteUses,
  names: readonly string[],
  definitions: Definitions,
): readonly ParameterObject[] {
  const inPath = new Map(pathValues(uses).map((value) => [value.name, value]));
  const placeholders = placeholdersIn(uses.route.path).flatMap((name, index) => {
    const value = inPath.get(name);
    return value === undefined ? [] : [{ ...value, name: names[index] ?? name }];
  });
  return [
    ...placeholders.map((value) => describeParameter(value, 'path', definitions)),
    ...queryValues(uses).map((value) => describeParameter(value, 'query', definitions)),
    ...headerValues(uses)
      // OpenAPI describes these in other places (section 4.8.12.2).
      .filter(({ name }) => !/^(?:accept|content-type)$/i.test(name))
      .map((value) => describeParameter(value, 'header', definitions)),
  ];
}

function describeParameter(
  value: RequestValue,
  place: ParameterObject['in'],
  definitions: Definitions,
): ParameterObject {
  const { description, deprecated, ...schema } = describeRequestValue(value, definitions);
  return {
    name: value.name,
    in: place,
    ...(value.required ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    schema,
  };
}

function describeRequestValue({ parameter, option }: RequestValue, definitions: Definitions): JsonSchema {
  if (option !== undefined) return optionSchemas[option] ?? { type: 'string' };
  return parameter === undefined ? { type: 'string' } : describeRow(parameter, definitions);
}

const optionSchemas: Partial<Readonly<Record<QueryOptionName, JsonSchema>>> = {
  $top: { type: 'integer', minimum: 0 },
  $skip: { type: 'integer', minimum: 0 },
  $count: { type: 'boolean' },
};

/** Describes a row of a table as the property of a request. */
function describeRow(parameter: Parameter, definitions: Definitions): JsonSchema {
  const plan = inUrl(planParameter(parameter, definitions.index));
  const described = describePlanned({ ...objectOfOne, properties: [plan] }, definitions);
  // The description of an object has a schema for each property.
  const [schema = {}] = Object.values(described['properties'] as Readonly<Record<string, JsonSchema>>);
  const { values } = plan;
  if (values === undefined || !values.closed || values.names.length === 0) return schema;
  const { anyOf: _, ...rest } = schema;
  return { ...rest, type: 'string', enum: [...new Set(values.names)] };
}

/** A value in a URL is never null, and an object there is text in a form that is not documented. */
function inUrl(plan: PropertyPlan): PropertyPlan {
  const { value } = plan;
  const isText =
    value.kind === 'object' || value.kind === 'opaque' || (value.kind === 'primitive' && isAnyValue(value.name));
  return { ...plan, nullable: false, ...(isText ? { value: { kind: 'primitive', name: 'Edm.String' } } : {}) };
}

const objectOfOne = {
  key: 'parameter',
  shape: 'create',
  qualifiedName: 'parameter',
  type: undefined,
  base: undefined,
  relationships: [],
  typeNames: [],
  subtypes: undefined,
  openType: true,
} as const;
