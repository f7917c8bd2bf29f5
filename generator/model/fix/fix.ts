import type { Source } from '../source.js';

/**
 * An edit of a page: within `source`, the text `before` becomes `after`. It is made only if `before` is there exactly once, so an edit never
 * changes a text that it was not meant for. An insertion has an empty `before` and an empty `source`.
 */
export interface TextEdit {
  readonly source: Source;
  readonly before: string;
  readonly after: string;
}

/** What is mended only on request, because an author may have meant it as it is. */
export const fixRequests = ['lengths', 'tables'] as const;

export type FixRequest = (typeof fixRequests)[number];

/** How a finding is mended: by all of its edits, or not at all. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  /** Absent if it is certain what the author meant. */
  readonly onRequest?: FixRequest;
}
