import { namespaceOf } from '../model/edm/type-reference.js';
import { groupBy } from '../model/text/group-by.js';
import type { EnumType, Schema, SchemaType, StructuredType } from '../model/schema/schema.js';
import type { CsdlAnnotation, CsdlModel, CsdlSchema, OwnTerm } from './csdl-model.js';
import { coreVocabulary, ownNamespace, ownTerms, validationVocabulary } from './csdl-vocabulary.js';
import { describeEnum } from './describe-enum.js';
import { describeOverloads } from './describe-overloads.js';
import { describeStructuredType } from './describe-structured-type.js';

/** Describes a schema in the terms of CSDL. Names that CSDL does not allow are changed and annotated with the original. */
export function describeCsdl(schema: Schema): CsdlModel {
  const types = schema.types.filter((type) => type.kind !== 'EnumType' || type.members.length > 0);
  const known = new Set(types.map(({ name }) => name));
  const overloads = describeOverloads(schema.operations, known);
  const byNamespace = groupBy(types, ({ name }) => namespaceOf(name));
  const namespaces = new Set([schema.defaultNamespace, ...byNamespace.keys(), ...overloads.keys()]);
  const schemas = [...namespaces].toSorted().map((namespace) => ({
    namespace,
    structuredTypes: (byNamespace.get(namespace) ?? [])
      .filter(isStructured)
      .map((type) => describeStructuredType(type, known)),
    enumTypes: (byNamespace.get(namespace) ?? []).filter(isEnum).map(describeEnum),
    overloads: overloads.get(namespace) ?? [],
  }));
  const parameters = schemas.flatMap((one) => one.overloads.flatMap((overload) => overload.parameters));
  const isValidated = parameters.some(({ annotations }) => annotations.some(isOfValidation));
  return {
    schemas,
    terms: ownTerms.filter((term) => usesTerm(schemas, term)),
    vocabularies: [coreVocabulary, ...(isValidated ? [validationVocabulary] : [])],
  };
}

function isOfValidation({ term }: CsdlAnnotation): boolean {
  return term.startsWith(`${validationVocabulary.namespace}.`);
}

function usesTerm(schemas: readonly CsdlSchema[], { name }: OwnTerm): boolean {
  const described = schemas.flatMap(({ structuredTypes, enumTypes }) => [
    ...structuredTypes.flatMap((type) => [type, ...type.properties]),
    ...enumTypes.flatMap((type) => [type, ...type.members]),
  ]);
  return described.some(({ annotations }) => annotations.some(({ term }) => term === `${ownNamespace}.${name}`));
}

function isStructured(type: SchemaType): type is StructuredType {
  return type.kind !== 'EnumType';
}

function isEnum(type: SchemaType): type is EnumType {
  return type.kind === 'EnumType';
}
