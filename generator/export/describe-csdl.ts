import { namespaceOf } from '../model/edm/type-reference.js';
import { groupBy } from '../model/text/group-by.js';
import type { EnumType, Schema, SchemaType, StructuredType } from '../model/schema/schema.js';
import type { CsdlModel, CsdlProperty, CsdlSchema } from './csdl-model.js';
import { coreVocabulary, ownNamespace, ownTerms, validationVocabulary } from './csdl-vocabulary.js';
import { describeEnum } from './describe-enum.js';
import { describeOverloads } from './describe-overloads.js';
import { describeStructuredType } from './describe-structured-type.js';

/** Describes a schema in the terms of CSDL. Names that CSDL does not allow are changed and annotated with the original. */
export function describeCsdl(schema: Schema): CsdlModel {
  const types = schema.types.filter((type) => type.kind !== 'EnumType' || type.members.length > 0);
  const known = new Set(types.map(({ name }) => name));
  const enums = new Map(types.filter(isEnum).map((type) => [type.name, type]));
  const overloads = describeOverloads(schema.operations, known);
  const byNamespace = groupBy(types, ({ name }) => namespaceOf(name));
  const namespaces = new Set([schema.defaultNamespace, ...byNamespace.keys(), ...overloads.keys()]);
  const schemas = [...namespaces].toSorted().map((namespace) => ({
    namespace,
    structuredTypes: (byNamespace.get(namespace) ?? [])
      .filter(isStructured)
      .map((type) => describeStructuredType(type, { names: known, enums })),
    enumTypes: (byNamespace.get(namespace) ?? []).filter(isEnum).map(describeEnum),
    overloads: overloads.get(namespace) ?? [],
  }));
  const parameters = schemas.flatMap((one) => one.overloads.flatMap((overload) => overload.parameters));
  const used = usedTerms(schemas);
  const terms = [...used, ...parameters.flatMap(({ annotations }) => annotations.map(({ term }) => term))];
  const isValidated = terms.some(isOfValidation);
  return {
    schemas,
    terms: ownTerms.filter(({ name }) => terms.includes(`${ownNamespace}.${name}`)),
    vocabularies: [coreVocabulary, ...(isValidated ? [validationVocabulary] : [])],
  };
}

function isOfValidation(term: string): boolean {
  return term.startsWith(`${validationVocabulary.namespace}.`);
}

/** The terms that annotate types, properties and members. */
function usedTerms(schemas: readonly CsdlSchema[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { structuredTypes, enumTypes } of schemas) {
    for (const type of structuredTypes) for (const described of [type, ...type.properties]) addTerms(described, used);
    for (const type of enumTypes) for (const described of [type, ...type.members]) addTerms(described, used);
  }
  return used;
}

function addTerms({ annotations }: Pick<CsdlProperty, 'annotations'>, used: Set<string>): void {
  for (const { term } of annotations) used.add(term);
}

function isStructured(type: SchemaType): type is StructuredType {
  return type.kind !== 'EnumType';
}

function isEnum(type: SchemaType): type is EnumType {
  return type.kind === 'EnumType';
}
