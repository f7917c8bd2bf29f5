// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import type { Open } from './runtime/open.js';
import type { Shape } from './shape.js';
import type { Tail } from './tail.js';

/**
 * Something that flies on a line.
 *
 * @see `kite.md`
 */
export interface Kite extends Annotations {
  '@odata.type'?: '#contoso.toys.kite' | 'contoso.toys.kite';
  /**
   * Identifier of the kite.
   *
   * Key. Read-only.
   */
  readonly id: string;
  shape?: Open<Shape> | null;
  /** What hangs from it. */
  tail?: Tail | null;
}
