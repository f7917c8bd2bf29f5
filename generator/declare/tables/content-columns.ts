import type { RichText } from '../../model/page.js';
import type { TypeGrammar } from '../language/type-grammar.js';

/** Which columns of a table contain names, types and texts, judged by the cells; undefined if no column does. */
export interface ContentColumns {
  readonly names: number | undefined;
  readonly types: number | undefined;
  readonly texts: number | undefined;
}

/** The visible text of a table. */
export interface TextGrid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The visible text of a table's header and rows. */
export function textGrid(
  header: readonly RichText[],
  rows: readonly { readonly cells: readonly RichText[] }[],
): TextGrid {
  return { header: header.map(plainOf), rows: rows.map(({ cells }) => cells.map(plainOf)) };
}

function plainOf({ plain }: RichText): string {
  return plain;
}

/** Finds the columns of names, types and texts, whatever their headers say and in whatever language. */
export function findContentColumns({ header, rows }: TextGrid, words: TypeGrammar): ContentColumns {
  const columns = header.map((title, index) => ({ title, cells: cellsOf(rows, index) }));
  const types = columns.findIndex(({ title, cells }) => areTypes(cells, title, words));
  const names = columns.findIndex(({ cells }, index) => index !== types && shareOf(cells, looksLikeName) >= 0.8);
  const texts = columns.findIndex(({ cells }, index) => index !== types && shareOf(cells, looksLikeText) >= 0.5);
  return { names: indexOrNone(names), types: indexOrNone(types), texts: indexOrNone(texts) };
}

function indexOrNone(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

function cellsOf(rows: TextGrid['rows'], index: number): readonly string[] {
  return rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '');
}

function shareOf(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

/** Whether a text is one identifier, with marks and remarks: `orderId`, `**orderId***`, `tags[]`, `` `order_id` (deprecated) ``. */
export function looksLikeName(text: string): boolean {
  const bare = text
    .replace(/\([^()]{0,80}\)/g, '')
    .replace(/[`*~?†‡]/g, '')
    .trim();
  return /^[@$#]?[\p{L}_][\p{L}\p{N}_.:@-]{0,80}(?:\[\])?$/u.test(bare);
}

function looksLikeText(cell: string): boolean {
  return cell.split(/\s+/, 3).length === 3;
}

/** Whether cells are short and name types. One in three must name a type by a common word, unless the header ends with "type". */
function areTypes(cells: readonly string[], title: string, words: TypeGrammar): boolean {
  if (shareOf(cells, (cell) => cell.split(/\s+/, 7).length <= 6) < 0.8) return false;
  if (shareOf(cells, (cell) => looksLikeType(cell, words)) >= 1 / 3) return true;
  return /\btype$/i.test(title.trim()) && shareOf(cells, looksLikeName) >= 0.8;
}

/** Whether a text begins with the word for a type: `integer/string`, `?string`, `array of lines`, `String (timestamp)`. */
export function looksLikeType(text: string, { findPrimitive, synonyms }: TypeGrammar): boolean {
  const [word, ...rest] = text.match(/[\p{L}\p{N}_.]{1,80}/gu) ?? [];
  if (word === undefined || rest.length > 4) return false;
  const standard = synonyms.get(word.toLowerCase()) ?? word;
  return findPrimitive(standard) !== undefined || everydayTypes.test(word);
}

const everydayTypes =
  /^(?:string|text|number|integer|int|float|decimal|bool|boolean|array|list|collection|map|dictionary|object|enum|enumeration|datetime|timestamp|uuid)s?$/i;
