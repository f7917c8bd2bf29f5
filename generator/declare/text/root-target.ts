import { posix } from 'node:path';

/** A link's target as the documentation root sees it: `../resources/order.md` of `api/order-post.md` is `resources/order.md`. */
export function rootTarget(target: string, file: string): string {
  const address = target.replaceAll('\\', '/');
  if (/^(?:[a-z][a-z\d+.-]{0,30}:|\/)/i.test(address)) return target;
  const [path = '', ...rest] = address.split(/(?=[?#])/);
  return [/^(?:$|[?#])/.test(path) ? file + path : posix.join(posix.dirname(file), path), ...rest].join('');
}
