import type { Diagnostic } from '../model/diagnostic.js';
import type {
  BaseTypeFact,
  EnumValue,
  ExampleFact,
  MemberFact,
  ParameterFact,
  PropertyFact,
  ResponseFact,
  TypeExpression,
  TypeFact,
} from '../model/facts/facts.js';
import type { Source } from '../model/source.js';
import type { Header, PermissionGrant, Route } from '../model/operation.js';

/** What one construct of a page states: a fact, a part of the page's operation, or a fault. */
export type Statement =
  | TypeFact
  | BaseTypeFact
  | PropertyFact
  | MemberFact
  | { readonly kind: 'Parameter'; readonly parameter: ParameterFact }
  | { readonly kind: 'ParameterValue'; readonly parameter: string; readonly value: EnumValue }
  | { readonly kind: 'Permission'; readonly grant: PermissionGrant }
  | { readonly kind: 'Response'; readonly response: ResponseFact }
  | { readonly kind: 'Header'; readonly header: Header }
  | {
      readonly kind: 'Method';
      readonly title: string;
      /** The link to the page of the operation. */
      readonly target: string | undefined;
      /** The type that the row says the operation returns, if the cell links to it. */
      readonly returns: TypeExpression | undefined;
      /** The place of that type. */
      readonly source: Source;
    }
  | { readonly kind: 'Route'; readonly route: Route }
  | { readonly kind: 'Message'; readonly message: MessageDraft }
  | { readonly kind: 'Fault'; readonly diagnostic: Diagnostic };

/** A message before it is paired and named; `group` is the number of its example. */
export interface MessageDraft extends Omit<ExampleFact, 'kind' | 'name' | 'operation' | 'answers'> {
  readonly name: string | undefined;
  readonly group: number;
}
