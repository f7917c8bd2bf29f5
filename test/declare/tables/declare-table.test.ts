import { describe, expect, it } from 'vitest';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { withVocabulary } from '../../../generator/declare/vocabulary/with-vocabulary.js';
import { factsOf, factsOfKind, faultsOf, withoutPlaces } from '../pages.js';

const resource = (sections: string): string => `# order resource type\n\n${sections}\n`;
const operation = (sections: string): string =>
  `# Create order\n\n## HTTP request\n\`\`\`http\nPOST /orders\n\`\`\`\n\n${sections}\n`;

const properties = (markdown: string) => factsOfKind(factsOf(markdown), 'Property');
const members = (markdown: string) => withoutPlaces(factsOfKind(factsOf(markdown), 'Member'));
const documented = (markdown: string) => factsOfKind(factsOf(markdown, 'api/order-create.md'), 'Operation')[0];
const kinds = (markdown: string) =>
  factsOf(markdown)
    .coverage.filter(({ construct }) => construct === 'table')
    .map(({ verdict, as }) => `${verdict}: ${as}`);

describe('tables of properties', () => {
  it('declares one property per row, with its type, description and constraints', () => {
    const [fact] = properties(
      resource('## Properties\n|Property|Type|Description|\n|-|-|-|\n|**total**|Double|The total. Read-only.|'),
    );
    expect(withoutPlaces(fact)).toEqual({
      kind: 'Property',
      owner: { name: 'order' },
      name: 'total',
      type: { kind: 'Primitive', name: 'Edm.Double' },
      navigation: false,
      role: 'type',
      origin: 'table',
      description: 'The total.',
      constraints: [{ kind: 'ReadOnly' }],
    });
    expect(fact?.nameSource).toEqual({ file: 'resources/order.md', line: 6, column: 4, endLine: 6, endColumn: 9 });
    expect(fact?.typeSource).toEqual({ file: 'resources/order.md', line: 6, column: 12, endLine: 6, endColumn: 18 });
  });

  it('reads columns by their headers, not by their position', () => {
    const table = '|Description|Name|Required?|Type|Default value|\n|-|-|-|-|-|\n|The total.|total|Yes|Double|10|';
    const [fact] = properties(resource(`## Properties\n${table}`));
    expect(fact?.name).toBe('total');
    expect(withoutPlaces(fact?.constraints)).toEqual([{ kind: 'Required' }, { kind: 'Default', value: '10' }]);
  });

  it('declares the rows of a relationship table as navigation properties', () => {
    const [fact] = properties(
      resource('## Relationships\n|Relationship|Type|Description|\n|-|-|-|\n|lines|[line](line.md) collection||'),
    );
    expect([fact?.name, fact?.navigation]).toEqual(['lines', true]);
  });

  it('declares nothing for divider rows and for "None."', () => {
    const table = '|Property|Type|Description|\n|-|-|-|\n|**Prices**||||\n|total|Double||\n| | | |';
    expect(properties(resource(`## Properties\n${table}\n\n## Relationships\nNone.`)).map(({ name }) => name)).toEqual([
      'total',
    ]);
  });

  it('keeps the names of a table without types', () => {
    const [fact] = properties(resource('## Properties\n|Property|Description|\n|-|-|\n|total|The total.|'));
    expect([fact?.name, fact?.type]).toEqual(['total', { kind: 'Unknown', text: '' }]);
  });

  it('skips rows if the heading names something other than the type', () => {
    const inner = '### Properties of an order rule definition\n|Property|Type|\n|-|-|\n|Version|Int32|';
    expect(
      properties(resource(`## Properties\n|Property|Type|\n|-|-|\n|id|String|\n\n${inner}`)).map(({ name }) => name),
    ).toEqual(['id']);
  });

  it('reads a table below a heading without a role by its first column', () => {
    const property = '# order resource type\n\n|Property|Type|\n|-|-|\n|total|Double|\n';
    const member = '# orderState enum type\n\n|Member|\n|-|\n|open|\n';
    expect(properties(property).map(({ name }) => name)).toEqual(['total']);
    expect(members(member)).toMatchObject([{ owner: { name: 'orderState' }, name: 'open' }]);
    expect(properties(property.replace('Property', 'Thing'))).toEqual([]);
  });

  it('applies the vocabulary to headings and columns', () => {
    const markdown = resource('## Characteristics\n|Slot|Type|\n|-|-|\n|total|Double|');
    const dialect = withVocabulary(graph, {
      headings: { 'Characteristics:': 'Properties' },
      columns: { Slot: 'Property' },
    });
    expect(factsOfKind(factsOf(markdown, 'order.md', dialect), 'Property').map(({ name }) => name)).toEqual(['total']);
  });
});

