import type { Fact, PageFacts } from '../../../model/facts/facts.js';
import { leadsToPage, pageName } from '../../../model/text/link-target.js';
import type { TrustedMention } from './collect-mentions.js';
import type { FindType, TypeFinder } from './find-types.js';
import type { TypeKey } from './name-table.js';

/** What shows whether the page of a type was read. */
export interface ReadingEvidence {
  readonly pages: readonly PageFacts[];
  readonly mentions: readonly TrustedMention[];
  readonly find: TypeFinder;
  /** Whether the pages are known to be only a part of the documentation. */
  readonly part: boolean;
}

/**
 * Finds the types whose own page is not among the pages that were read: no page declares them, and a link leads to a page that is missing.
 * In a part of a documentation, every type that no page declares is one of them, and one of several pages of a type may be missing.
 */
export function findUnreadTypes({ pages, mentions, find, part }: ReadingEvidence): ReadonlySet<TypeKey> {
  const declared = new Set(pages.flatMap(({ facts }) => facts.map((fact) => declaredBy(fact, find.inCell))));
  const names = new Set(pages.map(({ file }) => pageName(file)));
  const isMissing = (target: string) => leadsToPage(target) && !names.has(pageName(target));
  const unread = mentions.flatMap(({ mention }) => {
    const missing = mention.target !== undefined && isMissing(mention.target);
    const keys = missing || part ? [find.inCell(mention), find.inProse(mention)] : [];
    return keys.filter((key) => key !== undefined && (declared.has(key) ? missing && part : missing || part));
  });
  return new Set(unread.filter((key) => key !== undefined));
}

/** The type that a fact of a page defines. The rows of a request body may be only some of its properties. */
function declaredBy(fact: Fact, find: FindType): TypeKey | undefined {
  switch (fact.kind) {
    case 'Type':
      return find(fact.name);
    case 'Property':
      return fact.role === 'type' ? find(fact.owner) : undefined;
    case 'Member':
      return fact.ownerIsProperty ? undefined : find(fact.owner);
    case 'BaseType':
    case 'Operation':
    case 'Example':
      return undefined;
  }
}
