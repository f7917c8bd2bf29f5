// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './annotations.js';

/** A page of a collection in JSON: the items, and annotations about them. */
export interface Collection<Item> extends Annotations {
  '@odata.context'?: string;
  /** The number of items on all pages, if the request asks for it with `$count=true`. */
  '@odata.count'?: number;
  /** The URL of the next page. Absent on the last page. */
  '@odata.nextLink'?: string;
  /** The URL that returns later changes, on the last page of a delta query. */
  '@odata.deltaLink'?: string;
  value: Item[];
}

/** A single value in JSON. */
export interface Value<Content> extends Annotations {
  '@odata.context'?: string;
  value: Content;
}

/** A request body that refers to an existing object instead of describing a new one. */
export interface Reference extends Annotations {
  '@odata.id': string;
}
