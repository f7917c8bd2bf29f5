import type {
  Documentation,
  EnumPage,
  ExampleValue,
  OperationPage,
  Remarks,
  ResourcePage,
  Row,
  RowType,
} from './documentation.js';

const layout = { prose: [], gap: 0, padding: 0 } as const;

function row(owner: string, name: string, type: string, description: string, remarks: Remarks = {}): Row {
  const collection = type.endsWith('[]');
  const of: RowType = collection ? { of: type.slice(0, -2), collection: true } : { of: type };
  return { id: `${owner}.${name}`, name, type: of, description, remarks };
}

/** The page of a type. */
export function resource(
  name: string,
  description: string,
  rows: readonly Row[],
  more: Partial<ResourcePage> = {},
): ResourcePage {
  const fixed = { kind: 'Resource', id: name, path: `resources/${name.toLowerCase()}.md`, name } as const;
  const traits = { abstract: false, openType: false, relationships: [], swapped: false };
  return { ...fixed, ...layout, ...traits, description, rows, ...more };
}

function enumeration(name: string, open: boolean, members: readonly (readonly [string, string])[]): EnumPage {
  return {
    kind: 'Enum',
    id: name,
    path: `resources/${name.toLowerCase()}.md`,
    ...layout,
    name,
    description: `The values of ${name}.`,
    open,
    members: members.map(([member, description], index) => ({
      id: `${name}.${member}`,
      name: member,
      value: String(index),
      description,
    })),
  };
}

interface OperationInput {
  readonly id: string;
  readonly title: string;
  readonly route: string;
  readonly more: Partial<OperationPage>;
}

/** The page of an operation. */
export function operation({ id, title, route, more }: OperationInput): OperationPage {
  const [method = '', path = ''] = route.split(' ');
  return {
    kind: 'Operation',
    id,
    path: `api/${id}.md`,
    ...layout,
    title,
    description: `${title} of the harbour that the caller works for.`,
    routes: [{ id: `${id}.route`, method, path }],
    permissions: [
      { id: `${id}.work`, name: 'Delegated (work or school account)', scopes: ['Harbour.Read.All'] },
      { id: `${id}.personal`, name: 'Delegated (personal Microsoft account)', scopes: [] },
      { id: `${id}.application`, name: 'Application', scopes: ['Harbour.Read.All', 'Harbour.ReadWrite.All'] },
    ],
    headers: [{ id: `${id}.authorization`, name: 'Authorization', value: 'Bearer {token}', required: true }],
    options: [],
    query: [],
    body: { kind: 'None' },
    answer: { status: 204 },
    errors: [],
    examples: [],
    ...more,
  };
}

const shipValues: readonly ExampleValue[] = [
  { row: 'vessel.id', json: '"s1"' },
  { row: 'ship.name', json: '"Gull"' },
  { row: 'ship.length', json: '120' },
  { row: 'ship.state', json: '"moored"' },
];

function examples(id: string, start: string, answer: string, more: Partial<OperationPage['examples'][number]> = {}) {
  const name = id.replaceAll('-', '_');
  return [
    { id: `${id}.request`, role: 'request', name, start, values: [], compact: false },
    { id: `${id}.response`, role: 'response', name, start: answer, values: [], compact: false, ...more },
  ] as const;
}

const farewell: OperationPage['examples'][number] = {
  id: 'new.farewell',
  role: 'request',
  name: 'farewell',
  start: 'DELETE https://api.contoso.com/v1/berths/b1',
  values: [],
  compact: false,
};

