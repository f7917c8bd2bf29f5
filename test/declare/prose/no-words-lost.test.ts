import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypeCell } from '../../../generator/declare/cells/type-cell.js';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { readDescription, type Description } from '../../../generator/declare/prose/description.js';
import { readProse } from '../../../generator/declare/text/prose.js';
import type { ConstraintKind } from '../../../generator/model/constraint.js';
import type { RichText, Table } from '../../../generator/model/page.js';
import { parsePage } from '../../../generator/parse/parse-page.js';
import { cellOf } from '../pages.js';

/** The words by which a sentence makes a statement of a kind; its names and numbers are in the statement itself. */
const wordsOfStatement: Readonly<Record<ConstraintKind | 'Values' | 'Inherited', string>> = {
  ReadOnly: 'read-only readonly read only non-editable not editable is this property currently always it and',
  WriteOnly: 'write-only write only is this property it and',
  Immutable: 'immutable is becomes cannot be changed modified updated this property it once set read-only and',
  Key: 'key the primary of entity resource object and',
  Required: 'required is this property a mandatory parameter field on create it and',
  Optional: 'optional is this property an parameter not required it and',
  Nullable: 'nullable not null can cannot be must may set to or this property value non-nullable and is it',
  Default: 'the default value is defaults to of for this property it by set',
  Deprecated: '',
  Length:
    'maximum minimum length is characters character max must be can up to limit of the from between and this property value at most least longer than cannot limited exceed long size have a string no more it contain not an in',
  Range:
    'must be between and from to the minimum maximum value values is valid possible allowed supported permitted are range of this property at most least integer number an a in inclusive it set positive through non-negative no more than less greater',
  Count:
    'maximum minimum number of no more than can contain a this collection elements items up to you specify objects limited must at least most size is the',
  Format: 'format',
  Pattern: 'must match the regular expression pattern regex format is a',
  SelectOnly: 'returned only on by default not $select',
  Query: 'supports this property and or operator operators only functions',
  Values:
    'the possible current values value are is supported allowed valid options labels enum one of following can be and or it this property must either set to include includes only for if when means default',
  Inherited: 'inherited from the entity type resource object',
};

/** The words of a cell that neither the description nor a statement has. */
function lostWords(cell: RichText, read: Description, name = ''): readonly string[] {
  const kept = wordsIn([read.description ?? '']);
  const said = new Set(wordsIn([...saidBy(read), name]));
  const isLost = (word: string) => {
    const index = kept.indexOf(word);
    if (index >= 0) kept.splice(index, 1);
    return index < 0 && !said.has(word);
  };
  return isPlaceholder(readProse(cell).text) ? [] : wordsIn([readProse(cell).text]).filter(isLost);
}

function saidBy({ constraints, inheritedFrom, values, valuesAt }: Description): readonly string[] {
  return [
    ...(values ?? []).flatMap((one) => [one.name, one.value ?? '', one.description ?? '']),
    ...constraints.flatMap((constraint) => [
      wordsOfStatement[constraint.kind],
      ...Object.entries(constraint).flatMap(([key, value]) => (key === 'source' ? [] : [value].flat().map(String))),
    ]),
    ...(values || valuesAt ? [wordsOfStatement.Values, valuesAt?.name ?? ''] : []),
    ...(inheritedFrom ? [wordsOfStatement.Inherited, inheritedFrom.name] : []),
  ];
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) =>
      text
        .toLowerCase()
        .replaceAll(/(?<=\d),(?=\d{3})/g, '')
        .match(/[\p{L}\p{N}$@_]+(?:['’-][\p{L}\p{N}_]+)*/gu) ?? [],
  );
}

function isPlaceholder(text: string): boolean {
  return /^\W*(?:not yet documented|to be documented|tbd|n\/a|none|-)\b/i.test(text);
}

/** Punctuation that a cut leaves behind. */
const residue = /^[\s.,;:)]|,\s?,|[,;:]\s?\.(?=\s|$)|\s[.,;](?=\s|$)|\(\s?[,.;)]|[,;]\s?\)/;

