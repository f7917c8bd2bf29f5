import { remark } from 'remark';
import { expect, test } from 'vitest';
import remarkDocs2ts, { type RemarkOptions } from '../generator/remark.js';

const page = `---
title: "Create order"
author: ""
doc_type: apiPageType
---

# Create order

## HTTP request
\`\`\` http
POST /orders
\`\`\`

## Request body
The following table shows the properties that are required when you create the [order](../resources/order.md).

|Property|Type|Description|
|:---|:---|:---|
|total|money of sorts||
`;

test('remark shows what a page alone has wrong, with place, rule and severity', async () => {
  expect(await messagesOf(page)).toEqual([
    '3:1-3:11 empty-front-matter remark',
    '19:8-19:22 unknown-type-cell warning',
  ]);
});

test('remark gets severities from its options, and a page may silence a code that only the whole set can find', async () => {
  const silencing = `${page}\n<!-- docs2ts-disable-page missing-link-target -- the page is written next week -->\n`;
  expect(
    await messagesOf(silencing, { severity: { 'empty-front-matter': 'off', 'unknown-type-cell': 'error' } }),
  ).toEqual(['19:8-19:22 unknown-type-cell error']);
});

test('remark names the file of a message, and checks text without a file', async () => {
  const vfile = await remark().use(remarkDocs2ts).process({ path: 'api/order-create.md', value: page });
  expect(String(vfile.messages[0])).toContain('api/order-create.md:3:1');
  expect((await remark().use(remarkDocs2ts).process(page)).messages).toHaveLength(2);
});

test('remark offers the replacement of a finding that one edit mends', async () => {
  const misspelt = page.replace('|Property|', '|Propetry|').replace('## HTTP request', '## HTTP reqest');
  const { messages } = await remark().use(remarkDocs2ts).process({ path: 'api/order-create.md', value: misspelt });
  const lines = misspelt.split('\n');
  const offered = messages.flatMap(({ place, expected }) => {
    if (expected === undefined || place === undefined || !('end' in place)) return [];
    const { start, end } = place;
    return [[lines[start.line - 1]?.slice(start.column - 1, end.column - 1), expected]];
  });
  expect(offered).toContainEqual(['## HTTP reqest', ['## HTTP request']]);
});

async function messagesOf(text: string, options: RemarkOptions = {}): Promise<readonly string[]> {
  const file = await remark().use(remarkDocs2ts, options).process({ path: 'api/order-create.md', value: text });
  return file.messages.map(({ place, ruleId, fatal }) => {
    const range =
      place !== undefined && 'end' in place
        ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
        : '';
    return `${range} ${ruleId} ${fatal === true ? 'error' : fatal === false ? 'warning' : 'remark'}`;
  });
}
