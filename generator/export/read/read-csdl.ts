import { mostFrequent, sortBy } from '../../model/text/compare.js';
import { qualifiedName } from '../../model/edm/type-reference.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { ownNamespace } from '../csdl-vocabulary.js';
import { textOf, type CsdlScope } from './csdl-scope.js';
import { isObject, type JsonObject } from '../../model/json-value.js';
import { readEnumType } from './read-enum-type.js';
import { readOverloads } from './read-overloads.js';
import { readStructuredType } from './read-structured-type.js';

/** Reads a document in CSDL JSON as a schema. What CSDL does not express, the schema does not say. */
export function readCsdl(document: JsonObject, file: string): Schema {
  const schemas = Object.entries(document).filter(
    (entry): entry is [string, JsonObject] => isSchema(entry) && entry[0] !== ownNamespace,
  );
  const scope: CsdlScope = { file, aliases: aliasesIn(document, schemas), definitions: definitionsIn(schemas) };
  const elements = schemas.flatMap(([namespace, schema]) =>
    Object.entries(schema).map(([name, element]) => ({ name: qualifiedName(`${namespace}.${name}`), element })),
  );
  const types = elements.flatMap(({ name, element }): readonly SchemaType[] => {
    if (!isObject(element)) return [];
    const kind = element['$Kind'];
    if (kind === 'EnumType') return [readEnumType(name, element, scope)];
    return kind === 'EntityType' || kind === 'ComplexType' ? [readStructuredType(name, kind, element, scope)] : [];
  });
  const sizes = new Map(schemas.map(([namespace, schema]) => [namespace, Object.keys(schema).length]));
  return {
    kind: 'Schema',
    defaultNamespace: mostFrequent(sizes) ?? '',
    types: sortBy(types, ({ name }) => name),
    operations: elements.flatMap(({ name, element }) =>
      Array.isArray(element) ? readOverloads(name, element.filter(isObject), scope) : [],
    ),
    examples: [],
  };
}

/** Whether a member of the document is a schema: its name is a namespace (OData CSDL JSON 4.01, section 5). */
function isSchema([name, value]: [string, unknown]): boolean {
  return !name.startsWith('$') && !name.includes('@') && isObject(value);
}

function aliasesIn(document: JsonObject, schemas: readonly (readonly [string, JsonObject])[]): CsdlScope['aliases'] {
  const included = Object.values(isObject(document['$Reference']) ? document['$Reference'] : {}).flatMap((reference) =>
    isObject(reference) && Array.isArray(reference['$Include']) ? reference['$Include'].filter(isObject) : [],
  );
  return new Map([
    ...included.flatMap((include) => aliasOf(textOf(include['$Namespace']), include)),
    ...schemas.flatMap(([namespace, schema]) => aliasOf(namespace, schema)),
  ]);
}

function aliasOf(namespace: string | undefined, { $Alias: alias }: JsonObject): readonly (readonly [string, string])[] {
  return typeof alias === 'string' && namespace !== undefined ? [[alias, namespace]] : [];
}

function definitionsIn(schemas: readonly (readonly [string, JsonObject])[]): CsdlScope['definitions'] {
  return new Map(
    schemas.flatMap(([namespace, schema]) =>
      Object.entries(schema).flatMap(([name, element]) =>
        isObject(element) && element['$Kind'] === 'TypeDefinition'
          ? [[`${namespace}.${name}`, textOf(element['$UnderlyingType']) ?? 'Edm.String'] as const]
          : [],
      ),
    ),
  );
}
