/** The effect of a tag in running text: a line break, a new list item, a space, or nothing visible. */
export type TagMeaning = 'break' | 'item' | 'blank' | 'nothing';

/**
 * Returns the effect of a tag in a text, for example of `<br>` or `</li>`. Undefined if the tag is not used for layout,
 * or if its closing tag is missing: then it is an unescaped placeholder such as `<country>`.
 */
export function meaningOf(html: string, text: string): TagMeaning | undefined {
  const [, slash, spelling = ''] = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(html) ?? [];
  const name = spelling.toLowerCase();
  if (slash === '/') return closingTags.get(name);
  if (pairs.has(name) && !text.toLowerCase().includes(`</${name}`)) return undefined;
  return openingTags.get(name);
}

const pairs: ReadonlySet<string> = new Set(
  'a b center code del em font i ins kbd mark s small span strike strong sub sup tt u var'.split(' '),
);
const blocks = 'blockquote dd div dt h1 h2 h3 h4 h5 h6 hr p pre tr';
const silent = [...pairs, 'details', 'dl', 'img', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'wbr'].join(' ');

const openingTags: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ...tags('break', `br ${blocks}`),
  ...tags('item', 'li'),
  ...tags('blank', 'td th'),
  ...tags('nothing', `${silent} ol ul`),
]);

const closingTags: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ...tags('break', `br ${blocks} li ol ul`),
  ...tags('blank', 'td th'),
  ...tags('nothing', silent),
]);

function tags(meaning: TagMeaning, names: string): [string, TagMeaning][] {
  return names.split(' ').map((name) => [name, meaning]);
}
