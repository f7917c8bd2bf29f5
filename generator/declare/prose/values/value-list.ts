import type { EnumValue, TypeMention } from '../../../model/facts/facts.js';
import type { Source } from '../../../model/source.js';
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
  /** The lead-in and the list; empty if the description keeps it: the list may be incomplete, or is part of a clause. */
  readonly range: Range;
}

/** Finds the first list of values in a description; without one, the link after a lead-in. */
export function findValueList(prose: Prose, phrases: Phrases): ValueList | undefined {
  const leads = findLeadIns(prose.text, phrases.valueLeadIns);
  for (const lead of leads) {
    const list = readItems(prose.text, lead.end);
    if (list && isValueList(lead, list)) return valueList(prose, lead, withLaterItems(prose.text, list));
  }
  const at = leads.map((lead) => valuesElsewhere(prose, lead)).find((mention) => mention !== undefined);
  return at && { values: [], closed: false, at, defaultAt: undefined, nullAt: undefined, range: nothing };
}

/** Adds members that were added later: "Use the header to get the following value in this evolvable enum: `c`". */
function withLaterItems(text: string, list: ItemList): ItemList {
  const later = /\bfollowing values?\b[^`:]{0,80}\benum\w*:\s?/i.exec(text.slice(list.end, list.end + 400));
  const added = later && readItems(text, list.end + later.index + later[0].length);
  return added ? { ...list, items: [...list.items, ...added.items] } : list;
}

function valueList(prose: Prose, lead: Range, list: ItemList): ValueList {
  const values = list.items.map((item) => toValue(prose, item));
  const closed = list.clean && !isOpenEnded(prose.text, lead);
  const byDefault = list.items.find(({ isDefault }) => isDefault);
  return {
    values: distinct(values),
    closed,
    at: undefined,
    defaultAt: byDefault && toValue(prose, byDefault),
    nullAt: values.find(({ name }) => name === 'null')?.source,
    range: closed && isClause(prose.text, lead) ? { start: lead.start, end: list.end } : nothing,
  };
}

/** Whether the lead-in begins a clause; without it and the list, the rest of a clause would be half a sentence. */
function isClause(text: string, { start }: Range): boolean {
  return /(?:^|[.!?:;,()–—\n-])\s{0,9}$/.test(text.slice(Math.max(0, start - 10), start));
}

const nothing: Range = { start: 0, end: 0 };

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
