import { leavesDocumentation, resolvePath, splitTarget } from '../../model/text/link-target.js';

/** A link's target as the documentation root sees it: `../resources/order.md` of `api/order-post.md` is `resources/order.md`. */
export function rootTarget(target: string, file: string): string {
  if (leavesDocumentation(target)) return target;
  const { path, suffix } = splitTarget(target);
  return `${path === '' ? file : resolvePath(path, file)}${suffix}`;
}
