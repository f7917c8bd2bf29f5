import type { RequestTarget, RichText } from '../../model/page.js';
import { readMethod } from '../words/method.js';
import { coverRequest } from './cover-code.js';
import type { Covered } from '../covered.js';
import type { CoverContext } from './cover-context.js';

/** Records how coverage counts a heading or paragraph that is nothing but a request line: `` `POST /orders` ``. Undefined for other texts. */
export function coverRequestLine(text: RichText, context: CoverContext): Covered | undefined {
  const request = requestIn(text);
  if (!request) return undefined;
  const entry = { construct: 'request-line', source: text.source } as const;
  if (context.isSaid(text.source)) return { coverage: { ...entry, verdict: 'read', as: 'request' } };
  return coverRequest(request, entry, context);
}

function requestIn({ plain, source }: RichText): RequestTarget | undefined {
  const [, method, target] =
    /^([A-Z]{3,7})[ \t]{1,9}((?:\/|https?:|\{)\S{0,500})(?: HTTP\/[\d.]{1,3})?$/.exec(plain) ?? [];
  if (method === undefined || target === undefined || readMethod(method) === undefined) return undefined;
  return { method, target, targetSource: source };
}
