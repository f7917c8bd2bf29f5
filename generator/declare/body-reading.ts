import type { PropertyFact, TypeMention } from '../model/facts/facts.js';

/** What the rows of a request body table are. */
export type BodyReading =
  | { readonly kind: 'UrlParameters' }
  | { readonly kind: 'Parameters' }
  | { readonly kind: 'Properties'; readonly owner: TypeMention; readonly role: Exclude<PropertyFact['role'], 'type'> };
