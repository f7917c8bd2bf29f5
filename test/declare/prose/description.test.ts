import { describe, expect, it } from 'vitest';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { readDescription } from '../../../generator/declare/prose/description.js';
import { cellOf, factsOf, withoutPlaces } from '../pages.js';

const read = (markdown: string) => withoutPlaces(readDescription(cellOf(markdown), graph));
const names = (markdown: string) => readDescription(cellOf(markdown), graph).values?.map(({ name }) => name);
const constraintsOf = (markdown: string) => withoutPlaces(readDescription(cellOf(markdown), graph).constraints);

describe('readDescription', () => {
  it('splits a description into constraints, values and text', () => {
    expect(read('The state. Possible values are: `open`, `closed`. Read-only. Inherited from [item](item.md)')).toEqual(
      {
        description: 'The state.',
        inheritedFrom: { name: 'item', target: 'item.md' },
        constraints: [{ kind: 'ReadOnly' }],
        values: [{ name: 'open' }, { name: 'closed' }],
        valuesClosed: true,
      },
    );
  });

  it('reads a list after a full stop, and a note of inheritance without a full stop', () => {
    expect(read('. Possible values are: `open`, `unknownFutureValue`.')).toEqual({
      constraints: [],
      values: [{ name: 'open' }, { name: 'unknownFutureValue' }],
      valuesClosed: true,
    });
    expect(read(' Inherited from [entity](../resources/entity.md)')).toEqual({
      inheritedFrom: { name: 'entity', target: '../resources/entity.md' },
      constraints: [],
    });
    expect(read('Inherited from [item](item.md). Possible values are: `a`, `b`.')).toEqual({
      inheritedFrom: { name: 'item', target: 'item.md' },
      constraints: [],
      values: [{ name: 'a' }, { name: 'b' }],
      valuesClosed: true,
    });
  });

  it('keeps links, code and bold words of the description as Markdown', () => {
    expect(read('The **total** of `lines`, see [pricing](pricing.md).<br>Required.')).toEqual({
      description: 'The **total** of `lines`, see [pricing](pricing.md).',
      constraints: [{ kind: 'Required' }],
    });
  });

  it('makes links relative to the documentation root', () => {
    const page = factsOf(`# order

Of a [customer](customer.md), see [paging](../concepts/paging.md).

## Properties

|Property|Type|Description|
|:-|:-|:-|
|total|Int32|See [below](#totals).|
`);
    expect(page.facts.flatMap((fact) => ('description' in fact ? [fact.description] : []))).toEqual([
      'Of a [customer](resources/customer.md), see [paging](concepts/paging.md).',
      'See [below](resources/order.md#totals).',
    ]);
  });

  it('ends the text before a list with a full stop', () => {
    expect(read('The state: one of the following values: `open`, `closed`.')).toMatchObject({
      description: 'The state.',
    });
  });

  it('treats "Not yet documented" as no description', () => {
    expect(read('Not yet documented')).toEqual({ constraints: [] });
  });
});

describe('lists of values', () => {
  it.each([
    ['Possible values are: `a`, `b`, and `c`.', ['a', 'b', 'c']],
    ['The possible values are `a` or `b`. Required.', ['a', 'b']],
    ['The possible value are `a`, `b`.', ['a', 'b']],
    ['Supported values for **kind** are: `a` , `b`.', ['a', 'b']],
    ['Possible values: `a` (default), `b`.', ['a', 'b']],
    ['Allowed values: `null`, `a` and `b`.', ['a', 'b']],
    [
      'The supported values for {period} are: D7, D30, D90, and D180. These follow a pattern.',
      ['D7', 'D30', 'D90', 'D180'],
    ],
    ['Possible values are **Private** and **Public**.', ['Private', 'Public']],
    ['Must be one of `plain` or `rich`', ['plain', 'rich']],
    ['Supported values are:<ul><li>`a`: the first</li><li>`b`: the second</li></ul>', ['a', 'b']],
    ['Possible values:<br/>"Small" - a small one.<br/>"Large" - a large one.', ['Small', 'Large']],
    ["Possible values are: 'viewer', 'sharer'", ['viewer', 'sharer']],
    ['Possible values are: **On** & **Off**.', ['On', 'Off']],
    ['Possible values are **All**, **Selected** or **None**.', ['All', 'Selected', 'None']],
    ['The following values are supported. <ul><li>`User`</li><li>`Group`</li></ul>', ['User', 'Group']],
    ['Must be one of the following values for shops: <ul><li>Big</li><li>Small</li></ul>', ['Big', 'Small']],
    ['The value can be one of the following: *Big*, *Small*', ['Big', 'Small']],
    ['The property values are: LightBlue=0, LightGreen=1.', ['LightBlue', 'LightGreen']],
    ['The value is either `big` or `small`. `big` is rare.', ['big', 'small']],
    ['Possible values are: `big` - Holds much; `small` - Holds less.', ['big', 'small']],
    ['See [x](y.md) for supported values Possible values are: `a`, `b`. Inherited from [item](item.md)', ['a', 'b']],
    [
      'The possible values are: `a`, `unknownFutureValue`. Use the `Prefer` header to get the following value in this [evolvable enum](x.md): `b`.',
      ['a', 'unknownFutureValue', 'b'],
    ],
  ])('finds the members in: %s', (markdown, expected) => {
    expect(names(markdown)).toEqual(expected);
  });

  it.each([
    'Valid values 0 to 100',
    'Possible values are described in the following table.',
    'Cannot begin with `x` or be one of the following values: `None`, `All`.',
    'See below for information about the possible values.',
    'Can be an order, an offer or a bill.',
    'Possible values are between `A1` through `Z9`',
    'For example, midnight UTC is `2014-01-01T00:00:00Z`',
  ])('finds no members in: %s', (markdown) => {
    expect(names(markdown)).toBeUndefined();
  });

  it('does not close a list that says that it is incomplete', () => {
    expect(readDescription(cellOf('Possible values include `a`, `b`, and more.'), graph).valuesClosed).toBe(false);
  });

  it('does not close a list with other text in it', () => {
    expect(
      read('It can have the following values:<ul><li>`a`: one</li><li>Anything else.</li><li>`b`: two</li></ul>'),
    ).toEqual({
      description: 'It can have the following values:\n- `a`: one\n- Anything else.\n- `b`: two',
      constraints: [],
      values: [
        { name: 'a', description: 'one' },
        { name: 'b', description: 'two' },
      ],
      valuesClosed: false,
    });
  });

  it('reads `null` among the values as the value null', () => {
    expect(read('Allowed values: `null`, `a` and `b`.')).toEqual({
      constraints: [{ kind: 'Nullable', nullable: true }],
      values: [{ name: 'a' }, { name: 'b' }],
      valuesClosed: true,
    });
  });

  it('keeps the descriptions of listed members', () => {
    expect(read('Values are:<ul><li>`a`: the first.</li><li>`b` -- the second.</li></ul>')).toEqual({
      constraints: [],
      values: [
        { name: 'a', description: 'the first.' },
        { name: 'b', description: 'the second.' },
      ],
      valuesClosed: true,
    });
  });

  it('keeps the link to a section that lists the values', () => {
    expect(read('The size. Valid values are in the following [table](#size-values).')).toMatchObject({
      valuesAt: { name: 'table', target: '#size-values' },
    });
  });
});

