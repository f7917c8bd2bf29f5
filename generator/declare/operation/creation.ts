import type { ResponseFact } from '../../model/facts.js';
import type { Route } from '../../model/operation.js';

/** Does a request add one to a collection: "Create order", posted to a plural, and what was created comes back? Then it invokes nothing. */
export function isCreation(title: string, { method, path }: Route, responses: readonly ResponseFact[]): boolean {
  const returned = responses.some(({ status, type }) => status < 300 && type?.kind === 'Mention');
  return method === 'POST' && returned && /^(?:create|add|new)\b/i.test(title) && /\/\w{1,100}s$/i.test(path);
}
