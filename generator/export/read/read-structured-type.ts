import type { Constraint, ConstraintValue } from '../../model/constraint.js';
import { qualifiedName, type QualifiedName } from '../../model/edm/type-reference.js';
import { isObject, type JsonObject } from '../../model/json-value.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import { coreVocabulary, ownNamespace, validationVocabulary } from '../csdl-vocabulary.js';
import {
  annotationOf,
  placeOf,
  readDocumentedType,
  resolveName,
  textOf,
  typeOf,
  type CsdlScope,
} from './csdl-scope.js';
import { deprecatedIn, describedIn, originOf } from './read-annotations.js';

/** Reads an entity or complex type of CSDL. */
export function readStructuredType(
  name: QualifiedName,
  kind: StructuredType['kind'],
  element: JsonObject,
  scope: CsdlScope,
): StructuredType {
  const source = placeOf(element, scope);
  const base = textOf(element['$BaseType']);
  return {
    kind,
    name,
    ...describedIn(element, scope),
    ...deprecatedIn(element, scope),
    ...(base === undefined ? {} : { baseType: qualifiedName(resolveName(base, scope)) }),
    abstract: element['$Abstract'] === true,
    openType: element['$OpenType'] === true,
    key: readKey(element['$Key']),
    properties: Object.entries(element).flatMap(([key, value]) =>
      !key.startsWith('$') && !key.includes('@') && isObject(value) ? [readProperty(key, value, scope)] : [],
    ),
    annotations: [],
    creatable: false,
    updatable: false,
    origin: originOf(element, scope),
    source,
    sources: [source],
    evidence: [],
  };
}

/** The names in a key; one with an alias is `{ "alias": "path" }`. */
function readKey(key: unknown): readonly string[] {
  if (!Array.isArray(key)) return [];
  return key.flatMap((part) => (typeof part === 'string' ? part : isObject(part) ? Object.keys(part).slice(0, 1) : []));
}

function readProperty(key: string, element: JsonObject, scope: CsdlScope): Property {
  const source = placeOf(element, scope);
  const documented = textOf(annotationOf(element, `${ownNamespace}.type`, scope));
  const constraints = readConstraints(element, source, scope);
  const sent = constraints.some((one) => one.kind === 'ReadOnly') ? 'absent' : 'optional';
  const isCollection = element['$Collection'] === true;
  return {
    kind: element['$Kind'] === 'NavigationProperty' ? 'NavigationProperty' : 'Property',
    name: textOf(annotationOf(element, `${ownNamespace}.name`, scope)) ?? key,
    type: documented === undefined ? typeOf(element, scope) : readDocumentedType(documented, scope),
    ...describedIn(element, scope),
    ...(isCollection ? {} : { nullable: element['$Nullable'] === true }),
    presence: { read: 'optional', create: sent, update: sent },
    constraints,
    origin: originOf(element, scope),
    source,
    evidence: [],
  };
}

function readConstraints(element: JsonObject, source: Source, scope: CsdlScope): readonly Constraint[] {
  const { namespace } = coreVocabulary;
  const { deprecated } = deprecatedIn(element, scope);
  const found: readonly ConstraintValue[] = [
    ...(String(annotationOf(element, `${namespace}.Permissions`, scope)).endsWith('Read')
      ? [{ kind: 'ReadOnly' } as const]
      : []),
    ...(annotationOf(element, `${namespace}.Immutable`, scope) === true ? [{ kind: 'Immutable' } as const] : []),
    ...(deprecated === undefined ? [] : [{ kind: 'Deprecated', text: deprecated } as const]),
    ...(element['$DefaultValue'] === undefined
      ? []
      : [{ kind: 'Default', value: String(element['$DefaultValue']) } as const]),
    ...readLimits(element, scope),
  ];
  return found.map((one) => ({ ...one, source }));
}

/** The limits of an element: its facets, and the terms of the vocabulary for validation. */
export function readLimits(element: JsonObject, scope: CsdlScope): readonly ConstraintValue[] {
  const limit = (term: string): number | undefined => {
    const value = annotationOf(element, `${validationVocabulary.namespace}.${term}`, scope);
    return typeof value === 'number' ? value : undefined;
  };
  const maxLength = element['$MaxLength'];
  const [least, most, fewest, greatest] = [limit('Minimum'), limit('Maximum'), limit('MinItems'), limit('MaxItems')];
  return [
    ...(typeof maxLength === 'number' ? [{ kind: 'Length', max: maxLength } as const] : []),
    ...(least === undefined && most === undefined
      ? []
      : [
          {
            kind: 'Range',
            ...(least === undefined ? {} : { min: String(least) }),
            ...(most === undefined ? {} : { max: String(most) }),
          } as const,
        ]),
    ...(fewest === undefined && greatest === undefined
      ? []
      : [
          {
            kind: 'Count',
            ...(fewest === undefined ? {} : { min: fewest }),
            ...(greatest === undefined ? {} : { max: greatest }),
          } as const,
        ]),
  ];
}
