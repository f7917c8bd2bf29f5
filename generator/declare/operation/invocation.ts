import type { OperationFact } from '../../model/facts.js';
import type { Route } from '../../model/operation.js';

type Invocation = NonNullable<OperationFact['invocation']>;

/** What tells an action or function besides the route. */
export interface InvocationHints {
  readonly title: string;
  /** The response sentence: "this action returns". */
  readonly responseText: string;
  /** The request body is described as a list of parameters. */
  readonly parameters: boolean;
  /** The request has no body, or one whose rows belong to no type: then a verb at the end of the route is invoked. */
  readonly untyped: boolean;
}

/** Tells whether a request invokes an action or function, and its name: `POST /orders/{id}/ship` titled "order: ship". */
export function readInvocation(route: Route | undefined, hints: InvocationHints): Invocation | undefined {
  const segment = route && lastSegment(route.path);
  if (!route || !segment) return undefined;
  const form = statedForm(hints) ?? formOfRoute(route, segment, hints);
  return form && { form, name: segment.name };
}

interface Segment {
  readonly name: string;
  /** Has arguments such as `(day={day})`, or an empty pair of parentheses. */
  readonly called: boolean;
}

function lastSegment(path: string): Segment | undefined {
  const match = /\/([\w.]{1,200})(\((?:[^()=]{1,100}=[^()]{0,400})?\))?(?:\/\$(?:count|value|ref))?$/.exec(path);
  const name = match?.[1]?.slice(match[1].lastIndexOf('.') + 1);
  return name ? { name, called: match?.[2] !== undefined } : undefined;
}

/** The page itself says "action" or "function". */
function statedForm({ title, responseText }: InvocationHints): Invocation['form'] | undefined {
  const word =
    /\s(action|function)$/i.exec(title)?.[1] ?? /\bthis (action|function) returns\b/i.exec(responseText)?.[1];
  if (!word) return undefined;
  return word.toLowerCase() === 'action' ? 'Action' : 'Function';
}

function formOfRoute(
  { method }: Route,
  { name, called }: Segment,
  hints: InvocationHints,
): Invocation['form'] | undefined {
  const bound = /^[\w.]{1,100}: ?(\w{1,100})$/.exec(hints.title)?.[1];
  const titled = bound !== undefined && name.toLowerCase().startsWith(bound.toLowerCase());
  if (method === 'GET') return called || titled ? 'Function' : undefined;
  if (method !== 'POST') return undefined;
  const invoked = titled || bound !== undefined || hints.parameters || (hints.untyped && !/s$/i.test(name));
  return invoked ? 'Action' : undefined;
}