/** The description cells of the pages in a folder, with the names and types of their rows. */
function cellsIn(
  folder: string,
): readonly { readonly row: string; readonly cell: RichText; readonly type: RichText }[] {
  return pagesIn(folder).flatMap((path) => {
    const page = parsePage({ kind: 'Text', path, text: readFileSync(path, 'utf8') });
    const tables = page.sections.flatMap(({ blocks }) => blocks).filter((one): one is Table => one.kind === 'Table');
    return tables.flatMap(({ header, rows }) => {
      const at = (pattern: RegExp) => header.findIndex(({ plain }) => pattern.test(plain.trim()));
      const [description, type] = [at(/^(?:description|notes|remarks)$/i), at(/type$/i)];
      return rows.flatMap(({ cells }) => {
        const cell = cells[description];
        return cell ? [{ row: cells[0]?.plain ?? '', cell, type: cells[type] ?? cellOf('') }] : [];
      });
    });
  });
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
}

const scenarios = readdirSync('test/scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `test/scenarios/${name}`);

describe('a description', () => {
  it.each(['docs-input', ...scenarios])('keeps or states every word of the rows in %s', (folder) => {
    const lossy = cellsIn(folder).flatMap(({ row, cell, type }) => {
      const described = { name: row, type: readTypeCell(type, graph.types).type };
      const lost = lostWords(cell, readDescription(cell, graph, described), row);
      return lost.length === 0 ? [] : [{ cell: cell.plain, lost }];
    });
    expect(lossy).toEqual([]);
  });

  const sentences = [
    'The city of the shop',
    'Read-only',
    'Key, not nullable',
    'Nullable',
    'Required on create',
    'Supports `$filter` (`eq`, `ne`)',
    'Supports `$filter` (`eq`, `ne`, and `eq` on `null` values)',
    'Supports `$filter` (`eq` only) and `$orderby` on city properties',
    'Supports `$select` and `$expand`',
    'Returned only on `$select`',
    'Possible values are: `open`, `closed`',
    'The possible values for guests are: `open`, `closed`',
    'Following values are supported. Not nullable. `open`, `closed`',
    'Must be one of: "warm", "cold"',
    'The maximum length is 64 characters',
    'Up to 20 bulbs may be specified',
    'Must be between 1 and 10 on weekdays',
    'Valid values 0 to 255',
    'Must match the pattern `^[A-Z]{2}$`',
    'Greater than 0',
    'The default value is `low`',
    'If not set, it defaults to `low` or the value of the shop',
    'Defaults to false for guests',
    'Deprecated. Use **total**',
    'This property is deprecated and stops working in 2030',
    'Inherited from [item](item.md)',
    'inherited from [item](item.md), in lower case',
    'inherited from the item entity',
    'See [prices](prices.md) for details',
    'such as `a`, `b`, etc',
  ];
  const frames = ['*. ', '*; ', '*, ', '*.<br>', '(*). ', '(*) ', '*.', '* - ', '*: '];

  it.each(['String', 'Int32', 'String collection', 'lampMode'])(
    'keeps or states every word of any sentences about a %s, without leftover punctuation',
    (typeText) => {
      const { type } = readTypeCell(cellOf(typeText), graph.types);
      const parts = fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...frames)), {
        minLength: 1,
        maxLength: 4,
      });
      fc.assert(
        fc.property(parts, (chosen) => {
          const text = chosen.map(([sentence, frame]) => frame.replace('*', () => sentence)).join('');
          const cell = cellOf(text.replace(/[\s(:;,-]+$/, '.'));
          const read = readDescription(cell, graph, { name: 'lamp', type });
          expect({ text, lost: lostWords(cell, read) }).toEqual({ text, lost: [] });
          const isLeft = residue.test(read.description ?? '') && !residue.test(readProse(cell).text);
          expect({ text, description: isLeft ? read.description : undefined }).toEqual({
            text,
            description: undefined,
          });
        }),
        { numRuns: 400, seed: 10 },
      );
    },
    30_000,
  );
});
