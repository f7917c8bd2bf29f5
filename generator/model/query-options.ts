import { findTypo } from './text/nearest-names.js';

/** The system query options of OData (URL Conventions 4.01, section 5.1), in the order in which they are listed. */
export const queryOptionNames = [
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$search',
  '$top',
  '$skip',
  '$count',
  '$skiptoken',
  '$deltatoken',
  '$format',
] as const;

export type QueryOptionName = (typeof queryOptionNames)[number];

/** What a page says about system query options. */
export interface QueryOptions {
  /** Whether the page says "supports the OData query parameters" without a complete list. */
  readonly general?: true;
  readonly named: readonly QueryOptionName[];
  readonly denied: readonly QueryOptionName[];
}

/** The system query option with a name, ignoring case. */
export function findQueryOption(name: string): QueryOptionName | undefined {
  const folded = name.toLowerCase();
  return queryOptionNames.find((option) => option === folded);
}

/** The system query option that a name misspells; undefined if it is one, or near none. */
export function findMisspeltOption(name: string): string | undefined {
  return findQueryOption(name) === undefined ? findTypo(name, queryOptionNames) : undefined;
}

/** The options that apply to every list, and those that apply to a single object. */
const listOptions: readonly QueryOptionName[] = queryOptionNames.slice(0, 8);
const itemOptions: readonly QueryOptionName[] = queryOptionNames.slice(0, 2);

/** The system query options that a page offers. A general statement refers to those that apply to a list or to a single object. */
export function offeredOptions(
  { general, named, denied }: QueryOptions,
  returns: 'list' | 'item',
): readonly QueryOptionName[] {
  const implied = returns === 'list' ? listOptions : itemOptions;
  const possible = general ? implied.filter((name) => !denied.includes(name)) : [];
  return queryOptionNames.filter((name) => named.includes(name) || possible.includes(name));
}
