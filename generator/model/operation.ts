import type { Constraint } from './constraint.js';
import type { TypeReference } from './edm/type-reference.js';
import type { QueryOptions } from './query-options.js';
import type { Source } from './source.js';

export const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

export type HttpMethod = (typeof httpMethods)[number];

/** A request line of an HTTP request section, for example `GET /orders/{id}`. */
export interface Route {
  readonly method: HttpMethod;
  /** With a leading `/`, without root and query string; placeholders in braces as written. */
  readonly path: string;
  /** What the request line writes before the path: host, version or both, for example `/v2`. */
  readonly root?: string;
  /** The query string of the request line as written, without `?`. */
  readonly query?: string;
  readonly source: Source;
}

export type ParameterLocation = 'path' | 'query' | 'function' | 'body';

/** One row of a permission table. */
export interface PermissionGrant {
  /** The account kind as written in the row, for example `Delegated (work or school account)`. */
  readonly permissionType: string;
  readonly scheme: 'delegated-work' | 'delegated-personal' | 'application' | 'other';
  /** `scopes`: see `alternatives`; `none`: not supported; `undocumented`: a placeholder or an empty cell. */
  readonly support: 'scopes' | 'none' | 'undocumented';
  /** The alternatives, least privileged first. Each is one or more scopes that are needed together. */
  readonly alternatives: readonly (readonly string[])[];
  /** The resource that the grant is for, in tables with a row per resource. */
  readonly resource?: string;
  /** The text of the cell, if it is not an expression of scopes. */
  readonly note?: string;
  readonly source: Source;
}

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly required?: boolean;
  readonly source: Source;
}

/** A documented request. Its `id` is unique in the schema, and does not change when other pages are added or removed. */
export interface Operation {
  readonly kind: 'Operation';
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** The routes whose request and answer this operation documents; the first is the principal one. */
  readonly routes: readonly Route[];
  /** The other request lines of the page: variants of routes that this or another operation documents, for example with a query. */
  readonly sharedRoutes: readonly Route[];
  readonly permissions: readonly PermissionGrant[];
  readonly headers: readonly Header[];
  readonly parameters: readonly Parameter[];
  readonly queryOptions?: QueryOptions;
  readonly invocation?: {
    readonly form: 'Action' | 'Function';
    readonly name: string;
    readonly boundTo?: TypeReference;
  };
  readonly request?: RequestBody;
  readonly responses: readonly Response[];
  readonly source: Source;
  readonly overridden?: { readonly reason: string; readonly source: Source };
}

/** All request lines of an operation, as the page lists them. */
export function requestLines({ routes, sharedRoutes }: Operation): readonly Route[] {
  if (sharedRoutes.length === 0) return routes;
  return [...routes, ...sharedRoutes].toSorted(
    (a, b) => a.source.line - b.source.line || a.source.column - b.source.column,
  );
}

/** A request line: a method and a path. A name in the configuration may have any word as its method. */
interface RequestLine {
  readonly method: string;
  readonly path: string;
}

/** The method and path of a route: `GET /orders/{id}`. */
export function nameRoute({ method, path }: RequestLine): string {
  return `${method} ${path}`;
}

/** The same for routes that differ only in the names of their placeholders and in case. */
export function routeKey(route: RequestLine): string {
  return literalRouteKey(route).toLowerCase();
}

/** The same for routes that differ only in the names of their placeholders. */
export function literalRouteKey({ method, path }: RequestLine): string {
  return nameRoute({ method, path: replacePlaceholders(path, '{}') });
}

/** Replaces each placeholder of a path by a text. */
export function replacePlaceholders(path: string, text: string): string {
  return path.replace(placeholder, text);
}

/** The names of the placeholders in a path, in its order: `['id']` for `/orders/{id}`. */
export function placeholdersIn(path: string): readonly string[] {
  return [...path.matchAll(placeholder)].map(([text]) => text.slice(1, -1));
}

const placeholder = /\{[^{}]{0,200}\}/g;

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly type: TypeReference;
  readonly required: boolean;
  readonly description?: string;
  readonly constraints: readonly Constraint[];
  /** The values in the documentation, in its order. */
  readonly values?: readonly ParameterValue[];
  /** Whether the list is complete; absent if there is no list. */
  readonly valuesClosed?: boolean;
  readonly source: Source;
}

/** One of the values that the documentation lists for a parameter. */
export interface ParameterValue {
  readonly name: string;
  readonly value?: string;
  readonly description?: string;
  readonly source: Source;
}

/** `parameters`: the body is an object of the operation's `body` parameters; `reference`: the body is `{ "@odata.id": … }`. */
export interface RequestBody {
  readonly shape: 'create' | 'update' | 'parameters' | 'reference' | 'binary';
  readonly type?: TypeReference;
  readonly source: Source;
}

/** How a collection travels in the documented examples. `beside`: the other members, with the JSON kind of their values. */
export type CollectionForm =
  | { readonly kind: 'array' }
  | {
      readonly kind: 'object';
      readonly items: string;
      readonly beside: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'other'>>;
    };

/** A response. The body of a collection is `{ "value": [ … ] }`, unless it has another form. */
export interface Response {
  readonly status: number;
  /** Absent if the response has no body or the documentation does not say what is in it. */
  readonly type?: TypeReference;
  /** Whether the response has no body. */
  readonly empty?: true;
  readonly form?: CollectionForm;
  readonly source: Source;
}

/** Whether HTTP forbids a body for a status (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
export function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** Whether a status refers to another URL, whose content is what the request asks for (RFC 9110, section 15.4). */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && !hasNoBody(status);
}

/** Whether a status reports success (RFC 9110, section 15.3). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Whether a status reports an error of the client or the server (RFC 9110, sections 15.5 and 15.6). */
export function isError(status: number): boolean {
  return status >= 400;
}

/** Keeps one response per status: the first. */
export function distinctStatuses<Answer extends { readonly status: number }>(
  responses: readonly Answer[],
): readonly Answer[] {
  return responses.filter(({ status }, index) => responses.findIndex((other) => other.status === status) === index);
}
