/** A documented request, as data. */
export interface Operation {
  readonly id: string;
  readonly title: string;
  /** Aliases of one operation on different roots; the first is the principal one. */
  readonly routes: readonly Route[];
  readonly permissions: readonly PermissionGrant[];
  readonly headers: readonly Header[];
  readonly parameters: readonly Parameter[];
  readonly request?: RequestBody;
  readonly responses: readonly Response[];
  /** Where it is documented, `page.md:12`. */
  readonly source: string;
}

/** A request line without host, version and query. */
export interface Route {
  readonly method: string;
  /** With a leading `/` and placeholders in braces, as documented. */
  readonly path: string;
}

/** What one kind of account needs to be granted. */
export interface PermissionGrant {
  /** The kind of account as the documentation names it. */
  readonly account: string;
  readonly scheme: 'delegated-work' | 'delegated-personal' | 'application' | 'other';
  /** `none`: the operation cannot be called with it; `undocumented`: the documentation does not say. */
  readonly support: 'scopes' | 'none' | 'undocumented';
  /** Alternatives, the least privileged first; the scopes of one are needed together. */
  readonly scopes: readonly (readonly string[])[];
}

/** A request header and what it should say. */
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
}

/** What a request sends. */
export interface RequestBody {
  /**
   * `create` and `update`: an object to make, or the changes of one; `parameters`: what an action is called with; `reference`: the
   * URL of an object; `binary`: bytes.
   */
  readonly shape: 'create' | 'update' | 'parameters' | 'reference' | 'binary';
  /** Qualified name, where the documentation names it. */
  readonly type?: string;
}

/** What comes back; a collection travels as `{ "value": [ … ] }`. */
export interface Response {
  readonly status: number;
  /** Qualified name, or `Collection(…)` around one; absent where nothing comes back or the documentation does not say. */
  readonly type?: string;
}
