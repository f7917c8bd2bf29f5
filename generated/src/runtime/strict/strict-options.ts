// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** How strictly a value is validated. The defaults depend on the shape: tolerant for responses, strict for requests. */
export interface StrictOptions {
  /** `open`: any text is accepted as a member of an enumeration. `closed`: only documented members are. */
  readonly enums?: 'open' | 'closed';
  /**
   * What happens to undocumented properties, except annotations. `pass`: they are accepted. `refuse`: they are issues.
   * `strip`: the result is a copy without them.
   */
  readonly unknownKeys?: 'pass' | 'refuse' | 'strip';
  /** Whether documented limits (length, range, number of items) are tested: by default, in requests. */
  readonly bounds?: boolean;
}