describe('constraints', () => {
  it.each([
    ['Read-only.', [{ kind: 'ReadOnly' }]],
    ['This property is read-only.', [{ kind: 'ReadOnly' }]],
    ['Key, not nullable, read-only.', [{ kind: 'Key' }, { kind: 'Nullable', nullable: false }, { kind: 'ReadOnly' }]],
    ['Nullable.', [{ kind: 'Nullable', nullable: true }]],
    ['Cannot be null.', [{ kind: 'Nullable', nullable: false }]],
    ['Key of the entity.', [{ kind: 'Key' }]],
    ['The total. Required.', [{ kind: 'Required' }]],
    ['Required. The total.', [{ kind: 'Required' }]],
    ['Optional, default value is false.', [{ kind: 'Optional' }, { kind: 'Default', value: 'false' }]],
    ['The default value is `now`.', [{ kind: 'Default', value: 'now' }]],
    ['This property cannot be changed after creation.', [{ kind: 'Immutable' }]],
    ['Write-only.', [{ kind: 'WriteOnly' }]],
    ['Valid values 0 to 255', [{ kind: 'Range', min: '0', max: '255' }]],
    ['The mass. Must be between 0 and 2.5.', [{ kind: 'Range', min: '0', max: '2.5' }]],
    ['From 1 to 10.', [{ kind: 'Range', min: '1', max: '10' }]],
    ['From 1 to 10 characters.', []],
    ['Must be between 1 and 64 characters.', []],
    ['Permitted values are 0-100.', [{ kind: 'Range', min: '0', max: '100' }]],
    ['Valid values -10 to 10', [{ kind: 'Range', min: '-10', max: '10' }]],
    ['The value must be between 1 and 64 characters long.', []],
    ['Maximum length is 64 characters.', [{ kind: 'Length', max: 64 }]],
    ['Must not exceed 1,024 characters.', [{ kind: 'Length', max: 1024 }]],
    ['This collection can contain a maximum of 500 elements.', [{ kind: 'Count', max: 500 }]],
    ['Returned only on `$select`.', [{ kind: 'SelectOnly', selectOnly: true }]],
    ['Returned by default.', [{ kind: 'SelectOnly', selectOnly: false }]],
    ['Not returned by default.', [{ kind: 'SelectOnly', selectOnly: true }]],
    ['Supports `$filter` (`eq`, `ne`).', [{ kind: 'Query', option: '$filter', operators: ['eq', 'ne'] }]],
    ['\\[Deprecated\\] Use `total`.', [{ kind: 'Deprecated', text: '[Deprecated] Use `total`' }]],
    ['**Deprecated.** Use **sum** instead.', [{ kind: 'Deprecated', text: 'Deprecated. Use sum instead.' }]],
    ['Deprecated. The old total.', [{ kind: 'Deprecated', text: 'Deprecated' }]],
    ['This property is deprecated.', [{ kind: 'Deprecated', text: 'This property is deprecated' }]],
  ])('reads "%s"', (markdown, expected) => {
    expect(constraintsOf(markdown)).toEqual(expected);
  });

  it.each([
    'Product Key.',
    'Required for orders from abroad.',
    'Whether a password is required.',
    'This property will be deprecated in 2030.',
    'By default, the total is shown.',
    'Grants read-only access to the order.',
    'The type of characters.',
  ])('finds no constraint in "%s"', (markdown) => {
    expect(constraintsOf(markdown)).toEqual([]);
  });

  it('has the place of the evidence', () => {
    const [constraint] = readDescription(cellOf('The total. Read-only.'), graph).constraints;
    expect(constraint?.source).toEqual({ file: 'cell.md', line: 3, column: 13, endLine: 3, endColumn: 22 });
  });
});
