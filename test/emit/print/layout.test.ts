import fc from 'fast-check';
import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { printModule } from '../../../generator/emit/print/print-module.js';
import type { PlannedStatement } from '../../../generator/model/package/plan.js';
import type { Syntax } from '../../../generator/model/package/syntax.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Names of any length, so that every place comes to lie at the end of a line. */
const name = fc
  .tuple(fc.constantFrom('a', 'value', 'order', 'AzureTenant'), fc.nat(40))
  .map(([stem, length]) => stem + 'x'.repeat(length % 7 === 0 ? length : length % 5));
const named = name.map((text): Syntax => ({ kind: 'Text', text }));
const text = fc
  .tuple(name, fc.constantFrom('', ' ', '-', '@'))
  .map(([word, mark]): Syntax => ({ kind: 'String', text: `'${word}${mark}${word}'` }));
const key = fc.oneof(
  name,
  name.map((word) => `'${word}-${word}'`),
);
const number = fc.constantFrom('0', '12', '-3.5').map((digits): Syntax => ({ kind: 'Text', text: digits }));
const read = name.map((one): Syntax => ({ kind: 'Text', text: `value.${one}` }));
const list = <Item>(item: fc.Arbitrary<Item>, minLength = 0) => fc.array(item, { minLength, maxLength: 4 });

const { expression } = fc.letrec<{ expression: Syntax; operand: Syntax }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small' },
    named,
    fc.record({ kind: fc.constant('Binary'), left: read, operator: fc.constantFrom('==', '!==', 'in'), right: named }),
    fc.record({ kind: fc.constant('Call'), callee: name, arguments: list(tie('expression')) }),
    fc.record({
      kind: fc.constant('Not'),
      argument: fc.record({ kind: fc.constant('Call'), callee: name, arguments: list(named) }),
    }),
    fc
      .record({
        kind: fc.constant('Logical'),
        operator: fc.constantFrom('&&', '||'),
        operands: list(tie('operand'), 2),
      })
      .map(flatten),
  ),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    named,
    text,
    number,
    read,
    fc.constantFrom('true', 'null', 'undefined').map((one): Syntax => ({ kind: 'Text', text: one })),
    tie('operand'),
    fc.record({ kind: fc.constant('Call'), callee: name, arguments: list(tie('expression')), pure: fc.constant(true) }),
    fc.record({
      kind: fc.constant('Object'),
      properties: fc.uniqueArray(fc.record({ key, value: tie('expression') }), {
        selector: (one) => one.key,
        maxLength: 4,
      }),
    }),
    fc.record({ kind: fc.constant('Array'), items: list(tie('expression')) }),
    fc.record({ kind: fc.constant('Array'), items: list(number) }),
    fc.record({
      kind: fc.constant('Arrow'),
      parameters: list(name),
      body: tie('expression').filter(({ kind }) => kind !== 'Arrow'),
    }),
  ),
})) as { expression: fc.Arbitrary<Syntax> };

/** An operand with the operator of the whole is no operand of its own. */
function flatten(
  node: Extract<Syntax, { kind: 'Logical' }> | { kind: string; operator: string; operands: Syntax[] },
): Syntax {
  const { operator, operands } = node;
  const flat = operands.flatMap((one) => (one.kind === 'Logical' && one.operator === operator ? one.operands : [one]));
  return { kind: 'Logical', operator: operator === '&&' ? '&&' : '||', operands: flat };
}

const { type } = fc.letrec<{ type: Syntax }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .constantFrom('string', 'unknown', 'null', 'Edm.Int32', '(typeof names)[number]')
      .map((one): Syntax => ({ kind: 'Text', text: one })),
    named,
    text,
    fc.record({ kind: fc.constant('TypeReference'), name, arguments: list(tie('type')) }),
    fc.record({ kind: fc.constant('ArrayType'), element: tie('type') }),
    fc.record({ kind: fc.constant('UnionType'), types: list(tie('type'), 2) }).map(({ types }): Syntax => ({
      kind: 'UnionType',
      types: types.flatMap((one) => (one.kind === 'UnionType' ? one.types : [one])),
    })),
    fc.record({ kind: fc.constant('IntersectionType'), types: list(named, 2) }),
    fc.record({
      kind: fc.constant('TypeLiteral'),
      members: fc.uniqueArray(fc.record({ key, optional: fc.boolean(), type: tie('type') }), {
        selector: (one) => one.key,
        maxLength: 4,
      }),
    }),
  ),
})) as { type: fc.Arbitrary<Syntax> };

const assigned = fc.record({ kind: fc.constant('Assignment' as const), target: name, value: expression });
const returned = fc.record({ kind: fc.constant('Return' as const), argument: expression });
const simple = fc.oneof(assigned, returned);
const line: fc.Arbitrary<Syntax> = fc.oneof(
  simple,
  fc.record({ kind: fc.constant('If' as const), test: expression, consequent: simple }),
  fc.record({
    kind: fc.constant('Switch' as const),
    discriminant: named,
    cases: list(fc.record({ tests: list(text, 1), body: returned })),
    otherwise: returned,
  }),
);

const documentation = fc.constantFrom('', 'One line.', 'Two\n\nlines.');
const statement: fc.Arbitrary<PlannedStatement> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('Import' as const, 'Export' as const),
    from: name.map((one) => `./${one}.js`),
    typeOnly: fc.constant(false),
    names: list(fc.record({ name, typeOnly: fc.boolean() }), 1),
  }),
  fc.record({ kind: fc.constant('NamespaceExport' as const), name, from: name.map((one) => `./${one}.js`) }),
  fc.record({ kind: fc.constant('TypeAlias' as const), name, documentation, type }),
  fc.record(
    { kind: fc.constant('Constant' as const), name, documentation, type, value: expression, exported: fc.boolean() },
    { requiredKeys: ['kind', 'name', 'documentation', 'value', 'exported'] },
  ),
  fc.record({
    kind: fc.constant('Function' as const),
    name,
    documentation,
    parameters: list(
      named.map((one) => (one.kind === 'Text' ? { ...one, text: `${one.text}: unknown` } : one)),
      1,
    ),
    result: fc.oneof(
      named,
      name.map((one): Syntax => ({ kind: 'Text', text: `value is ${one}` })),
    ),
    body: list(line),
    exported: fc.boolean(),
  }),
  fc.record(
    {
      kind: fc.constant('Interface' as const),
      name,
      documentation,
      base: fc.record({ kind: fc.constant('TypeReference' as const), name, arguments: list(type) }),
      properties: list(fc.record({ name: key, documentation, type, optional: fc.boolean(), readonly: fc.boolean() })),
    },
    { requiredKeys: ['kind', 'name', 'documentation', 'properties'] },
  ),
  fc.record({
    kind: fc.constant('Enum' as const),
    name,
    documentation,
    members: list(fc.record({ name, documentation, value: text })),
  }),
);

test('what is printed is laid out as prettier lays it out', async () => {
  await fc.assert(
    fc.asyncProperty(statement, async (planned) => {
      const printed = printModule([planned]);
      expect(printed).toBe(await format(printed, { parser: 'babel-ts', printWidth: 120, singleQuote: true }));
    }),
    { numRuns: 1000, seed: 1 },
  );
});
