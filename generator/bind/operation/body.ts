import type { OperationFact, PropertyFact, TypeMention } from '../../model/facts.js';
import type { Route } from '../../model/operation.js';

/** What the rows of a request body table are. */
export type BodyReading =
  | { readonly kind: 'UrlParameters' }
  | { readonly kind: 'Parameters' }
  | { readonly kind: 'Properties'; readonly owner: TypeMention; readonly role: Exclude<PropertyFact['role'], 'type'> };

/** What tells the rows of a body apart. */
export interface BodyHints {
  readonly title: string;
  readonly route: Route;
  /** The prose says that they travel in the URL. */
  readonly urlParameters: boolean;
  /** The prose calls them parameters. */
  readonly parameters: boolean;
  readonly owner: TypeMention | undefined;
  readonly invocation: OperationFact['invocation'];
}

/** Tells whether the rows of a body are properties of a type, parameters of an invocation, or travel in the URL. */
export function readBody({ title, route, urlParameters, parameters, owner, invocation }: BodyHints): BodyReading {
  if (urlParameters) return { kind: 'UrlParameters' };
  if (route.method === 'GET' && invocation?.form === 'Function') return { kind: 'UrlParameters' };
  if (parameters || invocation || !owner) return { kind: 'Parameters' };
  return { kind: 'Properties', owner, role: creates(title, route) ? 'create-body' : 'update-body' };
}

/** POST creates and the other methods update, unless the title says otherwise. */
function creates(title: string, { method }: Route): boolean {
  if (method === 'POST') return !/^update\b/i.test(title);
  return method === 'PUT' && /^(?:create|add)\b/i.test(title);
}
