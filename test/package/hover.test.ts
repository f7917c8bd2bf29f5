import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generate } from '../../generator/index.js';
import { askHover } from './editor/ask-hover.js';
import { startLanguageServer, type LanguageServer } from './editor/language-server.js';
import { root } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const page = `# order resource type

Namespace: contoso.sales

What a [customer](customer.md) wants, see [paging](https://contoso.com/paging).

## Properties

|Property|Type|Description|
|:-|:-|:-|
|total|Int32|How much it @costs {in} <EUR>, see [pricing](../concepts/pricing.md#totals). Read-only. Supports \`$filter\` (\`eq\`).|
|weight|Int32|In grams. The default value is \`10\`.|
|count|Int32|How many.|
|status|orderStatus|How far it is. Possible values are: \`open\`, \`closed\`.|
|amount|Int32|Deprecated. Use [total](#properties).|
`;

const typescript = join(root, 'node_modules', 'typescript');

let folder = '';
let server: LanguageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-hover-'));
  await mkdir(join(folder, 'docs', 'resources'), { recursive: true });
  await writeFile(join(folder, 'docs', 'resources', 'order.md'), page);
  const options = { workingFolder: folder, inputs: ['docs'] };
  await generate({ ...options, out: 'plain' });
  await generate({ ...options, out: 'linked', pagesUrl: 'https://contoso.com/docs' });
  server = await startLanguageServer(typescript, folder);
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test('an editor shows the description and requirements of a property', async () => {
  expect(await hover('plain/src/order.ts', '  readonly total')).toBe(`\`\`\`typescript
(property) Order.total?: number | null
\`\`\`
How much it \\@costs \\{in\\} \\<EUR\\>, see pricing.

Read-only. Supports \`$filter\` (\`eq\`).`);
});

test('an editor shows links in the documentation as links to the published pages', async () => {
  expect(await hover('linked/src/order.ts', '  readonly total')).toContain(
    'see [pricing](https://contoso.com/docs/concepts/pricing.md#totals).',
  );
  expect(await hover('linked/src/order.ts', 'interface Order')).toContain(`
What a [customer](https://contoso.com/docs/resources/customer.md) wants, see [paging](https://contoso.com/paging).
`);
  expect(await hover('linked/src/order.ts', 'interface Order')).toContain(
    '*@see* — [resources/order.md](https://contoso.com/docs/resources/order.md)',
  );
  expect(await hover('plain/src/order.ts', 'interface Order')).toContain('*@see* — `resources/order.md`');
});

test('an editor shows defaults and deprecations', async () => {
  expect(await hover('plain/src/order.ts', '  weight')).toContain(`
In grams.

*@defaultValue* — \`10\``);
  expect(await hover('linked/src/order.ts', '  amount')).toContain('*@deprecated* — Use total.');
});

test('an editor shows the page of an enum', async () => {
  expect(await hover('plain/src/order-status.ts', 'const OrderStatus')).toContain('*@see* — `resources/order.md`');
});

test('an editor shows the page of a request of the committed package, and nothing but the type of a property without a description', async () => {
  const generated = join(root, 'generated');
  const own = await startLanguageServer(typescript, generated);
  const shown = await askHover(own, generated, 'src/cloud-app-security-profile.ts', '  riskScore');
  const request = await askHover(
    own,
    generated,
    'src/requests/cloud-app-security-profile.ts',
    'interface CloudAppSecurityProfileCreate',
  );
  own.close();
  expect(request).toBe(`\`\`\`typescript
interface CloudAppSecurityProfileCreate
\`\`\`
\`cloudAppSecurityProfile\` as a request may create it.

api/security-post-cloudappsecurityprofiles.md`);
  expect(shown).toBe(`\`\`\`typescript
(property) CloudAppSecurityProfile.riskScore?: string | null
\`\`\`
`);
});

function hover(path: string, text: string): Promise<string> {
  return askHover(server, folder, path, text);
}
