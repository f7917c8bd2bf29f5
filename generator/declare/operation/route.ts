import type { Route } from '../../model/operation.js';
import type { HttpRequest } from '../../model/page.js';
import { readMethod } from '../words/method.js';

/** The route of a request line: `GET https://host/v1.0/orders/{id}?$select=id` is `GET /orders/{id}`; undefined where it is none. */
export function readRoute({ method, target, targetSource }: HttpRequest): Route | undefined {
  const known = readMethod(method);
  const path = routePath(target);
  return known && path ? { method: known, path, source: targetSource } : undefined;
}

function routePath(target: string): string | undefined {
  const [written = ''] = target.trim().split('?', 1);
  const path = withoutRoot(written.replaceAll('\\', '/')).replace(/<([^<>/]{1,80})>/g, '{$1}');
  const rooted = `/${path.replace(/^\/{1,9}/, '')}`.replace(/(?<=.)\/{1,9}$/, '');
  return rooted === '/' || /\s/.test(withoutPlaceholders(rooted)) ? undefined : rooted;
}

/** Takes host and version off an absolute URL, and the version off a path. */
function withoutRoot(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]{0,300}/i, '');
  return path.replace(/^\/?(?:v\d{1,3}(?:\.\d{1,3}){0,2}|beta)(?=\/|$)/i, '');
}

/** Placeholders, function arguments and addresses by path may hold blanks. */
function withoutPlaceholders(path: string): string {
  return path.replace(/\{[^{}]{0,200}\}|\([^()]{0,400}\)|'[^']{0,200}'|:\/[^:]{0,200}:?/g, '');
}
