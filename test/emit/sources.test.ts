import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { check, generate } from '../../generator/index.js';
import { isDrift } from '../../generator/model/package/file-change.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
const options = () => ({ workingFolder: folder, inputs: ['docs'], out: 'out' });

const order = `# order resource type

Namespace: contoso.sales

## Properties

|Property|Type|Description|
|:-|:-|:-|
|total|Int32|How much.|
|status|orderStatus|How far it is. Possible values are: \`open\`, \`closed\`.|
`;

const create = `# Create order

Namespace: contoso.sales

## HTTP request

\`\`\`http
POST /purchases
\`\`\`

## Request body

|Property|Type|Description|
|:-|:-|:-|
|total|Int32|How much.|

## Example

<!-- { "blockType": "request", "name": "create_order" } -->
\`\`\`http
POST https://api.contoso.com/purchases
Content-Type: application/json

{
  "total": 12
}
\`\`\`

<!-- { "blockType": "response", "@odata.type": "contoso.sales.order" } -->
\`\`\`http
HTTP/1.1 201 Created
Content-Type: application/json

{
  "total": 12,
  "status": "open"
}
\`\`\`
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-sources-'));
  await cp(join(import.meta.dirname, '..', 'scenarios', 'operations', 'docs'), join(folder, 'docs'), {
    recursive: true,
  });
  await writeFile(join(folder, 'docs', 'order.md'), order);
  await writeFile(join(folder, 'docs', 'order-post.md'), create);
  await generate(options());
});

afterAll(() => rm(folder, { recursive: true }));

test('every type, property, member, operation and example has a place', async () => {
  const { entries, examples, messages, modules } = JSON.parse(
    await readFile(join(folder, 'out', 'sources.json'), 'utf8'),
  );
  expect(entries['types/contoso.sales.order']).toEqual({
    at: 'order.md:1:1',
    also: ['api/order-post.md:19:1', 'order-post.md:15:1', 'resources/order.md:1:1'],
    members: expect.objectContaining({ total: 'order.md:9:1', status: 'order.md:10:1' }),
  });
  expect(entries['types/contoso.sales.orderStatus'].members).toMatchObject({
    open: expect.stringMatching(/^order\.md:10:/),
  });
  expect(entries['routes'].members['POST /purchases']).toBe('order-post.md:1:1');
  expect(examples['order-post.md']).toEqual({
    createOrderRequest: { at: 'order-post.md:21:1', body: 'order-post.md:24:1' },
    orderPostResponse: { at: 'order-post.md:31:1', body: 'order-post.md:34:1' },
  });
  expect(entries['operations/order-post'].parts).toEqual({
    request: expect.stringMatching(/^:/),
    'route POST /purchases': ':8:6',
    'status 201': expect.stringMatching(/^:/),
  });
  expect(Object.values(messages['order-post.md'])).toEqual([':21:1', ':31:1']);
  expect(modules['order']).toBe('types/contoso.sales.order');
});

test('a paragraph above a table changes sources.json and manifest.json alone, which is no drift', async () => {
  for (const [page, text] of [
    ['order.md', order],
    ['order-post.md', create],
  ] as const) {
    await writeFile(join(folder, 'docs', page), text.replace('\n|Property|', '\nA word.\n\n|Property|'));
  }
  const { files, diagnostics } = await check(options());
  expect(files.flatMap(({ kind, path }) => (kind === 'same' ? [] : [path]))).toEqual(['sources.json', 'manifest.json']);
  expect(files.filter(isDrift)).toEqual([]);
  expect(diagnostics.filter(({ code }) => code === 'stale-file')).toEqual([]);
});

test('an edit of sources.json by hand is drift', async () => {
  const path = join(folder, 'out', 'sources.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('order.md:9:1', 'order.md:8:1'));
  expect((await check(options())).diagnostics.map(({ code }) => code)).toContain('edited-file');
});
