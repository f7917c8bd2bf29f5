import type { Origin } from '../../model/source.js';
import { coreVocabulary, ownNamespace } from '../csdl-vocabulary.js';
import { annotationOf, textOf, type CsdlScope } from './csdl-scope.js';
import { isObject, type JsonObject } from '../../model/json-value.js';

/** The description of an element, if it has one. */
export function describedIn(element: JsonObject, scope: CsdlScope): { readonly description?: string } {
  const description = textOf(annotationOf(element, `${coreVocabulary.namespace}.Description`, scope));
  return description === undefined ? {} : { description };
}

/** The text that says that an element is deprecated, if one does. `prefix`: the member of an enum. */
export function deprecatedIn(element: JsonObject, scope: CsdlScope, prefix = ''): { readonly deprecated?: string } {
  const revisions = annotationOf(element, `${coreVocabulary.namespace}.Revisions`, scope, prefix);
  const found = Array.isArray(revisions)
    ? revisions.filter(isObject).find(({ Kind: kind }) => String(kind).endsWith('Deprecated'))
    : undefined;
  return found === undefined ? {} : { deprecated: textOf(found['Description']) ?? '' };
}

/** How an element is known; our own documents say so of those that no table documents. */
export function originOf(element: JsonObject, scope: CsdlScope): Origin {
  const origin = annotationOf(element, `${ownNamespace}.origin`, scope);
  return origin === 'example' || origin === 'link' ? origin : 'table';
}
