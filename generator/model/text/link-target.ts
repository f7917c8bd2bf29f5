import { posix } from 'node:path';

/** The parts of a link's target such as `../resources/order.md?view=1#status-values`. */
export interface LinkTarget {
  /** The part before `?` and `#`, with `/` between its parts; empty for an anchor on the same page. */
  readonly path: string;
  /** The part after `#`; undefined if the target has no anchor. */
  readonly anchor: string | undefined;
  /** The rest after the path, as written: `?view=1#status-values`. */
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

/** Whether a target is outside of the documentation: a URL, or a path of the publishing site. */
export function leavesDocumentation(target: string): boolean {
  return /^(?:[a-z][a-z\d+.-]{0,30}:|[\\/])/i.test(target);
}

/** Resolves a path against the documentation root: relative to the file with the link, or to the root after `/` or `~/`. */
export function resolvePath(path: string, file: string): string {
  const root = /^~?\//.exec(path)?.[0];
  return root === undefined ? posix.join(posix.dirname(file), path) : posix.normalize(path.slice(root.length));
}

/** Whether a path of a file is that of a page. */
export function isPagePath(path: string): boolean {
  return /\.mdx?$/.test(path);
}

/** The path of a page without extension and in lower case, because sites ignore both. */
export function withoutPageExtension(path: string): string {
  return path.toLowerCase().replace(/\.(?:mdx?|markdown|html?)$/, '');
}

/** Whether the target is a page of the documentation, instead of a page of the publishing site, another host, or an anchor. */
export function leadsToPage(target: string): boolean {
  return /^(?!\/\/)[^:]{1,500}\.mdx?$/i.test(splitTarget(target).path);
}

/** The file name without folder, extension and anchor. It identifies a page even if the link has the path of a published page. */
export function pageName(target: string): string {
  return lastSegment(withoutPageExtension(splitTarget(target).path));
}

/** The last part of a path, for example `order` of `resources/order`. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
