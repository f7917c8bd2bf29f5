import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { judgeTypes } from '../../bench/compat/judge-types.mjs';
import { generate } from '../../generator/index.js';
import { root, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const order = `---
title: "order resource type"
description: "What a customer wants."
---

# order resource type

Namespace: contoso.sales

What a customer wants.

## Properties
|Property|Type|Description|
|:---|:---|:---|
|channel|String|Where it comes from.|
|lines|orderLine collection|What is wanted.|
|note|String|Nullable.|
|shipped|Boolean|Is it on its way?|
|state|String|Possible values are: \`new\`, \`paid\`, \`Sent\`.|
|tags|String|Words.|
|total|Double|What it costs.|
|urgency|String|Possible values are: \`low\`, \`high\`.|
|weight|String|How heavy it is.|
`;

const line = order
  .replaceAll('order ', 'orderLine ')
  .replace(/\|channel[^]*/, '|count|Int64|How many.|\n|state|String|Possible values are: `new`, `paid`, `Sent`.|\n');

const theirs = `export interface Order {
  channel?: 'web' | 'shop';
  lines?: OrderLine[] | null;
  note?: string;
  shipped?: boolean;
  state?: 'new' | 'paid' | 'sent';
  tags?: string[];
  total?: number;
  urgency?: 'low' | 'middle';
  weight?: number;
}
export interface OrderLine {
  count?: number;
  state?: 'new' | 'paid' | 'sent';
}
export interface Invoice { id?: string }
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-compat-test-'));
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'docs/order.md'), order);
  await writeFile(join(folder, 'docs/order-line.md'), line);
  await writeFile(join(folder, 'theirs.d.ts'), theirs);
});

afterAll(() => rm(folder, { recursive: true }));

test('the types made from docs-input/ are assignable to the official types of the same names', async () => {
  const out = join(folder, 'package');
  await generate({ inputs: [join(root, 'docs-input')], out, compat: 'graph-types' });
  const official = join(root, 'node_modules/@microsoft/microsoft-graph-types/microsoft-graph.d.ts');
  expect(judgeTypes(out, official)).toEqual({
    types: [
      { name: 'microsoft.graph.entity', reasons: [] },
      { name: 'microsoft.graph.securityVendorInformation', reasons: [] },
    ],
  });
});

test('types that are not assignable are listed with all reasons', async () => {
  const words = [join(folder, 'docs'), '--against', join(folder, 'theirs.d.ts'), '--json'];
  expect(JSON.parse(await runNode([join(root, 'bench/compat.mjs'), ...words], root))).toEqual({
    types: [
      {
        name: 'contoso.sales.order',
        reasons: [
          reason('channel', 'a string for an enum', 'string | undefined for "web" | "shop" | undefined'),
          reason(
            'lines',
            'a type that is not assignable',
            'OrderLine[] | undefined for OrderLine[] | null | undefined',
          ),
          reason('note', 'null', 'string | null | undefined for string | undefined'),
          state,
          reason('tags', 'a single value for a collection', 'string | undefined for string[] | undefined'),
          reason(
            'urgency',
            'an enum member that they do not have',
            'Urgency | undefined for "low" | "middle" | undefined: high',
          ),
          reason('weight', 'a string for a number', 'string | undefined for number | undefined'),
        ],
      },
      { name: 'contoso.sales.orderLine', reasons: [state] },
    ],
  });
});

const state = reason(
  'state',
  'an enum member that they write in other letter case',
  'State | undefined for "new" | "paid" | "sent" | undefined: Sent',
);

function reason(property: string, why: string, detail: string) {
  return { property, reason: why, detail };
}
