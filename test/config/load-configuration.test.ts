import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadConfiguration } from '../../generator/config/load-configuration.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-config-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('without a file, the configuration is empty and nothing is reported', async () => {
  expect(await loadConfiguration(folder)).toEqual({
    configuration: {},
    projects: [{ options: { workingFolder: folder, places: new Map() } }],
    folder,
    places: new Map(),
    diagnostics: [],
  });
});

test.each([
  ['docs2ts.config.json', '{ "inputs": ["docs"], "out": "generated" }'],
  ['docs2ts.config.mjs', 'export default { inputs: ["docs"], out: "generated" };'],
  ['docs2ts.config.js', 'module.exports = { inputs: ["docs"], out: "generated" };'],
  ['docs2ts.config.ts', 'const out: string = "generated";\nexport default { inputs: ["docs"], out };'],
  [
    'docs2ts.config.mts',
    'interface C { out: string }\nexport default { inputs: ["docs"], out: "generated" } satisfies C;',
  ],
])('%s is read', async (name, text) => {
  await writeFile(join(folder, name), text);
  const { configuration, diagnostics } = await loadConfiguration(folder);
  expect(configuration).toEqual({ inputs: ['docs'], out: 'generated' });
  expect(diagnostics).toEqual([]);
});

test('unknown keys and values of the wrong kind are errors with a place and a suggestion', async () => {
  const text = `{
  "input": ["docs"],
  "out": 7,
  "package": { "nam": "orders" },
  "severity": { "empty-page": "fatal", "emtpy-page": "off" },
  "renames": ["a"],
  "colour": 1
}`;
  await writeFile(join(folder, 'docs2ts.config.json'), text);
  const { configuration, diagnostics } = await loadConfiguration(folder);
  expect(configuration).toEqual({});
  expect(diagnostics.map(({ message, source }) => `${source.line}:${source.column} ${message}`)).toEqual([
    '2:4 There is no option input; use inputs',
    '3:4 Option out must be text, not a number',
    '4:17 There is no option package.nam; use name',
    '5:18 Option severity.empty-page must be one of error, warning, info, off, not "fatal"',
    '5:41 There is no option severity.emtpy-page; use empty-page',
    '6:4 Option renames must be an object, not a list',
    expect.stringMatching(/^7:4 There is no option colour; use one of inputs, out, package, /),
  ]);
});

test.each([
  [
    '{ "enums": "unions" }',
    'Option enums must be one of const-object, union, enum, not "unions"; did you mean `union`?',
  ],
  ['{ "layout": null }', 'Option layout must be one of module-per-type, single-file, not null'],
  ['{ "failOn": "warn" }', 'Option failOn must be one of error, warning, info, never, not "warn"'],
  ['{ "package": { "name": "My Package" } }', 'Option package.name must be an npm package name, not "My Package"'],
  ['{ "package": { "version": "1.2" } }', 'Option package.version must be a version such as 1.2.0, not "1.2"'],
  [
    '{ "renames": { "order": "sales order" } }',
    'Option renames.order must be a TypeScript identifier, not "sales order"',
  ],
  [
    '{ "overrides": { "order.total": { "type": "Int32" } } }',
    'Option overrides.order.total must be an object with reason, not one without it',
  ],
  [
    '{ "overrides": { "order.total": { "reason": " ", "tpye": "Int32" } } }',
    'Option overrides.order.total.reason must be text, not " "',
    'There is no option overrides.order.total.tpye; use type',
  ],
])('%s is reported with the expected values', async (text, ...messages) => {
  await writeFile(join(folder, 'docs2ts.config.json'), text);
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ message }) => message)).toEqual(messages);
});

test('the place of a fault in JSON is exact, whatever the values contain', async () => {
  const text = `{
  "$schema": "./config.schema.json",
  "silences": [
    { "pages": ["a.md"], "codes": ["empty-page"], "reason": "pages: { notice: 1 }" },
    { "pages": ["b.md"], "codes": ["empty-page", "emtpy-page"], "reason": "Two." }
  ],
  "overrides": { "order": { "reason": "{ type: x", "members": ["a", 7] } },
  "only": ["order", ""],
  "pages": { "notices": "NOTICE", "notice": "NOTICE" },
  "out": "first", "out": 1
}`;
  await writeFile(join(folder, 'docs2ts.config.json'), `\uFEFF${text}`);
  const { diagnostics } = await loadConfiguration(folder);
  expect(
    diagnostics.map(({ message, source }) => `${source.line}:${source.column}–${source.endColumn} ${message}`),
  ).toEqual([
    '5:51–61 Option silences[1].codes[1] must be a code of docs/rules.md, not "emtpy-page"; did you mean `empty-page`?',
    '7:69–70 Option overrides.order.members[1] must be text, not a number',
    '8:22–22 Option only[1] must be text, not ""',
    '9:15–22 There is no option pages.notices; use notice',
    '10:20–23 Option out must be text, not a number',
  ]);
});

