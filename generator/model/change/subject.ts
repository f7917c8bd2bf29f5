import type { QualifiedName } from '../edm/type-reference.js';

/** What a change is about. Names are those after the change, except if the thing was removed. */
export type Subject =
  | { readonly kind: 'Page'; readonly page: string }
  | { readonly kind: 'Namespace'; readonly namespace: string }
  | { readonly kind: 'Type'; readonly type: QualifiedName }
  | { readonly kind: 'Property'; readonly type: QualifiedName; readonly name: string }
  /** `property`: the property that lists the values, for an enum that the documentation does not name. */
  | { readonly kind: 'Member'; readonly type: QualifiedName; readonly name: string; readonly property?: string }
  | { readonly kind: 'Operation'; readonly operation: string }
  | { readonly kind: 'Route'; readonly operation: string; readonly name: string }
  | { readonly kind: 'Permission'; readonly operation: string; readonly name: string }
  | { readonly kind: 'Header'; readonly operation: string; readonly name: string }
  | { readonly kind: 'QueryOption'; readonly operation: string; readonly name: string }
  | { readonly kind: 'Parameter'; readonly operation: string; readonly name: string }
  | {
      readonly kind: 'ParameterValue';
      readonly operation: string;
      readonly parameter: string;
      readonly name: string;
    }
  | { readonly kind: 'RequestBody'; readonly operation: string }
  | { readonly kind: 'Response'; readonly operation: string; readonly status: number }
  | { readonly kind: 'Example'; readonly owner: string; readonly name: string };

export type SubjectKind = Subject['kind'];
