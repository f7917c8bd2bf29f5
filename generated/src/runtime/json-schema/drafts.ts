// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The supported drafts of JSON Schema. All other keywords used here are the same in each draft. */
export const drafts = {
  'draft-2020-12': { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' },
} as const;

/** A supported draft. */
export type Draft = keyof typeof drafts;

/** Whether a draft is supported. */
export function isDraft(target: string): target is Draft {
  return Object.hasOwn(drafts, target);
}
