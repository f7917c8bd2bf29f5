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
    ['Must be one of: "x", "y"', ['x', 'y']],
    ['Either x or y', ['x', 'y']],
    ['One of `x`, `y`.', ['x', 'y']],
    ['Enum: `a`, `b`', ['a', 'b']],
    ["Allowed values are: 'Add' or 'Remove'", ['Add', 'Remove']],
    ['It can be " ", "Ship", "In Review" or "All".', [' ', 'Ship', 'In Review', 'All']],
    ['Options: x, y', ['x', 'y']],
    ['`a` \\| `b`', ['a', 'b']],
    ['Possible values are: `0` – none, `1` – one.', ['0', '1']],
    ['Possible values are: `a` = the first, `b` = the second.', ['a', 'b']],
    ['Possible values are: `Plain`, `plain`.', ['Plain', 'plain']],
    ['Possible values are: `include`, `Etc/North`. Includes more, for example.', ['include', 'Etc/North']],
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

  it('closes a list whose members, or the next sentence, have words for incomplete lists', () => {
    const closed = (markdown: string) => readDescription(cellOf(markdown), graph).valuesClosed;
    expect(closed('Which rooms it serves. The possible values are: `include`, `exclude`.')).toBe(true);
    expect(closed('Possible values are: `Etc/North`, `Etc/South`.')).toBe(true);
    expect(closed('Possible values are: `fine`, `coarse`. Includes the grade of the sieve.')).toBe(true);
    expect(closed('Possible values are: `fine`, `coarse`, etc.')).toBe(false);
    expect(closed('Such as one of `fine`, `coarse`.')).toBe(false);
    expect(closed('Possible values are: `fine`, `coarse`; more may be added.')).toBe(false);
    expect(closed('Some of the possible values are `fine`, `coarse`.')).toBe(false);
    expect(closed('Possible values are: `etc`, `coarse`.')).toBe(true);
  });

  it('keeps the numbers and meanings of listed members', () => {
    expect(read('Possible values are: x=1 (the first), `y`.')).toEqual({
      constraints: [],
      values: [{ name: 'x', value: '1', description: 'the first' }, { name: 'y' }],
      valuesClosed: true,
    });
  });

  it('keeps a list of numbers as words, since numbers cannot be enumerated', () => {
    const type = { kind: 'Primitive', name: 'Edm.Int32' } as const;
    expect(
      withoutPlaces(readDescription(cellOf('Possible values are: `1`, `2`.'), graph, { name: 'a', type })),
    ).toEqual({
      description: 'Possible values are: `1`, `2`.',
      constraints: [],
    });
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
    ['From 1 to 10 characters.', [{ kind: 'Length', min: 1, max: 10 }]],
    ['Must be between 1 and 64 characters.', [{ kind: 'Length', min: 1, max: 64 }]],
    ['Permitted values are 0-100.', [{ kind: 'Range', min: '0', max: '100' }]],
    ['Valid values -10 to 10', [{ kind: 'Range', min: '-10', max: '10' }]],
    ['The value must be between 1 and 64 characters long.', [{ kind: 'Length', min: 1, max: 64 }]],
    ['Maximum length is 64 characters.', [{ kind: 'Length', max: 64 }]],
    ['Must not exceed 1,024 characters.', [{ kind: 'Length', max: 1024 }]],
    ['This collection can contain a maximum of 500 elements.', [{ kind: 'Count', max: 500 }]],
    ['Returned only on `$select`.', [{ kind: 'SelectOnly', selectOnly: true }]],
    ['Returned by default.', [{ kind: 'SelectOnly', selectOnly: false }]],
    ['Not returned by default.', [{ kind: 'SelectOnly', selectOnly: true }]],
    ['Supports `$filter` (`eq`, `ne`).', [{ kind: 'Query', option: '$filter', operators: ['eq', 'ne'] }]],
    ['Supports `$filter` (`eq` and `ne`).', [{ kind: 'Query', option: '$filter', operators: ['eq', 'ne'] }]],
    ['Supports $filter (eq, and, or).', [{ kind: 'Query', option: '$filter', operators: ['eq', 'and', 'or'] }]],
    [
      'Supports `$filter` (`eq`).Read-only.',
      [{ kind: 'Query', option: '$filter', operators: ['eq'] }, { kind: 'ReadOnly' }],
    ],
    ['Following values are supported. Not nullable. `a`, `b`', [{ kind: 'Nullable', nullable: false }]],
    ['Must match the pattern `^[A-Z]{2}$`.', [{ kind: 'Pattern', pattern: '^[A-Z]{2}$' }]],
    ['Regex: `/^[a-z]+$/`', [{ kind: 'Pattern', pattern: '^[a-z]+$' }]],
    ['Format: `[A-Z]{3}-\\d{4}`.', [{ kind: 'Pattern', pattern: '[A-Z]{3}-\\d{4}' }]],
    ['The default value is 1,000.', [{ kind: 'Default', value: '1000' }]],
    ['By default, this is `x`.', [{ kind: 'Default', value: 'x' }]],
    ['Whether it is on (true by default).', [{ kind: 'Default', value: 'true' }]],
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
    'Format: `yyyy-mm-dd`.',
    'Must match `displayName`.',
    'Pattern: `*.com`',
    'If set, must match `^x$`.',
    'Must match the pattern `^[a-z`.',
    'The default is the name of the owner.',
    'Defaults to startDateTime + 2 years.',
  ])('finds no constraint in "%s"', (markdown) => {
    expect(constraintsOf(markdown)).toEqual([]);
  });

  it.each([
    'Indicates whether the sensor is deprecated.',
    'Supersedes `tint` (deprecated).',
    'Replaces tint (deprecated).',
    '`a`: Required.<br>`b`: Up to 20 characters.',
    'Use `a` - Up to 20 characters; `b` - Deprecated.',
    'Replaces `tint`, which is deprecated.',
    'If the model has been deprecated, this is empty.',
    'Lists the models that are deprecated.',
    'Deprecated models are hidden.',
    'Is the parent deprecated.',
    'Indicates whether this property is read-only.',
    'The value of the owner, whose name is read-only.',
    'If the order is paid, this property is read-only.',
    'This property is required when the order is paid.',
    'Required, unless the order is a draft.',
    'Read-only, if the order is paid.',
    'An object whose name can be null.',
    'The owner of this property is optional.',
    'If the kind is `a`, the default is `b`.',
    'If the kind is `a`, this defaults to `b`.',
    'For gold customers, valid values are 1 to 5.',
    'Must be between 1 and 5 if the order is paid.',
  ])('finds no statement about the row in "%s"', (markdown) => {
    expect(constraintsOf(markdown)).toEqual([]);
  });

  it.each([
    ['If not set, the default is `b`.', [{ kind: 'Default', value: 'b' }]],
    ["If this property isn't specified, it defaults to `b`.", [{ kind: 'Default', value: 'b' }]],
    ['Once set, this property is read-only.', [{ kind: 'Immutable' }]],
    ['It is old, and this value is read-only.', [{ kind: 'ReadOnly' }]],
    ['This value is old and is deprecated.', [{ kind: 'Deprecated', text: 'This value is old and is deprecated' }]],
    ['Deprecated since 2030.', [{ kind: 'Deprecated', text: 'Deprecated since 2030' }]],
    ['Obsolete. Use `b`.', [{ kind: 'Deprecated', text: 'Obsolete. Use `b`.' }]],
    ['As of 2024 this value is deprecated.', [{ kind: 'Deprecated', text: 'As of 2024 this value is deprecated' }]],
    ['Cannot be null or empty.', [{ kind: 'Nullable', nullable: false }]],
    ['Possible values: `a` (default), `b`.', [{ kind: 'Default', value: 'a' }]],
  ])('reads the row in "%s"', (markdown, expected) => {
    expect(constraintsOf(markdown)).toEqual(expected);
  });

  const limitsOf = (markdown: string, type: 'Edm.String' | 'Edm.Int32' | 'Edm.Double' | 'Collection', name = 'mass') =>
    withoutPlaces(
      readDescription(cellOf(markdown), graph, {
        name,
        type:
          type === 'Collection'
            ? { kind: 'Collection', of: { kind: 'Primitive', name: 'Edm.String' } }
            : { kind: 'Primitive', name: type },
      }).constraints,
    );

  it.each([
    ['Must be between 0 and 500.', { min: '0', max: '500' }],
    ['The mass must be between 0 and 500.', { min: '0', max: '500' }],
    ['From 1 to 10.', { min: '1', max: '10' }],
    ['1..10', { min: '1', max: '10' }],
    ['Range: 0-100.', { min: '0', max: '100' }],
    ['A number from 1 to 10.', { min: '1', max: '10' }],
    ['The minimum value is 5.', { min: '5' }],
    ['The minimum is 5. The maximum is 10.', { min: '5', max: '10' }],
    ['Min = 1, Max = 120.', { max: '120', min: '1' }],
    ['Must be greater than 0.', { min: '0', exclusiveMin: true }],
    ['Must be greater than 0 and less than 1.', { min: '0', exclusiveMin: true, max: '1', exclusiveMax: true }],
    ['Must be at least 1 and at most 10.', { min: '1', max: '10' }],
    ['Cannot be greater than 100.', { max: '100' }],
    ['Must not exceed 1,000.', { max: '1000' }],
    ['At least 5.', { min: '5' }],
    ['Up to 100.', { max: '100' }],
    ['Must be a positive number.', { min: '0', exclusiveMin: true }],
    ['Positive integer.', { min: '0', exclusiveMin: true }],
    ['A non-negative value.', { min: '0' }],
    ['Cannot be negative.', { min: '0' }],
    ['A percentage (0-100).', { min: '0', max: '100' }],
    ['Between 0 and 1, exclusive.', { min: '0', max: '1', exclusiveMin: true, exclusiveMax: true }],
    ['An integer greater than 0.', { min: '0', exclusiveMin: true }],
    ['Values range from 1 to 5.', { min: '1', max: '5' }],
  ])('reads the range in "%s"', (markdown, ends) => {
    expect(limitsOf(markdown, 'Edm.Double')).toEqual([{ kind: 'Range', ...ends }]);
    expect(limitsOf(markdown, 'Edm.String')).toEqual([]);
  });

  it.each([
    ['Maximum length is 13 characters.', { max: 13 }],
    ['The maximum length of the mass is 13 characters.', { max: 13 }],
    ['Limit of 30 characters.', { max: 30 }],
    ['Can be up to 20 characters.', { max: 20 }],
    ['Max. 255 chars', { max: 255 }],
    ['Max. length: 64 characters.', { max: 64 }],
    ['maximum size 20', { max: 20 }],
    ['Between 3 and 20 characters.', { min: 3, max: 20 }],
    ['Must be between 3 and 32 characters in length.', { min: 3, max: 32 }],
    ['Cannot be longer than 20 characters.', { max: 20 }],
    ['64 characters maximum.', { max: 64 }],
    ['A name (max 50).', { max: 50 }],
  ])('reads the length in "%s"', (markdown, ends) => {
    expect(limitsOf(markdown, 'Edm.String')).toEqual([{ kind: 'Length', ...ends }]);
  });

  it.each([
    ['Up to 20 groups may be specified.', { max: 20 }],
    ['You can specify up to 1000 IDs.', { max: 1000 }],
    ['Limited to 100 owners.', { max: 100 }],
    ['Maximum size of this collection is 50 strings.', { max: 50 }],
    ['This collection can contain a maximum of 500 elements.', { max: 500 }],
    ['Must contain at least 1 item.', { min: 1 }],
    ['Contains up to 100 entries.', { max: 100 }],
    ['A list of up to 10 names.', { max: 10 }],
    ['The number of items must be between 1 and 5.', { min: 1, max: 5 }],
    ['Max items: 10', { max: 10 }],
  ])('reads the number of items in "%s"', (markdown, ends) => {
    expect(limitsOf(markdown, 'Collection')).toEqual([{ kind: 'Count', ...ends }]);
  });

  it.each([
    'The number of devices that use 5 to 10 percent.',
    'Fraction of the call where the rate is less than 7.5 frames per second.',
    'Recommended value range of 0-1.',
    'The first 255 characters of the body.',
    'Must be between 1 minute and 2 hours.',
    'The maximum length of the title is 5.',
    'Version 1.2.3 to 1.2.4.',
  ])('finds no limit in "%s"', (markdown) => {
    expect(limitsOf(markdown, 'Edm.Int32')).toEqual([]);
  });

  it('does not take a limit in another unit than that of the name', () => {
    expect(limitsOf('Must be between 1 and 60 minutes.', 'Edm.Int32', 'timeoutInSeconds')).toEqual([]);
  });

  it('keeps the words of a limit for which a document has no keyword', () => {
    expect(read('Must be greater than 0.')).toMatchObject({ description: 'Must be greater than 0.' });
  });

  it.each([
    ['medium', 'Mention'],
    ['en-US', 'Primitive'],
  ] as const)('reads the bare word %s as the default of a %s', (value, kind) => {
    const { source } = cellOf('x');
    const type =
      kind === 'Primitive'
        ? ({ kind, name: 'Edm.String' } as const)
        : ({ kind, mention: { name: 'speed', source } } as const);
    const { constraints } = readDescription(cellOf(`The default is ${value}.`), graph, { name: 'a', type });
    expect(withoutPlaces(constraints)).toEqual([{ kind: 'Default', value }]);
  });

  it('has the place of the evidence', () => {
    const [constraint] = readDescription(cellOf('The total. Read-only.'), graph).constraints;
    expect(constraint?.source).toEqual({ file: 'cell.md', line: 3, column: 13, endLine: 3, endColumn: 22 });
  });
});
