import { manifestPath } from './manifest.js';
import { sourcesPath } from './sources.js';

/**
 * How a file in the output folder differs from the planned package.
 *
 * - `create`: planned, but not in the folder.
 * - `update`: planned, but the folder has other content; `edited` if the last run did not write that content.
 * - `same`: planned and in the folder.
 * - `remove`: not planned any longer, and as the last run wrote it.
 * - `keep`: not planned any longer, but edited after the last run; never deleted.
 */
export type FileChange =
  | { readonly kind: 'create'; readonly path: string; readonly after: string }
  | {
      readonly kind: 'update';
      readonly path: string;
      readonly before: string;
      readonly after: string;
      readonly edited: boolean;
    }
  | { readonly kind: 'same'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'keep'; readonly path: string };

/**
 * Whether a change means that the API is no longer what the package says. A page that was edited without a change of the API leaves
 * other places, hashes and copies of pages; that alone is no drift.
 */
export function isDrift(change: FileChange): boolean {
  if (change.kind === 'same') return false;
  if (change.kind !== 'update' || change.edited) return true;
  return change.path !== sourcesPath && change.path !== manifestPath && !change.path.startsWith('docs/');
}
