/** The path of the file that says where everything stands in the documentation. */
export const sourcesPath = 'sources.json';

/** Where everything that a package documents stands. A place is `resources/order.md:12:3`: page, line and column, which count from 1. */
export interface PackageSources {
  readonly version: 1;
  /** By key: `types/contoso.sales.order`, `operations/order-cancel`, and `routes` for the places of all routes. */
  readonly entries: Readonly<Record<string, SourcesEntry>>;
  /** The places of the examples of each page, by the names of their constants. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, ExamplePlaces>>>>;
  /** What each module below `src/` is about: the key of everything in it, or the key of each name. */
  readonly modules: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The place of a thing, and of its properties, members, parameters or routes. */
export interface SourcesEntry {
  readonly at?: string;
  readonly members?: Readonly<Record<string, string>>;
}

/** The place of an example, and the start of its body if each value in it has its own line. */
export interface ExamplePlaces {
  readonly at: string;
  readonly body?: string;
}
