import { mentionsIn } from '../../../model/facts/mentions-in.js';
import { readTypeCell } from '../../cells/type-cell.js';
import { defineTableKind } from '../table-kind.js';

/** `| Method | Return type | Description |` under `## Methods`: links to operation pages, and evidence that the type is an entity. */
export const methodTable = defineTableKind({
  name: 'method table',
  sections: ['methods'],
  columns: {
    name: ['method', 'methods', 'function', 'action', 'operation', 'task', 'report', 'common task', 'name'],
    returns: ['return type', 'returns', 'rest path', 'http method', 'type'],
    description: ['description'],
  },
  required: ['name'],
  declare: (row, { language }) => {
    const cell = row.name;
    const link = cell.inlines.find((inline) => inline.kind === 'Link');
    const { type } = row.returns === undefined ? {} : readTypeCell(row.returns, language.types);
    const returns = mentionsIn(type)[0]?.target === undefined ? undefined : type;
    const source = row.returns?.source ?? cell.source;
    return [{ kind: 'Method', title: cell.plain, target: link?.target, returns, source }];
  },
});
