import type { ConstraintValue } from '../../model/constraint.js';
import type { RichText } from '../../model/page.js';
import type { NameForm } from '../language/type-grammar.js';
import { readProse } from '../text/prose.js';
import { readNameCell, type NameCell } from './name-cell.js';
import { hintConstraints } from './type-hint.js';

/** A name cell: one or several names, and the remarks beside them. */
export interface DecoratedName {
  /** Several for `width, height`; empty if the cell has no name. */
  readonly names: readonly NameCell[];
  /** Whether the name is written as that of a collection: `tags[]`. */
  readonly collection: boolean;
  /** What the remarks say, for example `Deprecated` for `~~tone~~` and `tone (deprecated)`. */
  readonly constraints: readonly ConstraintValue[];
  /** Remarks that say nothing known: `preview`. */
  readonly remarks: readonly string[];
  /** Whether an asterisk marks the name; a legend may say what it means. */
  readonly starred: boolean;
}

/** Reads a name cell with its remarks: `~~tone~~`, `label (preview)`, `tags[]`, `name required`, `name[^1]`, `width, height`. */
export function readDecoratedName(cell: RichText, forms: readonly NameForm[]): DecoratedName {
  const { name: whole, source } = readNameCell(cell, forms);
  const struck = /^~~[^~]{1,200}~~/.test(whole);
  const found = takeRemarks(withoutFootnote(whole.replaceAll('~~', '').replaceAll('`', ' '), cell));
  const parts = found.name.split(/,|\sand\s/).map((part) => part.trim());
  const names = parts.length > 1 && parts.every(isIdentifier) ? parts : [found.name];
  return {
    names: names.flatMap((name) => (name === '' ? [] : [{ name, source }])),
    collection: found.collection,
    constraints: [...(struck ? [deprecated] : []), ...found.remarks.flatMap(constraintsOf)],
    remarks: found.remarks.filter((remark) => constraintsOf(remark).length === 0),
    starred: /[\w`]\\?\*\s{0,9}$/.test(readProse(cell).text),
  };
}

const deprecated: ConstraintValue = { kind: 'Deprecated', text: 'Deprecated.' };

function constraintsOf(remark: string): readonly ConstraintValue[] {
  if (/^(?:deprecated|obsolete)\b/i.test(remark)) return [{ kind: 'Deprecated', text: sentenceOf(remark) }];
  return hintConstraints([remark.toLowerCase()]);
}

/** A remark as a sentence: `Deprecated since 2.0.` */
function sentenceOf(remark: string): string {
  return `${remark.charAt(0).toUpperCase()}${remark.slice(1).replace(/[.\s]{1,20}$/, '')}.`;
}

/** Removes a mark that refers to a footnote: `name[^1]`, `name<sup>1</sup>`, `name†`. */
function withoutFootnote(text: string, { markdown }: RichText): string {
  const raised = /<sup>\s{0,9}([^<]{1,20}?)\s{0,9}<\/sup>/i.exec(markdown)?.[1];
  const plain = raised !== undefined && text.endsWith(raised) ? text.slice(0, -raised.length) : text;
  return plain.replace(/(?:\[\^[^\]]{1,20}\]|[†‡¹²³⁴⁵⁶⁷⁸⁹])+$/, '');
}

interface Remarks {
  readonly name: string;
  readonly collection: boolean;
  readonly remarks: readonly string[];
}

/** Takes remarks from the end of a cell, as long as a name is left before them. */
function takeRemarks(text: string): Remarks {
  let name = text.trim();
  let collection = false;
  const remarks: string[] = [];
  for (let length = 0; length !== name.length;) {
    length = name.length;
    const [mark = '', bracketed, word] = remarkAtEnd.exec(name) ?? [];
    if (mark === '' || mark.length === length) break;
    if (bracketed === undefined && word === undefined) collection = true;
    else remarks.unshift((bracketed ?? word ?? '').replace(/[_*]/g, '').trim());
    name = name.slice(0, -mark.length).trim();
  }
  return { name, collection, remarks: remarks.filter((remark) => remark !== '') };
}

const remarkAtEnd =
  /\s?(?:[([](?!\^)([^()[\]]{1,200})[)\]]|\[\s?\]|(?<=[\s,;–-])[_*]{0,2}(required|optional|deprecated|obsolete|preview|beta|experimental|new|read-?only|write-?only|nullable)[_*]{0,2})$/i;

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_][\w.-]{0,100}$/.test(text);
}
