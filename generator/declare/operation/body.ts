import type { OperationFact, TypeMention } from '../../model/facts.js';
import type { Route } from '../../model/operation.js';
import type { BodyReading } from '../body-reading.js';

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
