import { manifestPath } from './manifest.js';
import { modelPath } from './model-file.js';
import { sourcesPath } from './sources.js';

/**
 * How a file in the output folder differs from the planned package.
 *
 * - `create`: planned, but not in the folder; `deleted` if the last run wrote it.
 * - `update`: planned, but the folder has other content; `edited` if the last run did not write that content.
 * - `same`: planned and in the folder.
 * - `remove`: not planned any longer, and as the last run wrote it.
 * - `keep`: not planned any longer, but edited after the last run; never deleted.
 */
export type FileChange =
  | { readonly kind: 'create'; readonly path: string; readonly after: string; readonly deleted?: true }
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
 * Whether a file differs by more than an edit of pages that leaves the API as it is. Such an edit changes places, hashes and copies of
 * pages; what has changed in `model.json` are changes of the API, or nothing that anybody notices.
 */
export function isDrift(change: FileChange): boolean {
  switch (change.kind) {
    case 'same':
      return false;
    case 'keep':
      return true;
    case 'create':
      return change.deleted === true || !change.path.startsWith('docs/');
    case 'update':
      return change.edited || !(followsPages.has(change.path) || change.path.startsWith('docs/'));
    case 'remove':
      return !change.path.startsWith('docs/');
  }
}

const followsPages: ReadonlySet<string> = new Set([sourcesPath, manifestPath, modelPath]);
