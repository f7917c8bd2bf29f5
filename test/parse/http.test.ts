import { expect, test } from 'vitest';
import type { HttpMessage } from '../../generator/model/page.js';
import { faultsOf, parse, parseBlock, textAt } from './support.js';

function messagesOf(content: string, language = 'http'): readonly HttpMessage[] {
  const block = parseBlock(`\`\`\`${language}\n${content}\n\`\`\`\n`);
  if (block.kind !== 'CodeBlock' || block.content.kind !== 'Http') throw new Error('no HTTP block');
  return block.content.messages;
}

/** A message in short: start line, headers and the text of the body. */
function summary(message: HttpMessage): (string | undefined)[] {
  const start =
    message.kind === 'Request' ? `${message.method} ${message.target}` : `${message.status} ${message.reason}`.trim();
  return [start, ...message.headers.map(({ name, value }) => `${name}: ${value}`), message.body?.text];
}

const summaries = (content: string) => messagesOf(content).map(summary);

test('a request has a method, target, headers and body, each with its source', () => {
  const text =
    '# x\n\n``` http\nPOST https://example.com/v1.0/orders?$top=5 HTTP/1.1\nContent-type: application/json\nContent-length: 12\n\n{\n  "a": 1\n}\n```\n';
  const block = parse(text).sections[0]?.blocks[0];
  if (block?.kind !== 'CodeBlock' || block.content.kind !== 'Http') throw new Error('no HTTP block');
  const [request] = block.content.messages;
  if (request?.kind !== 'Request' || request.body === undefined) throw new Error('no request');
  expect(summary(request)).toEqual([
    'POST https://example.com/v1.0/orders?$top=5',
    'Content-type: application/json',
    'Content-length: 12',
    '{\n  "a": 1\n}',
  ]);
  expect(textAt(text, request.targetSource)).toBe('https://example.com/v1.0/orders?$top=5');
  expect(textAt(text, request.headers[1]?.source ?? request.source)).toBe('Content-length: 12');
  expect(textAt(text, request.body.source)).toBe('{\n  "a": 1\n}');
  expect(textAt(text, request.source)).toBe(text.slice(text.indexOf('POST'), text.indexOf('\n```\n')));
});

test('each of several request lines is a request; targets may contain spaces and lack the slash', () => {
  const content =
    "GET /orders/{id | number}\nGET /me/orders?$filter=x eq 'y'\n\n# comment\npatch /orders/{id}\nGET orders\nor\nDELETE /orders/{id}/$ref HTTP/1.1";
  expect(summaries(content).map(([start]) => start)).toEqual([
    'GET /orders/{id | number}',
    "GET /me/orders?$filter=x eq 'y'",
    'PATCH /orders/{id}',
    'GET orders',
    'DELETE /orders/{id}/$ref',
  ]);
  expect(faultsOf(`\`\`\`http\n${content}\n\`\`\`\n`)).toEqual([]);
});

test('a query string may continue on several lines', () => {
  expect(summaries('GET /orders?\n  $top=5&\n  $skip=1\nPrefer: x\n')).toEqual([
    ['GET /orders?$top=5&$skip=1', 'Prefer: x', undefined],
  ]);
  expect(summaries('GET /orders\n?$top=5\n')[0]?.[0]).toBe('GET /orders?$top=5');
});

test.each([
  ['a blank line before the headers', 'POST /a\n\nContent-Type: x/y\n\n{}', ['POST /a', 'Content-Type: x/y', '{}']],
  ['no blank line before the body', 'POST /a\nContent-Type: x/y\n{\n}', ['POST /a', 'Content-Type: x/y', '{\n}']],
  ['a blank line between headers', 'POST /a\nA: b\n\nC: d\n\n\n{}', ['POST /a', 'A: b', 'C: d', '{}']],
  ['no headers', 'HTTP/1.1 200\n\n[ 1 ]\n\n', ['200', '[ 1 ]']],
  [
    'a body that looks like headers',
    'HTTP/1.1 200 OK\nA: b\n\nBEGIN:VCARD\nN:x\n\nEND:VCARD',
    ['200 OK', 'A: b', 'BEGIN:VCARD\nN:x\n\nEND:VCARD'],
  ],
  [
    'a body that looks like headers, and no headers',
    'HTTP/1.1 200 OK\n\nBEGIN:VCARD\nN:x',
    ['200 OK', 'BEGIN:VCARD\nN:x'],
  ],
  ['a header on two lines', 'GET /a\nPrefer: one,\n  two\nC: d', ['GET /a', 'Prefer: one, two', 'C: d', undefined]],
  [
    'text as body',
    'PUT /a/content\nContent-Type: text/plain\n\nThe content.\n\nMore.\n',
    ['PUT /a/content', 'Content-Type: text/plain', 'The content.\n\nMore.'],
  ],
  ['bytes as body', 'PUT /a\n\n{Raw bytes}', ['PUT /a', '{Raw bytes}']],
])('%s is accepted', (_, content, expected) => {
  expect(summaries(content)).toEqual([expected]);
  expect(faultsOf(`\`\`\`http\n${content}\n\`\`\`\n`)).toEqual([]);
});

test('a new message starts only outside JSON', () => {
  const content =
    'POST /a\nA: b\n\n{ "text": "x\nGET /no" ,\n"b": {} }\nHTTP/1.1 201 Created\n\n{}\n\nGET /c\n\nPUT /d\nContent-Type: text/plain\n\nWords.\nGET /e too\n\nGET /f\n';
  expect(summaries(content).map(([start]) => start)).toEqual(['POST /a', '201 Created', 'GET /c', 'PUT /d', 'GET /f']);
});

test('the parts of a multipart body are not messages', () => {
  const content =
    'POST /batch\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/http\n\nGET /a\n\n--x--';
  expect(summaries(content)).toHaveLength(1);
});

test('a status line without a version is read and reported', () => {
  expect(summaries('HTTP code: 201 Created\nA: b\n')).toEqual([['201 Created', 'A: b', undefined]]);
  expect(faultsOf('```http\n400 Bad Request\n```\n')).toEqual(['malformed-status-line: 400 Bad Request']);
});

test('only the first line outside a message is reported', () => {
  expect(faultsOf('```http\n/orders/{id}\n/orders\n\nmore\n```\n')).toEqual(['unexpected-http-line: /orders/{id}']);
});

test.each(['Prefer: x="y"', 'Warning: 1,\n  2 (more)', 'https://example.com/orders', '// comment', '...', ''])(
  'a block of %j is not reported',
  (content) => {
    expect(faultsOf(`\`\`\`http\n${content}\n\`\`\`\n`)).toEqual([]);
  },
);

test.each([
  ['http', '{ "a": 1 }', 'Json'],
  ['HTTP', 'GET /a', 'Http'],
  ['json', 'GET /a', 'Http'],
  ['json', '{ "a": 1 }', 'Json'],
  ['json', '', 'Opaque'],
  ['', 'HTTP/1.1 200 OK', 'Http'],
  ['', '[ 1 ]', 'Json'],
  ['', 'words', 'Opaque'],
  ['', '200 Apples', 'Opaque'],
  ['some-interactive', 'GET /a', 'Http'],
  ['some-interactive', '{ "a": 1, }', 'Json'],
  ['csharp', '[Route("x")]', 'Opaque'],
  ['javascript', '{ a(); }', 'Opaque'],
])('a %j block with the content %j is %s', (language, content, kind) => {
  const text = `\`\`\`${language}\n${content}\n\`\`\`\n`;
  expect(parseBlock(text)).toMatchObject({ kind: 'CodeBlock', content: { kind } });
});
