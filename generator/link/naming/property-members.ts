import type { EnumValue, MemberFact, PageFacts, PropertyFact } from '../../model/facts/facts.js';
import { hasClosedValues } from './forms.js';
import { getOrMake } from './order.js';

/** The values that a row lists, and those that stand under a heading with the property's name on the same page. */
export type ValuesOf = (fact: PropertyFact) => readonly EnumValue[];

/** Indexes the member tables of properties (`## Status options`), so that the values of each row are found in one step. */
export function indexPropertyValues(pages: readonly PageFacts[]): ValuesOf {
  const members = new Map<string, MemberFact[]>();
  for (const fact of pages.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'Member' || !fact.ownerIsProperty) continue;
    getOrMake(members, placeKey(fact.source.file, fact.owner.name), () => []).push(fact);
  }
  return (fact) => [
    ...(members.get(placeKey(fact.source.file, fact.name)) ?? []),
    ...(hasClosedValues(fact) ? (fact.values ?? []) : []),
  ];
}

function placeKey(file: string, property: string): string {
  return `${property.toLowerCase()} ${file}`;
}
