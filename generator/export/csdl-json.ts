import type { JsonObject } from '../model/json-value.js';
import { compareText } from '../model/text/compare.js';
import { groupBy } from '../model/text/group-by.js';
import type { Schema } from '../model/schema/schema.js';
import type {
  CsdlAnnotation,
  CsdlEnumType,
  CsdlOverload,
  CsdlProperty,
  CsdlSchema,
  CsdlStructuredType,
  CsdlTyped,
  OwnTerm,
} from './csdl-model.js';
import { describedAs, ownNamespace } from './csdl-vocabulary.js';
import { describeCsdl } from './describe-csdl.js';

/** Exports the schema as OData CSDL JSON 4.01. Facets with their default value are left out, as in the converter of OASIS. */
export function exportCsdlJson(schema: Schema): object {
  const { schemas, terms, vocabularies } = describeCsdl(schema);
  return {
    $Version: '4.01',
    $Reference: Object.fromEntries(
      vocabularies.map(({ uri, namespace }) => [`${uri}.json`, { $Include: [{ $Namespace: namespace }] }]),
    ),
    ...namedObject(schemas.map((one) => [one.namespace, printSchema(one)])),
    ...(terms.length === 0 ? {} : { [ownNamespace]: namedObject(terms.map((term) => [term.name, printTerm(term)])) }),
  };
}

/** Makes an object whose names come from pages; `__proto__` becomes an ordinary property. */
function namedObject(entries: readonly (readonly [string, unknown])[]): JsonObject {
  return Object.fromEntries(entries);
}

function printSchema({ structuredTypes, enumTypes, overloads }: CsdlSchema): JsonObject {
  const types = [
    ...structuredTypes.map((type) => [type.name, printStructuredType(type)] as const),
    ...enumTypes.map((type) => [type.name, printEnumType(type)] as const),
  ].toSorted(([a], [b]) => compareText(a, b));
  const named = groupBy(overloads, ({ name }) => name);
  return namedObject([...types, ...[...named].map(([name, same]) => [name, same.map(printOverload)] as const)]);
}

function printStructuredType(type: CsdlStructuredType): JsonObject {
  return {
    $Kind: type.kind,
    ...(type.baseType === undefined ? {} : { $BaseType: type.baseType }),
    ...(type.abstract ? { $Abstract: true } : {}),
    ...(type.openType ? { $OpenType: true } : {}),
    ...(type.key.length === 0 ? {} : { $Key: type.key }),
    ...printAnnotations(type.annotations),
    ...namedObject(type.properties.map((property) => [property.name, printProperty(property)])),
  };
}

function printProperty(property: CsdlProperty): JsonObject {
  return {
    ...(property.kind === 'NavigationProperty' ? { $Kind: property.kind } : {}),
    ...printTyped(property, property.kind === 'NavigationProperty'),
    ...(property.defaultValue === undefined ? {} : { $DefaultValue: property.defaultValue }),
    ...printAnnotations(property.annotations),
  };
}

function printTyped(typed: CsdlTyped, typeRequired = false): JsonObject {
  return {
    ...(typed.collection ? { $Collection: true } : {}),
    ...(typed.type === 'Edm.String' && !typeRequired ? {} : { $Type: typed.type }),
    ...(typed.nullable ? { $Nullable: true } : {}),
    ...(typed.maxLength === undefined ? {} : { $MaxLength: typed.maxLength }),
    ...(typed.precision === undefined ? {} : { $Precision: typed.precision }),
  };
}

function printEnumType(type: CsdlEnumType): JsonObject {
  const members = type.members.flatMap(({ name, value, annotations }) => [
    [name, value] as const,
    ...annotations.map((annotation) => [`${name}@${annotation.term}`, annotation.value] as const),
  ]);
  return {
    $Kind: 'EnumType',
    ...(type.wide ? { $UnderlyingType: 'Edm.Int64' } : {}),
    ...(type.flags ? { $IsFlags: true } : {}),
    ...printAnnotations(type.annotations),
    ...namedObject(members),
  };
}

function printOverload(overload: CsdlOverload): JsonObject {
  return {
    $Kind: overload.kind,
    $IsBound: true,
    $Parameter: overload.parameters.map((parameter) => ({
      $Name: parameter.name,
      ...printTyped(parameter),
      ...printAnnotations(parameter.annotations),
    })),
    ...(overload.returnType === undefined ? {} : { $ReturnType: printTyped(overload.returnType) }),
    ...printAnnotations(overload.annotations),
  };
}

function printTerm({ type, appliesTo, description }: OwnTerm): JsonObject {
  return {
    $Kind: 'Term',
    ...(type === 'Edm.String' ? {} : { $Type: type, $DefaultValue: true }),
    $AppliesTo: appliesTo,
    ...printAnnotations(describedAs(description)),
  };
}

/** An annotation and those of it, whose names begin with its name: `@Org.OData.Validation.V1.Minimum@Org.OData.Validation.V1.Exclusive`. */
function listAnnotation(
  { term, value, annotations = [] }: CsdlAnnotation,
  target: string,
): readonly (readonly [string, CsdlAnnotation['value']])[] {
  const name = `${target}@${term}`;
  return [[name, value], ...annotations.flatMap((inner) => listAnnotation(inner, name))];
}

function printAnnotations(annotations: readonly CsdlAnnotation[]): JsonObject {
  return namedObject(annotations.flatMap((annotation) => listAnnotation(annotation, '')));
}
