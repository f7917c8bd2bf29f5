import { diagnose } from '../../model/diagnostic.js';
import type { PageFacts } from '../../model/facts/facts.js';
import { defineRule } from '../rule.js';

/** `doc_type: resourcePageType` on a page that documents only requests, or `apiPageType` on one that documents only types. */
export const wrongDocType = defineRule({
  codes: ['wrong-doc-type'],
  reach: 'page',
  check: ({ pages }) =>
    pages.flatMap((page) => {
      const entry = page.frontMatter?.entries.find(({ key }) => key === 'doc_type');
      const expected = docTypeOf(page);
      if (entry === undefined || expected === undefined || !known.has(entry.value) || entry.value === expected)
        return [];
      return [diagnose('wrong-doc-type', entry.source, { value: entry.value, expected })];
    }),
});

const known: ReadonlySet<string> = new Set(['apiPageType', 'resourcePageType']);

/** The expected `doc_type`. Undefined if the page documents both or neither. */
function docTypeOf({ facts }: PageFacts): string | undefined {
  const requests = facts.some(({ kind }) => kind === 'Operation');
  const types = facts.some((fact) => fact.kind === 'Type' && fact.representation !== undefined);
  if (requests === types) return undefined;
  return requests ? 'apiPageType' : 'resourcePageType';
}
