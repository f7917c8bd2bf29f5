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

test('without a file there is nothing to say and nothing wrong', async () => {
  expect(await loadConfiguration(folder)).toEqual({
    configuration: {},
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
    '2:4 Unexpected option input in the configuration, expected inputs',
    '3:4 Unexpected number for option out, expected a text',
    '4:17 Unexpected option package.nam in the configuration, expected name',
    '5:18 Unexpected "fatal" for option severity.empty-page, expected one of error, warning, info, off',
    '5:41 Unexpected option severity.emtpy-page in the configuration, expected empty-page',
    '6:4 Unexpected list for option renames, expected an object',
    expect.stringMatching(/^7:4 Unexpected option colour in the configuration, expected one of inputs, out, package, /),
  ]);
});

test.each([
  [
    '{ "enums": "unions" }',
    'Unexpected "unions" for option enums, expected one of const-object, union, enum; did you mean `union`?',
  ],
  ['{ "layout": null }', 'Unexpected null for option layout, expected one of module-per-type, single-file'],
  ['{ "failOn": "warn" }', 'Unexpected "warn" for option failOn, expected one of error, warning, info, never'],
  [
    '{ "package": { "name": "My Package" } }',
    'Unexpected "My Package" for option package.name, expected a name as npm allows it for a package',
  ],
  [
    '{ "package": { "version": "1.2" } }',
    'Unexpected "1.2" for option package.version, expected a version such as 1.2.0',
  ],
  [
    '{ "renames": { "order": "sales order" } }',
    'Unexpected "sales order" for option renames.order, expected a name as TypeScript allows it for a type',
  ],
  [
    '{ "overrides": { "order.total": { "type": "Int32" } } }',
    'Unexpected object for option overrides.order.total, expected an object with reason',
  ],
  [
    '{ "overrides": { "order.total": { "reason": " ", "tpye": "Int32" } } }',
    'Unexpected " " for option overrides.order.total.reason, expected a text',
    'Unexpected option overrides.order.total.tpye in the configuration, expected type',
  ],
])('%s is told what it should be', async (text, ...messages) => {
  await writeFile(join(folder, 'docs2ts.config.json'), text);
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ message }) => message)).toEqual(messages);
});

test.each([
  ['docs2ts.config.json', '{ "inputs": '],
  ['docs2ts.config.mjs', 'throw new Error("no database");'],
])('%s that cannot be read is an error', async (name, text) => {
  await writeFile(join(folder, name), text);
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ code, source }) => [code, source.file])).toEqual([['unreadable-configuration', name]]);
});

test('a named file that is not there is an error', async () => {
  const { diagnostics } = await loadConfiguration(folder, 'conf/docs.ts');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Unexpected configuration file that cannot be read (no such file)',
  ]);
});

test('codes about inputs and output folders cannot be switched off', async () => {
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
])('each option of %s has its place', async (name, text, expected) => {
  await writeFile(join(folder, name), text);
  const { places, diagnostics } = await loadConfiguration(folder);
  expect(diagnostics).toEqual([]);
  const found = Object.keys(expected).map((option) => [
    option,
    `${places.get(option)?.line}:${places.get(option)?.column}`,
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('names that every object has are names like any other', async () => {
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

test('a configuration that leads back to itself is only wrong', async () => {
  await writeFile(
    join(folder, 'docs2ts.config.mjs'),
    'const c = { renames: {} };\nc.renames.order = c;\nexport default c;\n',
  );
  const { diagnostics } = await loadConfiguration(folder);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Unexpected object for option renames.order, expected a name as TypeScript allows it for a type',
  ]);
});
