import { expect, test } from 'vitest';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { withVocabulary } from '../../../generator/declare/vocabulary/with-vocabulary.js';
import { factsOf } from '../pages.js';

const glaze = `# glaze resource type

## Properties

| Element | Kind    | Remark               |
| :------ | :------ | :------------------- |
| id      | String  | The key of it.       |
| matt    | Boolean | Whether it is dull.  |
`;

const fire = `# Fire kiln

## How to call it

\`\`\`http
POST /kilns/{id}/fire
\`\`\`

## What you send

| Argument | Sort   | Remark              |
| :------- | :----- | :------------------ |
| degrees  | Int32  | How hot it becomes. |
`;

test.each([
  ['a table with other columns', glaze, ['Type', 'Property', 'Property']],
  ['an operation below another heading', fire, ['Operation']],
])('the entries that coverage names open %s', (_, markdown, kinds) => {
  const unread = factsOf(markdown).coverage.filter(({ verdict }) => verdict === 'unread');
  expect(unread).not.toEqual([]);
  const list = (name: 'headings' | 'columns') => Object.assign({}, ...unread.map(({ opensWith }) => opensWith?.[name]));
  const dialect = withVocabulary(graph, { headings: list('headings'), columns: list('columns') });
  const opened = factsOf(markdown, undefined, dialect);
  expect(opened.coverage.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
  expect(opened.facts.map(({ kind }) => kind)).toEqual(kinds);
});
