import { expect, test } from 'vitest';
import { contradictoryAnswers } from '../../../generator/check/rules/contradictory-answers.js';
import { lintPages } from '../lint-pages.js';

const type = (name: string, rows: string, base = 'entity') =>
  `# ${name} resource type\n\nInherits from [${base}](${base}.md).\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n${rows}\n`;
const types = {
  'entity.md':
    '# entity resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|id|String|Key.|\n',
  'vessel.md': type('vessel', '|litres|Int32|Litres.|'),
  'tank.md': type('tank', '|lid|String|The lid.|', 'vessel'),
  'cup.md': type('cup', '|handle|String|The handle.|', 'vessel'),
  'person.md': type('person', '|name|String|The name.|'),
};
const get = (answer: string, line = 'GET /things/{id}') =>
  `# Get thing\n\n## HTTP request\n\n\`\`\`http\n${line}\n\`\`\`\n\n## Response\n\nReturns \`200 OK\` and ${answer}.\n`;
const one = (name: string) => `a [${name}](${name}.md) object`;
const lint = (a: string, b: string) => lintPages(contradictoryAnswers, { ...types, 'a.md': a, 'b.md': b });

test('reports answers of one route that have nothing in common but a root with a key', () => {
  expect(lint(get(one('tank')), get(one('person'), 'GET /Things/{thing-id}'))).toEqual([
    '`200 OK` | The answer of `GET /Things/{thing-id}` is `person` here, but `tank` on another page',
  ]);
  expect(lint(get('a collection of [tank](tank.md) objects'), get(one('tank')))).toEqual([
    '`200 OK` | The answer of `GET /things/{id}` is `tank` here, but `tank collection` on another page',
  ]);
});

test('reports a pair of pages once, however many routes they share', () => {
  const lines = 'GET /things/{id}\nGET /my/things/{id}';
  expect(lint(get(one('tank'), lines), get(one('person'), lines))).toHaveLength(1);
});

test('is silent about subtypes of one base, a variant with a query, and other statuses', () => {
  expect(lint(get(one('tank')), get(one('cup')))).toEqual([]);
  expect(lint(get(one('tank')), get(one('entity')))).toEqual([]);
  expect(lint(get(one('tank')), get(one('person'), 'GET /things/{id}?$expand=owner'))).toEqual([]);
  expect(lint(get(one('tank')), get(one('person')).replace('200 OK', '202 Accepted'))).toEqual([]);
});
