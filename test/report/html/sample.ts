import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from '../../../generator/cli/run-command-line.js';
import type { HtmlData } from '../../../generator/report/html/html-report.js';
import { bundlePage } from '../../../scripts/bundle-page.mjs';

/** A small service: an entity type, an enum, an operation with an example that lacks a hash, and a table that is not read. */
export const pages: Readonly<Record<string, string>> = {
  'docs/resources/crate.md': `---
title: crate resource type
---

# crate resource type

Namespace: contoso.depot

A crate in a depot.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The identifier. Read-only.|
|label|String|The label of the crate. Required.|
|state|[crateState](#cratestate-values)|Where it is. Nullable.|
|weight|Double||

### crateState values

|Member|Description|
|:---|:---|
|stored|It is in the depot.|
|sent|It has left.|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "contoso.depot.crate", "keyProperty": "id" } -->
\`\`\`json
{ "@odata.type": "#contoso.depot.crate", "id": "String (identifier)", "label": "String", "state": "String", "weight": 1.0 }
\`\`\`
`,
  'docs/api/crate-get.md': `---
title: Get crate
---

# Get crate

Namespace: contoso.depot

Read a crate.

## Permissions

|Permission type|Permissions|
|:---|:---|
|Application|Crate.Read|

## HTTP request

<!-- { "blockType": "ignored" } -->
\`\`\`http
GET /crates/{id}
\`\`\`

## Request body

Don't supply a request body for this method.

## Response

If successful, this method returns a \`200 OK\` response code and a [crate](../resources/crate.md) object.

## Examples

<!-- { "blockType": "request", "name": "get_crate" } -->
\`\`\`http
GET https://api.contoso.com\\v1/crates/7
\`\`\`

<!-- { "blockType": "response", "@odata.type": "contoso.depot.crate" } -->
\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{ "@odata.type": "contoso.depot.crate", "id": "7", "label": "Lamps", "state": "lost" }
\`\`\`

## Shapes

|Field|Kind|
|:---|:---|
|a|String|
`,
};

/** A folder for one test file, with the pages and with the script and style of the page. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docs2ts-html-'));
  for (const [path, text] of Object.entries(pages)) await writeText(join(folder, path), text);
  bundlePage(join(folder, 'parts'));
  return folder;
}

/** Removes the folder. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true });
}

/** Writes a file and the folders above it. */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The script and the style as the build makes them. */
export async function readParts(folder: string): Promise<{ readonly script: string; readonly style: string }> {
  const read = (name: string): Promise<string> => readFile(join(folder, 'parts', name), 'utf8');
  return { script: await read('main.js'), style: await read('page.css') };
}

/** Runs a command in the folder; what it prints is not of interest. */
export async function run(folder: string, ...words: readonly string[]): Promise<number> {
  const ignore = (): void => undefined;
  return runCommandLine(words, {
    workingFolder: folder,
    colour: { stdout: false, stderr: false },
    debug: true,
    now: () => 0,
    print: ignore,
    show: ignore,
    note: ignore,
  });
}

/** The data in a page. */
export function dataIn(page: string): HtmlData {
  const read = (id: string): unknown =>
    JSON.parse(new RegExp(`<script id="${id}"[^>]*>([^<]*)<`).exec(page)?.[1] ?? '');
  // The reporter writes them as such.
  return { report: read('data'), schema: read('schema') } as HtmlData;
}
