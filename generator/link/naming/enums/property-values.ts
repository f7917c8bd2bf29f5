import type { EnumValue, MemberFact, PageFacts, PropertyFact } from '../../../model/facts/facts.js';
import { hasClosedValues } from './enum-or-structured.js';
import { getOrMake } from '../../../model/text/get-or-make.js';

/** The values that a row lists, and those that stand under a heading with the property's name on the same page. */
export type ValuesOf = (fact: PropertyFact) => readonly EnumValue[];

/** Indexes the member tables of properties (`## Status options`), so that the values of each row are found in one step. */
export function indexPropertyValues(pages: readonly PageFacts[]): ValuesOf {
  const byFile = new Map<string, Map<string, MemberFact[]>>();
  for (const { facts } of pages) {
    for (const fact of facts) {
      if (fact.kind !== 'Member' || !fact.ownerIsProperty) continue;
      const members = getOrMake(byFile, fact.source.file, () => new Map<string, MemberFact[]>());
      getOrMake(members, fact.owner.name.toLowerCase(), () => []).push(fact);
    }
  }
  return (fact) => {
    const listed = hasClosedValues(fact) ? (fact.values ?? []) : [];
    const members = byFile.get(fact.source.file)?.get(fact.name.toLowerCase());
    return members === undefined ? listed : [...members, ...listed];
  };
}
