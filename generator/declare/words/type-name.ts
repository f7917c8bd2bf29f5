/** The name of a type from the words of a heading: "Order line" is `orderLine`. */
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
