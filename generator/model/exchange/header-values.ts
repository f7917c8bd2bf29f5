import { groupBy } from '../text/group-by.js';
import type { RequestValue } from './request-value.js';
import type { RouteUses } from './route-uses.js';

/** The headers that a caller decides on. A client sets credentials, lengths and the media types of JSON itself. */
export function headerValues({ operations }: RouteUses): readonly RequestValue[] {
  const binary = operations.some(({ request }) => request?.shape === 'binary');
  const headers = operations.flatMap((operation) =>
    operation.headers.flatMap(({ name, required = false }) => {
      const [own = ''] = name.split(':', 1);
      return isOwnHeader(own.trim(), binary) ? [{ name: own.trim(), required }] : [];
    }),
  );
  return [...groupBy(headers, ({ name }) => name.toLowerCase()).values()].flatMap((same) => {
    const required = same.length >= operations.length && same.every((one) => one.required);
    return same.slice(0, 1).map(({ name }) => ({ name, required }));
  });
}

function isOwnHeader(name: string, binary: boolean): boolean {
  if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) || /^(?:authorization|content-length|host)$/i.test(name)) return false;
  return binary || !/^(?:content-type|accept)$/i.test(name);
}
