import {
  nameRoute,
  type Header,
  type Parameter,
  type ParameterValue,
  type PermissionGrant,
  type Response,
  type Route,
} from '../operation.js';

/** The path of the file that says where everything stands in the documentation. */
export const sourcesPath = 'sources.json';

/**
 * Where everything that a package documents stands. A place is `resources/order.md:12:3`: page, line and column, which count from 1; a place
 * on the page that the whole entry is about lacks the page: `:12:3`.
 */
export interface PackageSources {
  readonly version: 1;
  /** By key: `types/contoso.sales.order`, `operations/order-cancel`, and `routes` for the places of all routes. */
  readonly entries: Readonly<Record<string, SourcesEntry>>;
  /** The places of the examples of each page, by the names of their constants. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, ExamplePlaces>>>>;
  /** The places of all requests and responses that each page shows, by their ids in `model.json`. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What each module below `src/` is about: the key of everything in it, or the key of each name. */
  readonly modules: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The place of a thing, and of its properties, members, parameters or routes. */
export interface SourcesEntry {
  readonly at?: string;
  /** The other places where a type is declared. */
  readonly also?: readonly string[];
  readonly members?: Readonly<Record<string, string>>;
  /** The other parts of an operation, by their keys. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The key of a type; `label` is its name as the package shows it. */
export function typeKey(label: string): string {
  return `types/${label}`;
}

/** The key of an operation. */
export function operationKey(id: string): string {
  return `operations/${id}`;
}

/** The keys of the parts of an operation that are no parameters. */
export const partKeys = {
  request: 'request',
  route: ({ query, ...route }: Route): string => `route ${nameRoute(route)}${query === undefined ? '' : `?${query}`}`,
  permission: ({ permissionType, resource }: PermissionGrant): string =>
    `permission ${permissionType}${resource === undefined ? '' : `, ${resource}`}`,
  header: ({ name }: Header): string => `header ${name}`,
  response: ({ status }: Response): string => `status ${status}`,
  value: (parameter: Parameter, { name }: ParameterValue): string => `value ${parameter.name} ${name}`,
} as const;

/** The place of an example, and the start of its body if each value in it has its own line. */
export interface ExamplePlaces {
  readonly at: string;
  readonly body?: string;
}
