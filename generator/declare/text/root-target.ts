import { leavesDocumentation, resolvePath, splitTarget } from '../../model/text/link-target.js';

/** Resolves a link's target against the documentation root: `../resources/order.md` in `api/order-post.md` is `resources/order.md`. */
export function rootTarget(target: string, file: string): string {
  if (leavesDocumentation(target)) return target;
  const { path, suffix } = splitTarget(target);
  return `${path === '' ? file : resolvePath(path, file)}${suffix}`;
}
