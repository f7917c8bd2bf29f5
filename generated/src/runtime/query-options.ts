// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The system query options of a list (OData URL Conventions 4.01, section 5.1). */
export interface QueryOptions {
  /** The properties to return, separated by commas. */
  $select?: string;
  /** The relationships to return with each object, separated by commas. */
  $expand?: string;
  /** A condition, for example `total gt 100`. */
  $filter?: string;
  /** The properties to sort by, for example `total desc`. */
  $orderby?: string;
  $search?: string;
  /** The most objects to return. */
  $top?: number;
  /** The number of objects to leave out. */
  $skip?: number;
  /** Whether to return the number of all matching objects. */
  $count?: boolean;
}
