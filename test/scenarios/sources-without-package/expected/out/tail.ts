// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';

/**
 * What hangs from a kite.
 *
 * @see `tail.md`
 */
export interface Tail extends Annotations {
  '@odata.type'?: '#contoso.toys.tail' | 'contoso.toys.tail';
  /** In centimetres. */
  length: Edm.Int32;
}
