import type { Route } from '../../model/operation.js';
import type { RequestTarget } from '../../model/page.js';
import { readMethod } from '../words/method.js';

/** How a family of pages writes request lines. */
export interface RouteGrammar {
  /** The forms of a request's target; the first that fits wins. */
  readonly forms: readonly RouteForm[];
  readonly placeholders: PlaceholderStyle;
}

/** How a dialect writes request lines. */
export function routeGrammar({
  routes: forms,
  traits: { placeholders },
}: {
  readonly routes: RouteGrammar['forms'];
  readonly traits: Pick<RouteGrammar, 'placeholders'>;
}): RouteGrammar {
  return { forms, placeholders };
}

/** Returns the path of a request's target, for example `/orders/{id}`; undefined if the form does not match. */
export type RouteForm = (target: string, placeholders: PlaceholderStyle) => string | undefined;

/** The marks of path parameters: `{id}` and `<id>`, with `colons` `:id` as well. */
export type PlaceholderStyle = 'braces' | 'colons';

/** The route of a request line: `GET https://host/v1.0/orders/{id}?$select=id` is `GET /orders/{id}`; undefined if it is malformed. */
export function readRoute({ method, target, targetSource }: RequestTarget, grammar: RouteGrammar): Route | undefined {
  const known = readMethod(method);
  if (!known) return undefined;
  for (const form of grammar.forms) {
    const path = form(target, grammar.placeholders);
    if (path) return { method: known, path, ...rootOf(target), ...queryOf(target), source: targetSource };
  }
  return undefined;
}

function queryOf(target: string): Pick<Route, 'query'> {
  const start = target.indexOf('?');
  const query = start < 0 ? '' : target.slice(start + 1).trim();
  return query === '' ? {} : { query };
}

/** Reads a URL or path; drops its host, version and query string. */
export const pathOfUrl: RouteForm = (target, placeholders) => {
  const [written = ''] = target.trim().split('?', 1);
  const path = inBraces(withoutRoot(written.replaceAll('\\', '/')), placeholders);
  const rooted = `/${path.replace(/^\/{1,9}/, '')}`.replace(/(?<=.)\/{1,9}$/, '');
  return rooted === '/' || /\s/.test(withoutPlaceholders(rooted)) ? undefined : rooted;
};

/** Removes the host and version from a URL, or the version from a path. */
function withoutRoot(url: string): string {
  return url.slice(root.exec(url)?.[0].length ?? 0);
}

/** The host and version at the beginning of a URL, the version at the beginning of a path. */
const root = /^(?:https?:\/\/[^/]{0,300})?(?:\/?(?:v\d{1,3}(?:\.\d{1,3}){0,2}|beta)(?=\/|$))?/i;

function rootOf(target: string): Pick<Route, 'root'> {
  const [written = ''] = target.trim().split('?', 1);
  const text = root.exec(written.replaceAll('\\', '/'))?.[0] ?? '';
  if (text === '') return {};
  return { root: /^(?:https?:|\/)/i.test(text) ? text : `/${text}` };
}

function inBraces(path: string, style: PlaceholderStyle): string {
  return placeholderMarks[style].reduce((text, mark) => text.replace(mark, '{$1}'), path);
}

const angles = /<([^<>/]{1,80})>/g;

const placeholderMarks: Readonly<Record<PlaceholderStyle, readonly RegExp[]>> = {
  braces: [angles],
  colons: [angles, /(?<=^|\/):([A-Za-z_]\w{0,80})(?=\/|$)/g],
};

/** Removes placeholders, function arguments and addresses by path, which may contain blanks. */
function withoutPlaceholders(path: string): string {
  return path.replace(/\{[^{}]{0,200}\}|\([^()]{0,400}\)|'[^']{0,200}'|:\/[^:]{0,200}:?/g, '');
}
