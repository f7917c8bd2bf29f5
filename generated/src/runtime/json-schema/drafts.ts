/** What the drafts of JSON Schema that are supported call things; all else that is used here, they call the same. */
export const drafts = {
  'draft-2020-12': { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' },
  'draft-07': { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' },
} as const;

/** A draft that is supported. */
export type Draft = keyof typeof drafts;

/** Is it a draft that is supported? */
export function isDraft(target: string): target is Draft {
  return Object.hasOwn(drafts, target);
}
