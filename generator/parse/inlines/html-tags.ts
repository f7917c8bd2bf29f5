/** What a tag in running text comes to: a line feed, the beginning of a list item, a blank, or nothing that shows. */
export type TagMeaning = 'break' | 'item' | 'blank' | 'nothing';

/**
 * What a tag means, for example `<br>` or `</li>`. undefined where documentation does not use it for layout: then it is a
 * placeholder that somebody forgot to escape, such as `<country>`.
 */
export function meaningOf(html: string): TagMeaning | undefined {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(html) ?? [];
  const meanings = slash === '/' ? closingTags : openingTags;
  return meanings.get(name.toLowerCase());
}

const layout = 'a b center code del details dl em font i img ins kbd mark s small span strike strong sub summary sup';
const tables = 'table tbody tfoot thead tt u var wbr';
const blocks = 'blockquote dd div dt h1 h2 h3 h4 h5 h6 hr p pre tr';

const openingTags: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ...tags('break', `br ${blocks}`),
  ...tags('item', 'li'),
  ...tags('blank', 'td th'),
  ...tags('nothing', `${layout} ${tables} ol ul`),
]);

const closingTags: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ...tags('break', `br ${blocks} li ol ul`),
  ...tags('blank', 'td th'),
  ...tags('nothing', `${layout} ${tables}`),
]);

function tags(meaning: TagMeaning, names: string): [string, TagMeaning][] {
  return names.split(' ').map((name) => [name, meaning]);
}
