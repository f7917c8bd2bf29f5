import { describe, expect, it } from 'vitest';
import { readDecoratedName } from '../../generator/declare/cells/decorated-name.js';
import { readNameCell } from '../../generator/declare/cells/name-cell.js';
import { readPermissionCell } from '../../generator/declare/cells/permission-cell.js';
import { readTypeCell } from '../../generator/declare/cells/type-cell.js';
import { readTypeHeading } from '../../generator/declare/page/type-heading.js';
import { readSectionRole } from '../../generator/declare/page/section-role.js';
import { findBaseType } from '../../generator/declare/prose/base-type.js';
import { readDescription } from '../../generator/declare/prose/description.js';
import { readProse } from '../../generator/declare/text/prose.js';
import { readRequestSentences } from '../../generator/declare/prose/request-sentence.js';
import { readResponses } from '../../generator/declare/prose/response-sentence.js';
import { readRoute } from '../../generator/declare/operation/read-route.js';
import type { Heading, RichText } from '../../generator/model/page.js';
import { graph } from '../../generator/declare/dialects/graph.js';

const source = { file: 'x.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

const textOf = (value: string): RichText => ({
  inlines: [{ kind: 'Text', value, strong: false, source }],
  plain: value,
  markdown: value,
  source,
});

const headingOf = (text: RichText): Heading => ({ kind: 'Heading', depth: 2, text, name: text.plain, source });

const readers: Readonly<Record<string, (text: RichText) => unknown>> = {
  readDescription: (text) => readDescription(text, graph),
  readTypeCell: (text) => readTypeCell(text, graph.types),
  readNameCell: (text) => readNameCell(text, graph.names),
  readDecoratedName: (text) => readDecoratedName(text, graph.names),
  readPermissionCell,
  readResponses: (text) => readResponses(readProse(text), graph),
  readRequestSentences: (text) => readRequestSentences([readProse(text)], graph),
  findBaseType: (text) => findBaseType(readProse(text), graph),
  readTypeHeading: (text) => readTypeHeading(headingOf(text), graph.sections),
  readSectionRole: (text) => readSectionRole(headingOf(text), graph.sections),
  readRoute: ({ plain: target }) =>
    readRoute({ method: 'GET', target, targetSource: source }, { forms: graph.routes, placeholders: 'colons' }),
};

const parts = [
  'possible values are `a',
  'possible values: a, ',
  'valid values 1 to ',
  'following values ',
  'supports `$filter` (',
  'inherited from ',
  'Read-only, ',
  'default is ',
  'must be ',
  '1,000 ',
  '. ',
  '`',
  '`a`, ',
  ' ',
  '\n',
  '\u00a0',
  '(',
  'x or ',
  'A.B, ',
  'Collection(',
  '`200 OK` ',
  'a collection of ',
  'representation of ',
  'subclass of ',
  '{a',
  ':/a',
  "'",
];

describe('a line of 100,000 characters', () => {
  it.each(Object.keys(readers))('is read by %s in less than a second', (name) => {
    const slow = parts.filter((part) => {
      const text = textOf(`possible values are ${part.repeat(100_000 / part.length)}!`);
      const started = performance.now();
      readers[name]?.(text);
      return performance.now() - started > 1000;
    });
    expect(slow).toEqual([]);
  });
});
