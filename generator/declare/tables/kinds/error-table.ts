import type { RichText } from '../../../model/page.js';
import type { TypeExpression } from '../../../model/facts/facts.js';
import type { TypeGrammar } from '../../language/type-grammar.js';
import { findTypePhrase } from '../../prose/type-phrase.js';
import { readProse } from '../../text/prose.js';
import { defineTableKind } from '../table-kind.js';

/** `| Status code | Error code | Description |`: tables of responses by status. A table of error codes without statuses states nothing. */
export const errorTable = defineTableKind({
  name: 'error table',
  sections: ['errors', 'response', 'example-response'],
  columns: {
    name: [
      'scenario',
      'condition',
      'error',
      'error code',
      'code',
      'http code',
      'http status',
      'status',
      'status code',
      'response code',
      'error condition',
      'exception',
      'http status code',
    ],
    type: ['type', 'body', 'response body', 'schema', 'returns'],
  },
  required: ['name'],
  skipped: true,
  declare: ({ cells, type, source }, { language }) => {
    const status = cells.map(statusIn).find((one) => one !== undefined);
    if (status === undefined) return [];
    const named = typeIn(type, language.types);
    return [{ kind: 'Response', response: { status, ...(named === undefined ? {} : { type: named }), source } }];
  },
});

/** The status that a cell begins with: "404 Not Found". */
function statusIn({ plain }: RichText): number | undefined {
  const digits = /^(?:HTTP(?:\/[\d.]{1,3})? )?([1-5]\d\d)(?!\w)/i.exec(plain)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function typeIn(cell: RichText, types: TypeGrammar): TypeExpression | undefined {
  const prose = readProse(cell);
  return findTypePhrase(prose, { start: 0, end: prose.text.length }, types);
}
