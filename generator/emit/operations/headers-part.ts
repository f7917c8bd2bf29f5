import { groupBy } from '../../model/text/group-by.js';
import { plain } from '../code/code.js';
import { partOf, type ExchangePart, type Field } from './exchange-part.js';
import type { RouteUses } from './route-uses.js';

/** The headers that a caller decides on. A client sets credentials, lengths and the media types of JSON itself. */
export function headersPart({ operations }: RouteUses): ExchangePart | undefined {
  const binary = operations.some(({ request }) => request?.shape === 'binary');
  const headers = operations.flatMap((operation) =>
    operation.headers.flatMap(({ name, required = false }) => {
      const [own = ''] = name.split(':', 1);
      return isOwnHeader(own.trim(), binary) ? [{ name: own.trim(), required }] : [];
    }),
  );
  const fields = [...groupBy(headers, ({ name }) => name.toLowerCase()).values()].flatMap((same): readonly Field[] => {
    const required = same.length >= operations.length && same.every((one) => one.required);
    return same.slice(0, 1).map(({ name }) => ({ name, type: plain('string'), required }));
  });
  return partOf('headers', fields);
}

function isOwnHeader(name: string, binary: boolean): boolean {
  if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) || /^(?:authorization|content-length|host)$/i.test(name)) return false;
  return binary || !/^(?:content-type|accept)$/i.test(name);
}
