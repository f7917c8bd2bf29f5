import { readNameCell } from '../../cells/name-cell.js';
import { noRow } from '../../language/described-row.js';
import type { Phrases } from '../../language/phrases.js';
import { readConstraints } from '../../prose/constraints/read-constraints.js';
import { readProse, type Prose } from '../../text/prose.js';
import { defineTableKind } from '../table-kind.js';

/** `| Header | Value |` or `| Name | Description |` under `## Request headers`. */
export const headerTable = defineTableKind({
  name: 'request header table',
  sections: ['request-headers'],
  columns: {
    name: ['header', 'name', 'request header', 'header name', 'property', 'parameter'],
    value: ['value', 'values', 'description'],
    type: ['type'],
    description: ['description'],
  },
  required: ['name'],
  declare: (row, { language }) => {
    const { name } = readNameCell(row.name, language.names);
    if (name === '') return [];
    const value = row.value.plain || row.description.plain;
    const required = statedRequired([row.value, row.description].map(readProse), language.phrases);
    return [
      { kind: 'Header', header: { name, value, ...(required === undefined ? {} : { required }), source: row.source } },
    ];
  },
});

/** `| Header | Value |` under `## Response headers`; the model does not contain them. */
export const responseHeaderTable = defineTableKind({
  name: 'response header table',
  sections: ['response-headers'],
  columns: { name: ['header', 'name', 'header name', 'response header'] },
  required: ['name'],
  skipped: true,
  declare: () => [],
});

/** Whether a header row says "Bearer {token}. Required."; undefined if it says nothing about it. */
function statedRequired(cells: readonly Prose[], phrases: Phrases): boolean | undefined {
  const kinds = cells
    .flatMap((cell) => readConstraints(cell, [], { row: noRow, phrases }).constraints)
    .map((constraint) => constraint.kind);
  if (kinds.includes('Required') || cells.some(({ text }) => /\srequired\.?\s*$/i.test(text))) return true;
  return kinds.includes('Optional') ? false : undefined;
}
