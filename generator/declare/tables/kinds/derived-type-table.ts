import { readTypeCell } from '../../cells/type-cell.js';
import { defineTableKind } from '../table-kind.js';

/** `| Type | Description |` under `## Derived types`: each row's type derives from the page's. */
export const derivedTypeTable = defineTableKind({
  name: 'derived type table',
  sections: ['derived-types'],
  columns: { name: ['type', 'derived type', 'name', 'resource'] },
  required: ['name'],
  declare: (row, { subject, language }) => {
    const { type } = readTypeCell(row.name, language.types);
    if (!subject || type.kind !== 'Mention') return [];
    return [
      {
        kind: 'BaseType',
        owner: type.mention,
        base: subject.mention,
        evidence: 'derived-types-table',
        source: row.source,
      },
    ];
  },
});
