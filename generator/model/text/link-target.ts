import { posix } from 'node:path';

/** The parts of a link's target, for example of `../resources/order.md?view=1#status-values`. */
export interface LinkTarget {
  /** Before `?` and `#`, with `/` between its parts; empty for an anchor on the same page. */
  readonly path: string;
  /** After `#`; undefined if the target has none. */
  readonly anchor: string | undefined;
  /** What follows the path, as written: `?view=1#status-values`. */
  readonly suffix: string;
}

/** Splits a link's target; a backslash counts as a slash. */
export function splitTarget(target: string): LinkTarget {
  const address = target.replaceAll('\\', '/');
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  const suffix = end < 0 ? '' : address.slice(end);
  const hash = suffix.indexOf('#');
  return { path: path.trim(), anchor: hash < 0 ? undefined : suffix.slice(hash + 1), suffix };
}

/** Whether a target leaves the documentation: a URL, or a path of the publishing site. */
export function leavesDocumentation(target: string): boolean {
  return /^(?:[a-z][a-z\d+.-]{0,30}:|[\\/])/i.test(target);
}

/** A path as the documentation root sees it: relative to the file that names it, or from the root if it begins with `/` or `~/`. */
export function resolvePath(path: string, file: string): string {
  const root = /^~?\//.exec(path)?.[0];
  return root === undefined ? posix.join(posix.dirname(file), path) : posix.normalize(path.slice(root.length));
}

/** A path of a page without the extension, in lower case, because sites serve pages without regard to either. */
export function withoutPageExtension(path: string): string {
  return path.toLowerCase().replace(/\.(?:mdx?|markdown|html?)$/, '');
}

/** The last part of a path, for example `order` of `resources/order`. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
