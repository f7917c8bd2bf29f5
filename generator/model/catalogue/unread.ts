import { pageFault } from './entry.js';
import { http, orderPage, page } from './example-pages.js';
import { quote } from './quote.js';

const noContent = 'Returns a `204 No Content` response code.';

const losses = {
  operation: ', so the page documents no operation',
  content: ', so docs2ts did not read what is below it',
  nothing: '',
} as const;

/** Constructs that look like API and gave no fact: what declare/ reports when it compares a page with what it read of it. */
export const unreadCatalogue = {
  'unknown-heading': pageFault<{
    readonly heading: string;
    readonly suggestion: string;
    /** What the page loses because of it. */
    readonly lost: keyof typeof losses;
  }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ heading, suggestion, lost }) =>
      `The heading ${quote(heading)} is not known${losses[lost]}; did you mean ${quote(suggestion)}?`,
    explanation:
      'docs2ts finds requests, tables and examples by their headings. A heading with a typing error hides everything below it.',
    fix: 'Correct the heading, or add it to `vocabulary.headings` in the configuration if it is meant.',
    bad: page('Delete order', { 'HTTP requst': http('DELETE /orders/{id}'), Response: noContent }).replace(
      '## HTTP requst',
      '«## HTTP requst»',
    ),
    good: page('Delete order', { 'HTTP request': http('DELETE /orders/{id}'), Response: noContent }),
  }),
  'unread-request': pageFault<{ readonly line: string; readonly section: string | undefined }>({
    severity: 'warning',
    message: ({ line, section }) => `${quote(line)}${under(section)} documents no operation`,
    explanation:
      'Only request lines below a heading such as "HTTP request" document an operation, and those below one such as "Example" show how to call it. docs2ts did not read this request, and no operation of the page has it.',
    fix: 'Put the request below the heading "HTTP request" or "Example", or add its heading to `vocabulary.headings` in the configuration.',
    bad: page('Orders', { 'Delete an order': `«${http('DELETE /orders/{id}')}»`, Response: noContent }),
    good: page('Orders', { 'HTTP request': http('DELETE /orders/{id}'), Response: noContent }),
  }),
  'unread-block': pageFault<{ readonly content: string; readonly section: string | undefined }>({
    severity: 'info',
    message: ({ content, section }) =>
      `Nothing says what the ${content}${under(section)} shows, so docs2ts did not read it`,
    explanation:
      'An annotation above a code block, or a heading such as "Request", "Response" or "JSON representation", says whether it shows a request, a response or a type. This block has neither.',
    fix: 'Put the block below such a heading or add an annotation such as `<!-- { "blockType": "response" } -->`; `"ignored"` says that it shows none of them.',
    bad: page('Get order', {
      'HTTP request': http('GET /orders/{id}'),
      Details: '«```json\n{ "total": 12.5 }\n```»',
    }),
    good: page('Get order', {
      'HTTP request': http('GET /orders/{id}'),
      'Response example': '```json\n{ "total": 12.5 }\n```',
    }),
  }),
  'unread-layout': pageFault<{ readonly layout: string; readonly section: string | undefined }>({
    severity: 'warning',
    message: ({ layout, section }) => `docs2ts does not read the ${layout}${under(section)}; it reads Markdown tables`,
    explanation:
      'Properties, members and parameters are read from the rows of Markdown tables. Lists, HTML tables and tables of plain text look the same to readers, but docs2ts read nothing of this one.',
    fix: 'Write a Markdown table with a line such as `|:---|:---|` below its header, not indented.',
    bad: page('order resource type', { Properties: '«- `total`: Double. What the order costs.»' }),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
} as const;

function under(section: string | undefined): string {
  return section === undefined ? '' : ` under ${quote(section)}`;
}
