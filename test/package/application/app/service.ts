import { createServer, type IncomingMessage, type Server } from 'node:http';

/** An answer of the service: a status and, if there is one, a body. */
type Answer = readonly [status: number, body?: unknown];

const ines = {
  '@odata.type': '#toolshed.member',
  id: 'm-1',
  displayName: 'Ines Moreau',
  mail: null,
  joinedOn: '2024-03-01',
  badges: ['saw'],
};

const olu = { ...ines, id: 'm-2', displayName: 'Olu Adeyemi', mail: 'olu@example.com' };

const loan = {
  '@odata.type': '#toolshed.loan',
  '@odata.etag': 'W/"1"',
  id: 'l-1',
  toolId: 't-1',
  dueOn: '2031-05-06',
  note: null,
  state: 'lost',
  createdDateTime: '2031-05-01T08:00:00Z',
};

/** Answers the requests of the documentation the way a service does: with null, and with members and properties that were added later. */
function answer(method: string, { pathname, searchParams, origin }: URL, body: unknown): Answer {
  switch (`${method} ${pathname}`) {
    case 'GET /v1.0/me':
      return [200, searchParams.get('$expand') === 'sponsor' ? { ...ines, sponsor: olu } : ines];
    case 'GET /v1.0/members':
      return searchParams.has('$skiptoken')
        ? [200, { value: [olu] }]
        : [200, { '@odata.nextLink': `${origin}${pathname}?$top=1&$skiptoken=2`, value: [ines] }];
    case 'GET /v1.0/members/m-2':
      return [200, { ...olu, nickname: 'Lu' }];
    case 'GET /v1.0/tools':
      return [200, { value: tools }];
    case 'POST /v1.0/loans':
      return isLent(body) ? [409, lentError] : [201, loan];
    case 'PATCH /v1.0/loans/l-1':
      return [200, { ...loan, ...(body as object) }];
    case 'POST /v1.0/loans/l-1/return':
      return [204];
    default:
      return [404, { error: { code: 'notFound', message: `There is no ${pathname}.` } }];
  }
}

const tools = [
  {
    '@odata.type': '#toolshed.powerTool',
    id: 't-1',
    label: 'Drill',
    condition: 'good',
    deposit: null,
    volts: 18,
    isCordless: true,
  },
  {
    '@odata.type': '#toolshed.tool',
    id: 't-2',
    label: 'Hand saw',
    condition: 'worn',
    deposit: { amount: 5, currency: 'EUR' },
  },
  { '@odata.type': '#toolshed.gardenTool', id: 't-3', label: 'Rake', condition: 'good', deposit: null },
];

const lentError = { error: { code: 'alreadyLent', message: 'Somebody else has this tool.', target: 'toolId' } };

function isLent(body: unknown): boolean {
  return (body as { toolId?: unknown }).toolId === 't-2';
}

/** Starts the service on a free port. */
export async function startService(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const [status, content] = answer(
        request.method ?? '',
        new URL(request.url ?? '', `http://${request.headers.host}`),
        body,
      );
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(content === undefined ? undefined : JSON.stringify(content));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/v1.0`, stop: () => server.close() };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The service has no port.');
  return address.port;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}
