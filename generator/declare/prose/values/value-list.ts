import type { EnumValue, TypeMention } from '../../../model/facts/facts.js';
import type { Source } from '../../../model/source.js';
import { namesRow, type DescribedRow } from '../../language/described-row.js';
import type { Phrases } from '../../language/phrases.js';
import { linkIn, placeOf, type Prose, type Range } from '../../text/prose.js';
import type { Item } from './value-item.js';
import { readItems, type ItemList } from './value-items.js';
import { isOpenEnded, findLeadIns, isValueList } from './value-lead-in.js';

/** The values that a description lists: "Possible values are: `open`, `closed`." */
export interface ValueList {
  readonly values: readonly EnumValue[];
  /** Whether the list is complete; false after "such as" or "etc.". */
  readonly closed: boolean;
  /** The link to the values, for example in "described in [status values](#status-values)". */
  readonly at: TypeMention | undefined;
  /** The value that the list calls the default. */
  readonly defaultAt: EnumValue | undefined;
  /** The place of `null` among the values; it is the value null, not a member of that name. */
  readonly nullAt: Source | undefined;
  /** The lead-in and the list; none if the description keeps them: the list may be incomplete, or is part of a clause. */
  readonly ranges: readonly Range[];
}

/** Finds the first list of values in a description; without one, the link after a lead-in. */
export function findValueList(prose: Prose, row: DescribedRow, phrases: Phrases): ValueList | undefined {
  const leads = findLeadIns(prose.text, phrases.valueLeadIns);
  for (const lead of leads) {
    const list = readItems(prose.text, lead.end);
    if (list && isValueList(lead, list)) {
      const found = valueList(prose, lead, withLaterItems(prose.text, list));
      return isAboutRow(prose.text.slice(lead.start, lead.end), row) ? found : { ...found, ranges: [] };
    }
  }
  const at = leads.map((lead) => valuesElsewhere(prose, lead)).find((mention) => mention !== undefined);
  return at && { values: [], closed: false, at, defaultAt: undefined, nullAt: undefined, ranges: [] };
}

/** Whether a lead-in says of nothing but the row that it has these values: not "The values for guests are". */
function isAboutRow(lead: string, row: DescribedRow): boolean {
  const about = /\b(?:for|of) (?!the following\b|the values\b)(.+?)(?: (?:are|is|can be|will be))?\s?:?\s?$/i.exec(
    lead,
  )?.[1];
  return about === undefined || /^\{[\w-]+\}$/.test(about.trim()) || namesRow(about, row);
}

/** Adds members that were added later: "Use the header to get the following value in this evolvable enum: `c`". */
function withLaterItems(text: string, list: ItemList): ItemList {
  const later = /\bfollowing values?\b[^`:]{0,80}\benum\w*:\s?/i.exec(text.slice(list.end, list.end + 400));
  const added = later && readItems(text, list.end + later.index + later[0].length);
  return added ? { ...list, items: [...list.items, ...added.items] } : list;
}

function valueList(prose: Prose, lead: Range, list: ItemList): ValueList {
  const values = list.items.map((item) => toValue(prose, item));
  const closed = list.clean && !isOpenEnded(prose.text, lead) && !goesOn(prose.text, list);
  const byDefault = list.items.find(({ isDefault }) => isDefault);
  return {
    values: distinct(values),
    closed,
    at: undefined,
    defaultAt: byDefault && toValue(prose, byDefault),
    nullAt: values.find(({ name }) => name === 'null')?.source,
    ranges: closed && isClause(prose.text, lead) ? rangesOf(prose.text, lead, list) : [],
  };
}

/** Whether the sentence of a list says that there are more values: "`a`, `b`; more may be added". */
function goesOn(text: string, { end }: ItemList): boolean {
  return /^;\s?(?:and |but )?(?:[\w ]{0,30}\b)?(?:more|others?|further|additional|new)\b/i.test(
    text.slice(end, end + 60),
  );
}

/** Whether the lead-in begins a clause; without it and the list, the rest of a clause would be half a sentence. */
function isClause(text: string, { start }: Range): boolean {
  return /(?:^|[.!?:;,()–—\n-])\s{0,9}$/.test(text.slice(Math.max(0, start - 10), start));
}

/** The ranges of a lead-in and its list, without a sentence between them: "The following values are supported. Not nullable. `a`, `b`". */
function rangesOf(text: string, { start, end }: Range, list: ItemList): readonly Range[] {
  const stop = text.slice(start, end).search(/\.\s[^\s]/);
  if (stop < 0) return [{ start, end: list.end }];
  return [
    { start, end: start + stop + 1 },
    { start: end, end: list.end },
  ];
}

function toValue(prose: Prose, item: Item): EnumValue {
  const source = placeOf(prose, item);
  return {
    name: item.name,
    ...(item.value === undefined ? {} : { value: item.value }),
    ...(item.description === undefined ? {} : { description: item.description }),
    source,
  };
}

function distinct(values: readonly EnumValue[]): readonly EnumValue[] {
  const seen = new Set<string>();
  return values.filter(({ name }) => name !== 'null' && !seen.has(name) && seen.add(name));
}

/** The link in the sentence of a lead-in: "Valid values are listed in the [table](#size-values)." */
function valuesElsewhere(prose: Prose, lead: Range): TypeMention | undefined {
  const rest = prose.text.slice(lead.end, lead.end + 300);
  const end = lead.end + (/[.\n]\s|\binherited from\b|$/i.exec(rest)?.index ?? 0);
  const link = linkIn(prose, { start: lead.end, end });
  if (!link) return undefined;
  return { name: link.label, ...(link.target === undefined ? {} : { target: link.target }), source: link.source };
}