describe('tables of members', () => {
  it('declares the members of an enum page', () => {
    const page =
      '# orderState enum type\n\n## Members\n|Member|Value|Description|\n|-|-|-|\n|`open`|0|Still open.|\n|closed|-1||';
    expect(members(page)).toEqual([
      {
        kind: 'Member',
        owner: { name: 'orderState' },
        ownerIsProperty: false,
        name: 'open',
        value: '0',
        description: 'Still open.',
      },
      { kind: 'Member', owner: { name: 'orderState' }, ownerIsProperty: false, name: 'closed', value: '-1' },
    ]);
  });

  it('declares one enum per heading of a page with many enums', () => {
    const page =
      '# Enums\n\n### orderState values\n|Value|\n|-|\n|open|\n\n### orderKind values \n|Member|Member|\n|-|-|\n|gift|1|';
    const facts = factsOf(page, 'resources/enums.md');
    expect(factsOfKind(facts, 'Type').map(({ name, form, anchor }) => [name.name, form, anchor])).toEqual([
      ['orderState', 'enum', 'orderstate-values'],
      ['orderKind', 'enum', 'orderkind-values'],
    ]);
    expect(members(page)).toMatchObject([
      { owner: { name: 'orderState' }, name: 'open' },
      { owner: { name: 'orderKind' }, name: 'gift', value: '1' },
    ]);
  });

  it('assigns the values to a property that the heading names', () => {
    const table = '## Properties\n|Property|Type|\n|-|-|\n|displayAs|String|\n\n';
    const page = resource(
      `${table}## DisplayAs options\n|DisplayAs value|Description|\n|-|-|\n|null|Nothing.|\n|list|A list.|`,
    );
    expect(members(page.replace('DisplayAs value', 'Value'))).toEqual([
      { kind: 'Member', owner: { name: 'DisplayAs' }, ownerIsProperty: true, name: 'list', description: 'A list.' },
    ]);
  });
});

describe('tables of operations', () => {
  it('orders permissions from the least privileged and distinguishes placeholders from "Not supported."', () => {
    const header = '|Permission type|Permissions (from most to least privileged)|\n|-|-|\n';
    const rows =
      '|Delegated (work or school account)|Order.ReadWrite.All, Order.Read.All and User.Read.All|\n' +
      '|Delegated (personal account)|Not supported.|\n|Application|**TODO: Determine scopes **|';
    const facts = factsOf(operation(`## Permissions\n${header}${rows}`), 'api/order-create.md');
    expect(withoutPlaces(factsOfKind(facts, 'Operation')[0]?.permissions)).toEqual([
      {
        permissionType: 'Delegated (work or school account)',
        scheme: 'delegated-work',
        support: 'scopes',
        alternatives: [['Order.Read.All', 'User.Read.All'], ['Order.ReadWrite.All']],
      },
      {
        permissionType: 'Delegated (personal account)',
        scheme: 'delegated-personal',
        support: 'none',
        alternatives: [],
      },
      { permissionType: 'Application', scheme: 'application', support: 'undocumented', alternatives: [] },
    ]);
    expect(faultsOf(facts)).toEqual(['reversed-permission-order', 'undocumented-permission']);
  });

  it('joins the columns of least and higher privileged permissions', () => {
    const table =
      '|Permission type|Least privileged permissions|Higher privileged permissions|\n|-|-|-|\n' +
      '|Application|Order.Read.All|Order.ReadWrite.All|\n|Delegated (work)|Order.Read|Not available.|';
    expect(
      documented(operation(`## Permissions\n${table}`))?.permissions.map(({ alternatives }) => alternatives),
    ).toEqual([[['Order.Read.All'], ['Order.ReadWrite.All']], [['Order.Read']]]);
  });

  it('reads a permission table with one column per account kind', () => {
    const table =
      '|Supported resource|Delegated (work or school account)|Delegated (personal account)|Application|\n|-|-|-|-|\n' +
      '|[order](order.md)|Order.Read|Not supported.|Order.Read.All|';
    expect(
      documented(operation(`## Permissions\n${table}`))?.permissions.map((grant) => [
        grant.scheme,
        grant.support,
        grant.resource,
      ]),
    ).toEqual([
      ['delegated-work', 'scopes', 'order'],
      ['delegated-personal', 'none', 'order'],
      ['application', 'scopes', 'order'],
    ]);
  });

  it('reads request headers in both spellings of their table', () => {
    const value = '## Request headers\n|Header|Value|\n|-|-|\n|Authorization|Bearer &lt;token&gt; Required.|';
    const name = '## Request headers\n|Name|Description|\n|-|-|\n|If-Match|The tag. Optional.|';
    const headersOf = (markdown: string) => withoutPlaces(documented(operation(markdown))?.headers);
    expect(headersOf(value)).toEqual([{ name: 'Authorization', value: 'Bearer <token> Required.', required: true }]);
    expect(headersOf(name)).toEqual([{ name: 'If-Match', value: 'The tag. Optional.', required: false }]);
  });

  it('decides the location of parameters by their section', () => {
    const row = '|Parameter|Type|Description|\n|-|-|-|\n|day|Date|The day. Required.|\n\n';
    const sections = ['Path', 'Query', 'Function'].map((word) => `## ${word} parameters\n${row}`).join('');
    const parameters = documented(operation(sections))?.parameters;
    expect(parameters?.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['day', 'path', true],
      ['day', 'query', true],
      ['day', 'function', true],
    ]);
  });

  it('declares the rows of a body as properties of the type in the prose', () => {
    const prose = 'In the request body, supply a JSON representation of the [order](../resources/order.md) object.\n\n';
    const boilerplate = 'The following table shows the properties that are required when you create the order.\n\n';
    const table = '|Property|Type|Description|\n|-|-|-|\n|total|Double||';
    const facts = factsOf(operation(`## Request body\n${prose}${boilerplate}${table}`), 'api/order-create.md');
    expect(factsOfKind(facts, 'Property').map(({ owner, name, role }) => [owner.name, name, role])).toEqual([
      ['order', 'total', 'create-body'],
    ]);
    expect(withoutPlaces(factsOfKind(facts, 'Operation')[0]?.request)).toEqual({
      shape: 'create',
      type: { kind: 'Mention', mention: { name: 'order', target: '../resources/order.md' } },
      requiredOnCreate: ['total'],
    });
  });

  it('declares the rows of a body as parameters if the prose says so', () => {
    const prose = 'In the request body, provide a JSON object with the following parameters.\n\n';
    const ship = documented(operation(`## Request body\n${prose}|Parameter|Type|\n|-|-|\n|day|Date|`));
    expect([ship?.request?.shape, ship?.parameters.map(({ name, in: place }) => [name, place])]).toEqual([
      'parameters',
      [['day', 'body']],
    ]);
  });

  it('declares the rows of a body as query parameters if the prose says that the URL contains them', () => {
    const prose = 'In the request URL, provide the following query parameters with values.\n\n';
    const list = documented(operation(`## Request body\n${prose}|Property|Type|\n|-|-|\n|day|Date|`));
    expect([list?.request, list?.parameters.map(({ name, in: place }) => [name, place])]).toEqual([
      undefined,
      [['day', 'query']],
    ]);
  });

  it('reads body tables with types in a Value column, or without types', () => {
    const typed = operation('## Request body\n|Name|Value|Description|\n|-|-|-|\n|day|Date|The day.|');
    const untyped = operation('## Request body\n|Parameter|Description|\n|-|-|\n|day|The day.|');
    expect(documented(typed)?.parameters[0]?.type).toEqual({ kind: 'Primitive', name: 'Edm.Date' });
    expect(documented(untyped)?.parameters[0]?.type).toBeUndefined();
  });
});

