import { describe, expect, test } from 'vitest';
import { factsOf, faultsOf } from '../pages.js';

const block = '```json\n{ "id": "String" }\n```';

describe('an annotation without its braces or comment marks', () => {
  test.each([
    '<!-- "blockType": "resource", "@odata.type": "contoso.order" } -->',
    '<!-- [ "blockType": "resource" ] -->',
    '<!-- blockType: resource -->',
    '<!-- "@odata.type": "contoso.order",\n  "blockType" = "resource"\n-->',
    '<!- { "blockType": "resource" } -->',
    '{ "blockType": "resource" } -->',
  ])('is reported: %s', (annotation) => {
    expect(faultsOf(factsOf(`# order resource type\n\n${annotation}\n\n${block}\n`))).toContain('malformed-annotation');
  });
});

test.each([
  '<!-- { "blockType": "resource" } -->',
  '<!-- Set the blockType: it is a resource. -->',
  '<!-- To do: write blockType -->',
  '<!--\n## Example\n\n<!-- { "blockType": "request" } -->',
  'The annotation has a `blockType`: it names the kind.',
  'Type: order',
])('other comments and texts are not reported: %s', (text) => {
  expect(faultsOf(factsOf(`# order resource type\n\n${text}\n${block}\n`))).not.toContain('malformed-annotation');
});
