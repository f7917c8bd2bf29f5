import { lowerFirst, upperFirst } from '../../model/text/first-letter.js';

/** The name of a type from the words of a heading: "Order line" is `orderLine`. */
export function typeName(words: string): string {
  const [first = '', ...rest] = words
    .replace(/[`*"']/g, '')
    .trim()
    .split(' ');
  if (rest.length === 0) return first;
  return [lowerFirst(first), ...rest.map(upperFirst)].join('').replace(/[^\w.]/g, '');
}
