import type { Operations } from 'toolshed/operations';
import type { BodyOf, ErrorOf, PathParametersOf, QueryOf, ResponseOf } from 'toolshed/runtime';

/** What a caller passes to an operation; what is not documented cannot be passed. */
type InputOf<Operation> = Part<'path', PathParametersOf<Operation>> &
  Part<'query', QueryOf<Operation>> &
  Part<'body', BodyOf<Operation>>;

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [Key in Name]?: undefined }
  : undefined extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

/** An error response of the service. */
export class ServiceError<Body> extends Error {
  readonly status: number;
  readonly body: Body;

  constructor(status: number, body: Body) {
    super(`The service answers ${status}.`);
    this.status = status;
    this.body = body;
  }
}

/** Sends a documented request and returns the body of the answer. */
export type Send = <Key extends keyof Operations>(
  key: Key,
  input: InputOf<Operations[Key]>,
) => Promise<ResponseOf<Operations[Key]>>;

/** Creates a client of the service. */
export function createClient(url: string): Send {
  return async <Key extends keyof Operations>(key: Key, input: InputOf<Operations[Key]>) => {
    const { path = {}, query = {}, body } = input as { path?: object; query?: object; body?: unknown };
    const [method = '', template = ''] = key.split(' ');
    const values = new Map(Object.entries(path));
    const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${url}${filled}${search.size === 0 ? '' : `?${search}`}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const content: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok) throw new ServiceError(response.status, content as ErrorOf<Operations[Key]>);
    return content as ResponseOf<Operations[Key]>;
  };
}
