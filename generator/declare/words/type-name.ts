import { lowerFirst, upperFirst } from '../../model/text/first-letter.js';

/** Turns the words of a heading into a type name: "Order line" becomes `orderLine`. */
export function typeName(words: string): string {
  const [first = '', ...rest] = words
    .replace(/[`*"']/g, '')
    .trim()
    .split(' ');
  if (rest.length === 0) return first;
  return [lowerFirst(first), ...rest.map(upperFirst)].join('').replace(/[^\w.]/g, '');
}
