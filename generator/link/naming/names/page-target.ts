import { resolvePath, splitTarget, withoutPageExtension } from '../../../model/text/link-target.js';

/** Where a link leads, folded for comparison: a path from the documentation root and the anchor on that page. */
export interface PageTarget {
  /** Lower case, without `.md`; for example `resources/order`. */
  readonly path: string;
  /** Without `#`; undefined if the link has none. */
  readonly anchor: string | undefined;
}

/** Reads a link's target as a page in `file` writes it, for example `../resources/order.md#status-values`. */
export function readPageTarget(target: string, file: string): PageTarget {
  const { path, anchor } = splitTarget(target);
  const folded = anchor === undefined || anchor === '' ? undefined : anchor.toLowerCase();
  return { path: pagePath(path === '' ? file : resolvePath(path, file)), anchor: folded };
}

/** The path of a page as link targets are compared with it; what leads out of the root stays at the root. */
export function pagePath(file: string): string {
  return withoutPageExtension(file).replace(/^(?:\.\.?\/|\/)+|\/$/g, '');
}