test.each([
  ['', '1:1 Cannot read the configuration file (value expected)'],
  ['{\n  "inputs": ["docs"],\n}', '3:1 Cannot read the configuration file (property name expected)'],
  ['{ "inputs": ["docs"] // all\n}', '1:22 Cannot read the configuration file (invalid comment token)'],
])('the place of what is not JSON is exact: %j', async (text, expected) => {
  await writeFile(join(folder, 'docs2ts.config.json'), text);
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ message, source }) => `${source.line}:${source.column} ${message}`)).toEqual([expected]);
});

test('`$schema` is for JSON only', async () => {
  await writeFile(join(folder, 'docs2ts.config.mjs'), 'export default { $schema: "config.schema.json" };');
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-option']);
});

test.each([
  ['docs2ts.config.json', '{ "inputs": '],
  ['docs2ts.config.mjs', 'throw new Error("no database");'],
])('%s that cannot be read is an error', async (name, text) => {
  await writeFile(join(folder, name), text);
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ code, source }) => [code, source.file])).toEqual([['unreadable-configuration', name]]);
});

test('a missing file that was named is an error', async () => {
  const { diagnostics } = await loadConfiguration(folder, 'conf/docs.ts');
  expect(diagnostics.map(({ message }) => message)).toEqual(['Cannot read the configuration file (no such file)']);
});

test('codes about inputs and output folders cannot be turned off', async () => {
  await writeFile(join(folder, 'docs2ts.config.json'), '{ "severity": { "missing-input": "off" } }');
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-option']);
});

test.each([
  [
    'docs2ts.config.json',
    `{
  "renames": { "type": "kind", "order": "sale" },
  "overrides": {
    "contoso.sales.order": { "reason": "One.", "baseType": "item" },
    "order.total": { "reason": "Two.", "type": "Int32" }, "order.type": { "reason": "Three.", "type": "String" }
  }
}`,
    { 'renames.order': '2:33', 'overrides.order.total': '5:6', 'overrides.order.total.type': '5:41' },
  ],
  [
    'docs2ts.config.ts',
    `const order: string = 'sale';
const overrides = {
  'order.total': {
    reason: 'Cents: whole ones.',
    type: 'Int32',
  },
};
export default { renames: { line: 'type', type: order, order }, overrides };
`,
    {
      'renames.order': '8:56',
      'renames.type': '8:43',
      'overrides.order.total': '3:4',
      'overrides.order.total.type': '5:5',
    },
  ],
  [
    'docs2ts.config.ts',
    `// pages: not here
const common = { reason: 'pages: { x', baseType: 'item' };
const names = ['a'];
const define = <T>(value: T): T => value;
export default define({
  silences: [
    { pages: ['a.md'], codes: ['empty-page'], reason: 'x' },
    { pages: [...names, 'b.md'], codes: ['empty-page', 'missing-title'], reason: 'y' },
  ],
  overrides: { ['or' + 'der']: common, line: { ...common, 'description': 'A line.' } },
  pages: { notice: names.join() },
  only: ['order', 'line'],
} satisfies object);
`,
    {
      pages: '11:3',
      'pages.notice': '11:12',
      silences: '6:3',
      'silences[1]': '8:7',
      'silences[1].codes[1]': '8:57',
      'silences[1].pages[0]': '8:7',
      'overrides.order': '10:3',
      'overrides.order.reason': '10:3',
      'overrides.line.baseType': '2:40',
      'overrides.line.description': '10:60',
      'only[1]': '12:20',
    },
  ],
  [
    'docs2ts.config.js',
    `const pages = { notice: 'NOTICE' };
module.exports = async () => {
  return { inputs: ['docs'], pages };
};
`,
    { inputs: '3:12', pages: '3:30', 'pages.notice': '1:17' },
  ],
])('each option of %s has its source', async (name, text, expected) => {
  await writeFile(join(folder, name), text);
  const { places, diagnostics } = await loadConfiguration(folder);
  expect(diagnostics).toEqual([]);
  const found = Object.keys(expected).map((option) => [
    option,
    `${places.get(option)?.line}:${places.get(option)?.column}`,
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('names that every object inherits are ordinary names', async () => {
  const text = '{ "renames": { "__proto__": "proto", "constructor": "maker", "toString": "text" } }';
  await writeFile(join(folder, 'docs2ts.config.json'), text);
  const { configuration } = await loadConfiguration(folder);
  expect(Object.entries(configuration.renames ?? {})).toEqual([
    ['__proto__', 'proto'],
    ['constructor', 'maker'],
    ['toString', 'text'],
  ]);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('a circular configuration is reported', async () => {
  await writeFile(
    join(folder, 'docs2ts.config.mjs'),
    'const c = { renames: {} };\nc.renames.order = c;\nexport default c;\n',
  );
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Option renames.order must be a TypeScript identifier, not an object',
  ]);
});
