import type { OperationFact, TypeMention } from '../../model/facts/facts.js';
import type { OperationText } from './operation-text.js';

type Invocation = NonNullable<OperationFact['invocation']>;

/** The action or function that a request invokes, for example `ship` for `POST /orders/{id}/ship` titled "order: ship". */
export function readInvocation(text: OperationText, owner: TypeMention | undefined): Invocation | undefined {
  const segment = lastSegment(text.route.path);
  if (!segment) return undefined;
  const form = statedForm(text) ?? qualifiedForm(segment, text) ?? formOfRoute(segment, text, owner);
  return form && { form, name: segment.name };
}

/** Whether the page describes the request body as a list of parameters, and the request creates nothing. */
export function listsParameters(text: OperationText): boolean {
  return text.request.parameters && !isCreation(text);
}

interface Segment {
  readonly name: string;
  /** Whether the segment has arguments such as `(day={day})`, or an empty pair of parentheses. */
  readonly called: boolean;
  /** Whether the segment names a namespace: `contoso.sales.ship`. */
  readonly qualified: boolean;
}

function lastSegment(path: string): Segment | undefined {
  const match = /\/([\w.]{1,200})(\((?:[^()=]{1,100}=[^()]{0,400})?\))?(?:\/\$(?:count|value|ref))?$/.exec(path);
  const name = match?.[1]?.slice(match[1].lastIndexOf('.') + 1);
  return name ? { name, called: match?.[2] !== undefined, qualified: match?.[1] !== name } : undefined;
}

/** Whether the page says "action" or "function" in its title or in a sentence such as "this action returns". */
function statedForm({ scope, responseText }: OperationText): Invocation['form'] | undefined {
  const word =
    /\s(action|function)$/i.exec(scope.title)?.[1] ?? /\bthis (action|function) returns\b/i.exec(responseText)?.[1];
  if (!word) return undefined;
  return word.toLowerCase() === 'action' ? 'Action' : 'Function';
}

/** A POST to a qualified name in a list of methods invokes an action (OData URL conventions 4.01, section 4.6). */
function qualifiedForm({ qualified }: Segment, { scope, route }: OperationText): Invocation['form'] | undefined {
  const listed = scope.sections.every(({ role }) => role === 'methods');
  return listed && qualified && route.method === 'POST' ? 'Action' : undefined;
}

function formOfRoute(
  { name, called }: Segment,
  text: OperationText,
  owner: TypeMention | undefined,
): Invocation['form'] | undefined {
  const { method } = text.route;
  const bound = /^[\w.]{1,100}: ?(\w{1,100})$/.exec(text.scope.title)?.[1];
  const titled = bound !== undefined && name.toLowerCase().startsWith(bound.toLowerCase());
  if (method === 'GET') return called || titled ? 'Function' : undefined;
  if (method !== 'POST') return undefined;
  const verb = hasUntypedBody(text, owner) && !/s$/i.test(name);
  return titled || bound !== undefined || listsParameters(text) || verb ? 'Action' : undefined;
}

/** Whether the request has no body, or a body table whose rows belong to no known type. A verb that ends such a route is an action. */
function hasUntypedBody({ request, bodyTable }: OperationText, owner: TypeMention | undefined): boolean {
  return request.none || (bodyTable && !owner);
}

/** Whether the request adds an object to a collection: the title is "Create order", the path ends in a plural, and the object is returned. */
function isCreation({ scope: { title }, route: { method, path }, responses }: OperationText): boolean {
  const returned = responses.some(({ status, type }) => status < 300 && type?.kind === 'Mention');
  return method === 'POST' && returned && /^(?:create|add|new)\b(?! or )/i.test(title) && /\/\w{1,100}s$/i.test(path);
}
