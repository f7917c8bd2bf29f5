import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { EnumType, Member } from '../../model/schema/schema.js';
import { findSentinel } from '../../model/schema/sentinel.js';
import { coreVocabulary, ownNamespace } from '../csdl-vocabulary.js';
import { annotationOf, placeOf, placeOfLine, textOf, type CsdlScope } from './csdl-scope.js';
import type { JsonObject } from '../../model/json-value.js';
import { describedIn, deprecatedIn, originOf } from './read-annotations.js';
import { lineName } from './read-document.js';

/** Reads an enumeration of CSDL: each member has a number. */
export function readEnumType(name: QualifiedName, element: JsonObject, scope: CsdlScope): EnumType {
  const source = placeOf(element, scope);
  const members = Object.entries(element)
    .filter(([key]) => !key.startsWith('$') && !key.includes('@'))
    .map(([key, value]) => readMember(key, value, element, scope));
  const sentinel = findSentinel(members);
  return {
    kind: 'EnumType',
    name,
    ...describedIn(element, scope),
    ...deprecatedIn(element, scope),
    members,
    flags: element['$IsFlags'] === true,
    ...(sentinel === undefined ? {} : { sentinel }),
    synthesized: annotationOf(element, `${ownNamespace}.synthesized`, scope) === true,
    origin: originOf(element, scope),
    source,
    sources: [source],
    evidence: [],
  };
}

function readMember(key: string, value: unknown, element: JsonObject, scope: CsdlScope): Member {
  const description = textOf(annotationOf(element, `${coreVocabulary.namespace}.Description`, scope, key));
  return {
    name: textOf(annotationOf(element, `${ownNamespace}.name`, scope, key)) ?? key,
    value: String(value),
    ...(description === undefined ? {} : { description }),
    ...deprecatedIn(element, scope, key),
    source: placeOfLine(element[`${key}${lineName}`], scope.file),
  };
}