describe('other tables', () => {
  it('treats a method table as evidence that the type is an entity', () => {
    const page = resource(
      '## Methods\n|Method|Return type|Description|\n|-|-|-|\n|[Get order](../api/order-get.md)|[order](order.md)|Reads.|',
    );
    expect(factsOfKind(factsOf(page), 'Type')[0]?.entity).toBe(true);
  });

  it('declares the rows of a derived type table as types that derive from the type of the page', () => {
    const page = resource('## Derived types\n|Type|Description|\n|-|-|\n|[gift](gift.md)|A gift.|');
    expect(withoutPlaces(factsOfKind(factsOf(page), 'BaseType'))).toEqual([
      {
        kind: 'BaseType',
        owner: { name: 'gift', target: 'gift.md' },
        base: { name: 'order' },
        evidence: 'derived-types-table',
      },
    ]);
  });

  it('accounts for every table as read, left out or unread', () => {
    const page = resource(
      '|See|Also|\n|-|-|\n|The a|b|\n\n## Response headers\n|Header|Value|\n|-|-|\n|ETag|x|\n\n' +
        '## Properties\n|Property|Kind|\n|-|-|\n|total|x|\n\n## Error responses\n|Code|Meaning|\n|-|-|\n|Late|x|\n',
    );
    expect(kinds(page)).toEqual([
      'left-out: table of names without types',
      'left-out: response header table',
      'unread: table of no known kind',
      'left-out: error table',
    ]);
    expect(faultsOf(factsOf(page))).toEqual(['unknown-table']);
  });

  it('reports tables with other headers by the content of their cells', () => {
    const rows = '\n|-|-|-|\n|id|String|Key.|\n|amount|Int32|Amount.|';
    const reported = (markdown: string) => faultsOf(factsOf(markdown));
    for (const header of ['|Item|Kind|Explanation|', '|Eigenschaft|Typ|Beschreibung|', '|Thing|Type|Description|']) {
      expect(reported(resource(`## Properties\n${header}${rows}`))).toEqual(['unknown-table']);
      expect(reported(`# Crates\n\n## Crate data\n${header}${rows}`)).toEqual(['unknown-table']);
    }
    expect(reported('# Crates\n\n## See also\n|Page|About|\n|-|-|\n|The shop|How it works.|')).toEqual([]);
  });

  it('leaves the parameters of a page without an operation unread', () => {
    const page = '# List crates\n\n## Query parameters\n|Parameter|Type|\n|-|-|\n|day|Date|';
    expect(kinds(page)).toEqual(['unread: query parameter table']);
    expect(faultsOf(factsOf(page))).toEqual(['ownerless-table']);
  });
});
