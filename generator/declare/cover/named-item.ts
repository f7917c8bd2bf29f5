import type { RichText } from '../../model/page.js';
import type { TypeGrammar } from '../language/type-grammar.js';
import { looksLikeName, looksLikeType } from '../tables/content-columns.js';

/** Whether a list item describes one name: `` `id` String - Key. ``, `**id**: Key.`, `id (string): Key.`, `id - Key.` */
export function describesName({ inlines, plain }: RichText, types: TypeGrammar): boolean {
  const first = inlines.find((inline) => inline.kind !== 'Text' || inline.value.trim() !== '');
  const marked = first?.kind === 'Code' || (first?.kind === 'Text' && first.strong) ? first.value : undefined;
  const name = (marked ?? plain.split(/[\s:(]/, 1)[0] ?? '').replace(/[\s:.]{1,9}$/, '');
  if (!looksLikeName(name)) return false;
  const rest = plain.slice(name.length).trim();
  return (marked !== undefined && rest === '') || /^(?:[:(=]|[-–—]{1,2}\s)/.test(rest) || beginsWithType(rest, types);
}

function beginsWithType(rest: string, types: TypeGrammar): boolean {
  return looksLikeType(rest.split(/[\s,.;:–—-]/, 1)[0] ?? '', types);
}
