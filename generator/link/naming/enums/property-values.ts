import type { EnumValue, MemberFact, PageFacts, PropertyFact } from '../../../model/facts/facts.js';
import { hasClosedValues } from './enum-or-structured.js';
import { getOrMake } from '../../../model/text/get-or-make.js';

/** Returns the values that a row lists, and those under a heading with the property's name on the same page. */
export type ValuesOf = (fact: PropertyFact) => readonly EnumValue[];

/** Indexes member tables that belong to a property (`## Status options`) by page and property. */
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
