import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generate } from '../../generator/index.js';
import { root, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let page: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-broken-'));
  const skip = /[\\/](node_modules|dist)$/;
  await cp(join(root, 'generated'), folder, { recursive: true, filter: (path) => !skip.test(path) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  page = (await readFile(join(root, 'docs-input/api/security-post-domainsecurityprofiles.md'), 'utf8')).split('\n');
});

afterAll(() => rm(folder, { recursive: true }));

test('a failing generated test names the page and the line of the value', async () => {
  await replace('src/examples/api/security-post-domainsecurityprofiles.ts', /tags: \[\s*'[^']*'/, 'tags: [1');
  await replace('src/reputation-category.ts', /typeof value\.name === 'string'/, 'true');
  const messages = await failures(folder);
  expect(messages).toContain(`${placeOf('"tags"', 0, 1)} /tags/0 wrong-type`);
  expect(messages).toContain(`${placeOf('"name": "Name value"', 2, 0)} /domainCategories/0/name wrong-type`);
});

test('the generated tests pass if a table has two rows for one parameter: the first row counts', async () => {
  const workingFolder = join(folder, 'repeated');
  await mkdir(join(workingFolder, 'docs'), { recursive: true });
  await writeFile(join(workingFolder, 'docs', 'parcel-weigh.md'), repeatedParameter);
  await generate({ workingFolder, inputs: ['docs'], out: 'out' });
  const generated = await readFile(join(workingFolder, 'out', 'test', 'parcel-weigh.test.ts'), 'utf8');
  expect(generated).toContain('deviations: []');
  expect(await failures(join(workingFolder, 'out'))).toBe('');
});

const repeatedParameter = `# parcel: weigh

Namespace: contoso.post

Weigh a parcel.

## HTTP request

\`\`\`http
POST /parcels/{id}/weigh
\`\`\`

## Request body

|Parameter|Type|Description|
|:---|:---|:---|
|grams|Int32|The weight.|
|grams|String|The weight, in words.|

## Response

If successful, this action returns a \`204 No Content\` response code.

## Examples

### Request

<!-- { "blockType": "request", "name": "parcel_weigh" } -->
\`\`\`http
POST https://api.contoso.com/v1.0/parcels/1/weigh
Content-Type: application/json

{
  "grams": 500
}
\`\`\`

### Response

<!-- { "blockType": "response" } -->
\`\`\`http
HTTP/1.1 204 No Content
\`\`\`
`;

/** The place of the nth occurrence of a text on the page, moved some lines down. */
function placeOf(text: string, nth: number, further: number): string {
  const lines = page.flatMap((line, index) => (line.trimStart().startsWith(text) ? [index + 1] : []));
  return `docs/api/security-post-domainsecurityprofiles.md:${(lines[nth] ?? 0) + further}`;
}

async function replace(path: string, pattern: RegExp, text: string): Promise<void> {
  const before = await readFile(join(folder, path), 'utf8');
  const after = before.replace(pattern, text);
  expect(after).not.toBe(before);
  await writeFile(join(folder, path), after);
}

async function failures(at: string): Promise<string> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return runNode([vitest, 'run', '--no-isolate', '--no-color'], at).then(
    () => '',
    (error: Error) => error.message,
  );
}
