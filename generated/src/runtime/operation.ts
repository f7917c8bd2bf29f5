// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** A documented request, as data. */
export interface Operation {
  readonly id: string;
  readonly title: string;
  /** Alternative routes of the operation. The first one is the main route. */
  readonly routes: readonly Route[];
  readonly permissions: readonly PermissionGrant[];
  readonly headers: readonly Header[];
  readonly parameters: readonly Parameter[];
  /** The general query options that the operation offers, besides its own parameters. */
  readonly queryOptions?: readonly string[];
  readonly request?: RequestBody;
  readonly responses: readonly Response[];
  /** The page and line that document it, for example `page.md:12`. */
  readonly source: string;
}

/** A request line without host and HTTP version. */
export interface Route {
  readonly method: string;
  /** The documented path, with a leading `/` and placeholders in braces. */
  readonly path: string;
  /** The documented query string, without `?`. */
  readonly query?: string;
}

/** The permissions that one kind of account needs. */
export interface PermissionGrant {
  /** The resource that the grant is for, where the documentation lists permissions per resource. */
  readonly resource?: string;
  /** The kind of account, as the documentation names it. */
  readonly account: string;
  readonly scheme: 'delegated-work' | 'delegated-personal' | 'application' | 'other';
  /** `none`: this kind of account cannot call the operation. `undocumented`: the documentation does not say. */
  readonly support: 'scopes' | 'none' | 'undocumented';
  /** Alternatives, least privileged first. An alternative needs all of its scopes. */
  readonly scopes: readonly (readonly string[])[];
}

/** A request header and its documented value. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly required?: boolean;
}

/** A part of the URL that varies. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'function';
  readonly type: string;
  readonly required: boolean;
  /** The values that the documentation lists. */
  readonly values?: readonly string[];
  /** Present if the documentation lists all values. */
  readonly valuesClosed?: true;
  /** The value that a request without the parameter has, as documented. */
  readonly default?: string;
  readonly deprecated?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Both ends are inclusive. Decimal text, so that no digit is lost. */
  readonly minimum?: string;
  readonly maximum?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** A named textual format, for example `uri`. */
  readonly format?: string;
}

/** The body of a request. */
export interface RequestBody {
  /**
   * `create`: a new object. `update`: the changes to an object. `parameters`: the parameters of an action. `reference`:
   * the URL of an object. `binary`: bytes.
   */
  readonly shape: 'create' | 'update' | 'parameters' | 'reference' | 'binary';
  /** The name of its type, where the documentation says it. */
  readonly type?: string;
}

/** A response. */
export interface Response {
  readonly status: number;
  /** The name of a type or of a collection, without its wrapper; absent where nothing comes back or the documentation does not say. */
  readonly type?: string;
}
