/** A noun with its article: `a string`, `an object`, but `null`. */
export function withArticle(noun: string): string {
  if (noun === 'null' || noun === 'undefined') return noun;
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
