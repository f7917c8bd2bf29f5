import { describe, expect, it } from 'vitest';
import { factsOf } from '../pages.js';

const found = (markdown: string) =>
  factsOf(markdown, 'page.md').diagnostics.flatMap(({ code, message }) =>
    /^(?:unread-|unknown-heading)/.test(code) ? [`${code}: ${message}`] : [],
  );
const codes = (markdown: string) => found(markdown).map((text) => text.split(':', 1)[0]);
const fence = (text: string, language = '') => `\`\`\`${language}\n${text}\n\`\`\``;

describe('misspelt headings', () => {
  it('suggests the known heading, and says that the operation is lost', () => {
    const request = fence('GET /orders/{id}', 'http');
    for (const heading of ['HTTP requst', 'HTPP request', 'HTTP reqeust', 'HTTP-Request']) {
      const [message, ...others] = found(`# Get order\n\n## ${heading}\n\n${request}\n`);
      expect(others).toEqual([]);
      expect(message).toMatch(/^unknown-heading: .*the page documents no operation; did you mean `HTTP [rR]equest`\?$/);
    }
  });

  it('says nothing about another word, or about a heading that hides nothing', () => {
    expect(codes('# Sales\n\n## Auctions\n\n|Auction|Day|\n|-|-|\n|The first|Monday|\n')).toEqual([]);
    expect(codes('# Get order\n\n## Examplee\n\nSee the shop.\n')).toEqual([]);
  });
});

describe('requests and JSON', () => {
  it('reports request lines outside of a known section', () => {
    const line = 'GET /depots/{id}/crates';
    for (const text of [fence(line, 'http'), fence(line), fence(line, 'plaintext')]) {
      expect(codes(`# Crates\n\n## List crates\n\n${text}\n`)).toEqual(['unread-request']);
    }
  });

  it('leaves out a request that an operation of the page documents, and mentions in sentences', () => {
    const page = `# Get order\n\n## HTTP request\n\n${fence('GET /orders/{id}', 'http')}\n\n## Query parameters\n\n`;
    expect(codes(`${page}${fence('GET /orders/17?$select=id', 'http')}\n`)).toEqual([]);
    expect(codes(`${page}You can send \`GET /lines\` first.\n`)).toEqual([]);
  });

  it('reports JSON that nothing explains', () => {
    expect(codes(`# Crates\n\n## Details\n\n${fence('{ "id": 1 }', 'json')}\n`)).toEqual(['unread-block']);
    expect(codes(`# Crates\n\n## Remarks\n\n${fence('{ "id": 1 }', 'json')}\n`)).toEqual([]);
  });
});

describe('other layouts', () => {
  const properties = (text: string) => codes(`# order resource type\n\n## Properties\n\n${text}\n`);

  it('reports lists and tables that are no Markdown tables', () => {
    for (const text of [
      '- `id` String - Key.\n- `total` Int32 - Cents.',
      '- **id**: Key.\n- **total**: Cents.',
      '- id (string): Key.\n- total (integer): Cents.',
      '<table>\n<tr><th>Name</th><th>Type</th></tr>\n<tr><td>id</td><td>String</td></tr>\n</table>',
      '+------+--------+\n| Name | Type   |\n+======+========+\n| id   | String |\n+------+--------+',
      '    | Name | Type   |\n    |------|--------|\n    | id   | String |',
    ]) {
      expect(properties(text)).toEqual(['unread-layout']);
    }
  });

  it('says nothing about lists of sentences', () => {
    expect(properties('- An order has lines.\n- It is paid once.')).toEqual([]);
  });
});
