import type { Diagnostic } from '../model/diagnostic.js';
import type {
  BaseTypeFact,
  ExampleFact,
  MemberFact,
  ParameterFact,
  PropertyFact,
  TypeFact,
} from '../model/facts/facts.js';
import type { Header, PermissionGrant, Route } from '../model/operation.js';

/** What one construct of a page says: a fact of its own, a part of the page's operation, or a fault. */
export type Statement =
  | TypeFact
  | BaseTypeFact
  | PropertyFact
  | MemberFact
  | { readonly kind: 'Parameter'; readonly parameter: ParameterFact }
  | { readonly kind: 'Permission'; readonly grant: PermissionGrant }
  | { readonly kind: 'Header'; readonly header: Header }
  | { readonly kind: 'Method'; readonly title: string; readonly target: string | undefined }
  | { readonly kind: 'Route'; readonly route: Route }
  | { readonly kind: 'Message'; readonly message: MessageDraft }
  | { readonly kind: 'Fault'; readonly diagnostic: Diagnostic };

/** A message before it is paired with another and named uniquely; `group` numbers the example that it belongs to. */
export interface MessageDraft extends Omit<ExampleFact, 'kind' | 'name' | 'operation' | 'answers'> {
  readonly name: string | undefined;
  readonly group: number;
}
