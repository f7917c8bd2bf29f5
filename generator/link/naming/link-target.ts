/** Where a link leads, folded for comparison: a path from the documentation root and the anchor on that page. */
export interface LinkTarget {
  /** Lower case, without `.md`; for example `resources/order`. Empty for an anchor on the same page. */
  readonly path: string;
  /** Without `#`; undefined where the link names none. */
  readonly anchor: string | undefined;
}

/** Reads a link's target as a page in `file` writes it, for example `../resources/order.md#status-values`. */
export function readLinkTarget(target: string, file: string): LinkTarget {
  const [address = '', anchor] = target.replaceAll('\\', '/').split('#', 2);
  const folded = anchor === undefined || anchor === '' ? undefined : anchor.toLowerCase();
  const path = withoutExtension((address.split('?', 1)[0] ?? '').trim());
  if (path === '') return { path: withoutExtension(file), anchor: folded };
  return { path: normalize(path.startsWith('/') ? path : `${folderOf(file)}/${path}`), anchor: folded };
}

/** The path of a page as link targets are compared with it. */
export function pagePath(file: string): string {
  return normalize(withoutExtension(file));
}

/** The last part of a path, for example `order` of `resources/order`. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/'))).toLowerCase();
}

function withoutExtension(path: string): string {
  return path.toLowerCase().replace(/\.(?:md|markdown|html?)$/, '');
}

/** Resolves `.` and `..`; what leads out of the root stays at the root. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
