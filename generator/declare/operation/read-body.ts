import type { OperationFact, TypeMention } from '../../model/facts/facts.js';
import type { Route } from '../../model/operation.js';
import type { BodyReading } from '../body-reading.js';
import { listsParameters } from './invocation.js';
import type { OperationText } from './operation-text.js';

/** Decides whether the rows of a body table are properties of a type, parameters of an invocation, or parts of the URL. */
export function readBody(
  text: OperationText,
  owner: TypeMention | undefined,
  invocation: OperationFact['invocation'],
): BodyReading {
  const { scope, route, request } = text;
  if (request.urlParameters) return { kind: 'UrlParameters' };
  if (route.method === 'GET' && invocation?.form === 'Function') return { kind: 'UrlParameters' };
  if (listsParameters(text) || invocation || !owner) return { kind: 'Parameters' };
  return { kind: 'Properties', owner, role: isCreateRequest(scope.title, route) ? 'create-body' : 'update-body' };
}

/** POST creates and the other methods update, unless the title says otherwise. */
function isCreateRequest(title: string, { method }: Route): boolean {
  if (method === 'POST') return !/^update\b/i.test(title);
  return method === 'PUT' && /^(?:create|add)\b/i.test(title);
}
