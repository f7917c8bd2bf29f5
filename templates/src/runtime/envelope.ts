import type { Annotations } from './annotations.js';

/** A page of a collection as it travels: the items and what the service says about them. */
export interface Collection<Item> extends Annotations {
  '@odata.context'?: string;
  /** How many items there are on all pages, where `$count=true` asked for it. */
  '@odata.count'?: number;
  /** Where the next page is; absent on the last one. */
  '@odata.nextLink'?: string;
  /** Where later changes can be asked for, on the last page of a delta query. */
  '@odata.deltaLink'?: string;
  value: Item[];
}

/** A single value as it travels. */
export interface Value<Content> extends Annotations {
  '@odata.context'?: string;
  value: Content;
}

/** A request body that names an existing object instead of describing a new one. */
export interface Reference extends Annotations {
  '@odata.id': string;
}
