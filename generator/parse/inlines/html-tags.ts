/** What a tag in running text comes to: a line feed, the beginning of a list item, a blank, or nothing that shows. */
export type TagMeaning = 'break' | 'item' | 'blank' | 'nothing';

/**
 * The tags that documentation uses for layout. Whatever else stands between angle brackets is a placeholder that
 * somebody forgot to escape, such as `<country>`.
 */
export const htmlTags: ReadonlyMap<string, TagMeaning> = new Map<string, TagMeaning>([
  ...tags('break', 'br p hr tr div dd dt h1 h2 h3 h4 h5 h6 pre blockquote'),
  ...tags('item', 'li'),
  ...tags('blank', 'td th'),
  ...tags('nothing', 'a b center code del details dl em font i img ins kbd mark ol s small span strike strong'),
  ...tags('nothing', 'sub summary sup table tbody tfoot thead tt u ul var wbr'),
]);

/** The name in a tag, in lower case; undefined where the text is none. For example `br` for `</br>`. */
export function tagName(html: string): string | undefined {
  return /^<\/?([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(html)?.[1]?.toLowerCase();
}

function tags(meaning: TagMeaning, names: string): [string, TagMeaning][] {
  return names.split(' ').map((name) => [name, meaning]);
}
