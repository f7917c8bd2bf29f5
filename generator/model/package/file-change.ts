/**
 * What stands between the output folder and the package that the documentation gives, one file each.
 *
 * - `create`: planned, not there.
 * - `update`: planned, there with another content; `edited` where it is not what the last run wrote.
 * - `same`: planned and there.
 * - `remove`: written by the last run, planned no more, and as the last run left it.
 * - `keep`: written by the last run, planned no more, but edited since: never deleted.
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
