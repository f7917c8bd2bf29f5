import type { Schema } from '../../model/schema/schema.js';
import type { ExportedPackage } from '../exported-package.js';
import { describeDefinitions, referencesIn } from '../json-schema/describe-definitions.js';
import { planDefinitions, referToDefinition, type Notation, type JsonSchema } from '../json-schema/plan-definitions.js';
import { componentName } from './component-name.js';
import { describePaths } from './describe-paths.js';
import { describeSchemes } from './describe-security.js';
import { describeUnion } from './describe-union.js';
import { odataError, odataErrorName } from './odata-error.js';

const notation: Notation = { place: 'components/schemas', keyOf: componentName, describeUnion };

/**
 * Exports the schema as OpenAPI 3.1: the operations by path, and the definitions of the JSON Schema export as components. A type with
 * subtypes is described by `anyOf` and a discriminator, which other tools understand, so less strictly than in JSON Schema.
 */
export function exportOpenapi(schema: Schema, { name, version, description }: ExportedPackage): object {
  const definitions = planDefinitions(schema, notation);
  const paths = describePaths(schema, definitions);
  const securitySchemes = describeSchemes(schema.operations);
  return {
    openapi: '3.1.1',
    info: { title: name ?? schema.defaultNamespace, ...(description === undefined ? {} : { description }), version },
    paths,
    components: {
      schemas: { ...describeError(paths), ...describeDefinitions(schema, definitions, paths) },
      ...(Object.keys(securitySchemes).length === 0 ? {} : { securitySchemes }),
    },
  };
}

/** The body of OData errors, if responses refer to it. */
function describeError(paths: object): Readonly<Record<string, JsonSchema>> {
  const { $ref } = referToDefinition(odataErrorName, notation);
  return referencesIn(paths).includes($ref) ? { [odataErrorName]: odataError } : {};
}