/** The documentation that is edited. */
export const harbour: Documentation = {
  namespace: 'contoso.harbour',
  pages: [
    { kind: 'Concept', id: 'about', path: 'concepts/about.md', ...layout },
    resource(
      'vessel',
      'Whatever floats in the harbour.',
      [
        row('vessel', 'id', 'String', 'The identifier that the harbour office gave.', { access: 'Read-only' }),
        row('vessel', 'flag', 'String', 'The country whose flag it shows.'),
        row('vessel', 'arrival', 'DateTimeOffset', 'When it came into the harbour.', { access: 'Read-only' }),
      ],
      { key: 'vessel.id', abstract: true },
    ),
    resource(
      'ship',
      'A {vessel} with an engine of its own.',
      [
        row('ship', 'name', 'String', 'What is painted on the bow.', { required: true, maxLength: 80 }),
        row('ship', 'length', 'Int32', 'How many metres the {ship} measures along its keel.'),
        row('ship', 'speed', 'Int32', 'How fast it sails in calm water.', { operators: ['eq'] }),
        row('ship', 'state', 'shipState', 'What the {ship} does at this hour.'),
        row('ship', 'cargo', 'cargoKind[]', 'What is stowed below its deck.'),
        row('ship', 'size', 'size', 'The room that it needs at a quay.'),
        row('ship', 'pilot', 'String', 'Who steers the {ship} through the {berth} basin.', { nullable: 'Nullable' }),
        row('ship', 'hullPaint', 'String', 'The colour of the hull above water.', { default: 'grey' }),
        row('ship', 'signal', 'String', 'The light that it shows at night.', { values: ['red', 'green', 'white'] }),
      ],
      {
        baseType: 'vessel',
        relationships: [
          row('ship', 'berths', 'berth[]', 'Where the {ship} was moored before.'),
          row('ship', 'home', 'berth', 'The place that its owner rents.'),
        ],
      },
    ),
    resource(
      'berth',
      'A place where a {ship} is moored.',
      [
        row('berth', 'code', 'String', 'The letters on the quay wall.', { access: 'Read-only' }),
        row('berth', 'depth', 'Double', 'How deep the water is at low tide.'),
        row('berth', 'isRoofed', 'Boolean', 'Whether rain keeps out of the hold.', { default: 'false' }),
        row('berth', 'size', 'size', 'The largest {size} that fits in here.'),
      ],
      { key: 'berth.code' },
    ),
    resource('size', 'How large something is.', [
      row('size', 'width', 'Int32', 'How many metres from port to starboard.'),
      row('size', 'height', 'Int32', 'How many metres from keel to mast.'),
    ]),
    resource('buoy', 'Marks the way into the harbour.', [
      row('buoy', 'colour', 'String', 'The paint that shows the safe side.'),
      row('buoy', 'lit', 'Boolean', 'Whether a lamp burns on its top.'),
    ]),
    enumeration('shipState', true, [
      ['moored', 'It lies at the quay with ropes.'],
      ['sailing', 'It moves under its own power.'],
      ['adrift', 'Nobody steers it any more.'],
    ]),
    enumeration('cargoKind', false, [
      ['grain', 'Wheat, rye and barley in bulk.'],
      ['timber', 'Logs and planks on the deck.'],
      ['fish', 'Fresh catch that is kept on ice.'],
    ]),
    operation({
      id: 'ship-list',
      title: 'List ships',
      route: 'GET /ships',
      more: {
        options: ['$filter', '$top'],
        query: [
          row('ship-list', 'since', 'Date', 'Only arrivals after this day.', { required: false }),
          row('ship-list', 'pier', 'String', 'Only those at the given pier.', { required: false }),
        ],
        answer: { status: 200, type: 'ship', collection: true },
        examples: examples('ship-list', 'GET https://api.contoso.com/v1/ships?$top=1', 'HTTP/1.1 200 OK', {
          type: 'ship',
          values: shipValues,
        }),
      },
    }),
    operation({
      id: 'ship-get',
      title: 'Get ship',
      route: 'GET /ships/{shipId}',
      more: {
        routes: [
          { id: 'ship-get.route', method: 'GET', path: '/ships/{shipId}' },
          { id: 'ship-get.other', method: 'GET', path: '/berths/{berthId}/ship' },
        ],
        headers: [
          { id: 'ship-get.authorization', name: 'Authorization', value: 'Bearer {token}', required: true },
          { id: 'ship-get.prefer', name: 'Prefer', value: 'The time zone', required: false },
        ],
        answer: { status: 200, type: 'ship' },
        errors: [404],
        examples: examples('ship-get', 'GET https://api.contoso.com/v1/ships/s1', 'HTTP/1.1 200 OK', {
          type: 'ship',
          values: shipValues,
        }),
      },
    }),
    operation({
      id: 'ship-create',
      title: 'Create ship',
      route: 'POST /ships',
      more: { body: { kind: 'Object', type: 'ship' }, answer: { status: 201, type: 'ship' } },
    }),
    operation({
      id: 'ship-dock',
      title: 'ship: dock',
      route: 'POST /ships/{shipId}/dock',
      more: {
        body: {
          kind: 'Parameters',
          rows: [
            row('ship-dock', 'hours', 'Int32', 'How long the place is taken.', { required: true }),
            row('ship-dock', 'remark', 'String', 'What the harbour master should know.', { required: false }),
            row('ship-dock', 'tugs', 'Int32', 'How many boats push it in.', { required: false, default: '1' }),
          ],
        },
        answer: { status: 200, type: 'berth' },
        errors: [409],
      },
    }),
    operation({
      id: 'berth-update',
      title: 'Update berth',
      route: 'PATCH /berths/{berthId}',
      more: { body: { kind: 'Object', type: 'berth' }, answer: { status: 200, type: 'berth' } },
    }),
    operation({
      id: 'berth-delete',
      title: 'Delete berth',
      route: 'DELETE /berths/{berthId}',
      more: { examples: [farewell] },
    }),
  ],
};
