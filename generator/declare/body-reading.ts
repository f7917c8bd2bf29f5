import type { PropertyFact, TypeMention } from '../model/facts/facts.js';

/** How to read the rows of a request body table. */
export type BodyReading =
  | { readonly kind: 'UrlParameters' }
  | { readonly kind: 'Parameters' }
  | { readonly kind: 'Properties'; readonly owner: TypeMention; readonly role: Exclude<PropertyFact['role'], 'type'> };
