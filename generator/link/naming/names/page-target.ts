import { resolvePath, splitTarget, withoutPageExtension } from '../../../model/text/link-target.js';

/** The page that a link leads to, in a form that can be compared: path from the documentation root, and anchor. */
export interface PageTarget {
  /** In lower case and without `.md`, for example `resources/order`. */
  readonly path: string;
  /** Without `#`; undefined if the link has none. */
  readonly anchor: string | undefined;
}

/** Reads the target of a link on the page `file`, for example `../resources/order.md#status-values`. */
export function readPageTarget(target: string, file: string): PageTarget {
  const { path, anchor } = splitTarget(target);
  const folded = anchor === undefined || anchor === '' ? undefined : anchor.toLowerCase();
  return { path: pagePath(path === '' ? file : resolvePath(path, file)), anchor: folded };
}

/** Converts the path of a page to the form of `PageTarget.path`. A path that leads above the root starts at the root. */
export function pagePath(file: string): string {
  return withoutPageExtension(file).replace(/^(?:\.\.?\/|\/)+|\/$/g, '');
}
