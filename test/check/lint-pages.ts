import { declarePage } from '../../generator/declare/declare-page.js';
import { linkSchema } from '../../generator/link/link-schema.js';
import { judgeExamples } from '../../generator/check/judge/judge-examples.js';
import type { Rule } from '../../generator/check/rule.js';
import { indexSchema } from '../../generator/model/schema/schema-index.js';
import type { Source } from '../../generator/model/source.js';
import { graph } from '../../generator/declare/dialects/graph.js';
import { parsePage } from '../../generator/parse/parse-page.js';
import { foldersOf } from './folders-of.js';

/** The findings of a rule on some pages: for each one the first line of the marked text, and the message. */
export function lintPages(rule: Rule, pages: string | Readonly<Record<string, string>>): readonly string[] {
  const texts = typeof pages === 'string' ? { 'api/order-post.md': pages } : pages;
  const facts = Object.entries(texts).map(([path, text]) =>
    declarePage(parsePage({ kind: 'Text', path, text }), graph),
  );
  const { schema } = linkSchema(facts, { defaultNamespace: 'contoso' });
  const index = indexSchema(schema);
  const folders = foldersOf(Object.keys(texts));
  const found = rule.check({
    schema,
    index,
    pages: facts,
    folders,
    unreadPages: new Set(),
    part: false,
    ...judgeExamples(schema, index),
  });
  return found.map(({ source, message }) => `${textAt(source, texts)} | ${message}`);
}

function textAt({ file, line, column, endLine, endColumn }: Source, texts: Readonly<Record<string, string>>): string {
  const first = texts[file]?.split('\n')[line - 1] ?? '';
  return line === endLine ? first.slice(column - 1, endColumn - 1) : `${first.slice(column - 1)} …`;
}
