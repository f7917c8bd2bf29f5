import type { Heading } from '../../model/page.js';
import type { Source } from '../../model/source.js';

/** A heading that announces a type, for example "order resource type" or "orderState enum type". */
export interface TypeHeading {
  readonly name: string;
  readonly form: 'structured' | 'enum';
  readonly source: Source;
}

/** Reads a heading as the announcement of a type; undefined for any other heading. */
export function readTypeHeading(heading: Heading): TypeHeading | undefined {
  const match = pattern.exec(heading.text.plain.replace(/\s+/g, ' '));
  const words = match?.[1];
  if (!words || telling.test(words)) return undefined;
  const form = /^enum/i.test(match[2] ?? '') ? 'enum' : 'structured';
  return { name: typeName(words), form, source: heading.source };
}

/** "Working with orders" tells of a type; so do five words or more. */
const telling =
  /^(?:working|using|use|about|overview|introduction|how|managing|manage|get|list|create|update|delete)\s|(?:\S+\s){4}/i;

/** A type's name out of the words of a heading: "Order line" is `orderLine`. */
export function typeName(words: string): string {
  const [first = '', ...rest] = words
    .replace(/[`*"']/g, '')
    .trim()
    .split(' ');
  if (rest.length === 0) return first;
  return [first.charAt(0).toLowerCase() + first.slice(1), ...rest.map(capitalized)].join('').replace(/[^\w.]/g, '');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const pattern =
  /^(.{1,120}?) (resource(?: type)?|(?:complex|entity) type|entity|object|enum(?:eration)?(?: type)?|facet|type)(?: \([^()]{0,120}\))?[.:]?$/i;
