import { pageFault } from './entry.js';
import { getOrderPage, http, jsonPage, page } from './example-pages.js';
import { quote } from './quote.js';

/** Faults of the HTTP messages and the JSON in code blocks: what parse/ reports. */
export const codeBlockCatalogue = {
  'unexpected-http-line': pageFault<{ readonly line: string }>({
    severity: 'warning',
    message: ({ line }) => `${quote(line)} is not a request line, a status line or a header`,
    explanation:
      'A message begins with a line such as `GET /orders` or `HTTP/1.1 200 OK`. docs2ts ignored this line and those directly below it.',
    fix: 'Write the method before the target, or move text that is not part of the message out of the code block.',
    bad: page('Get order', { Example: http('«somewhere»', 'GET /orders/1') }),
    good: page('Get order', { Example: http('GET /orders/1') }),
  }),
  'malformed-status-line': pageFault<{ readonly line: string }>({
    severity: 'info',
    message: ({ line }) => `The status line ${quote(line)} does not have the form \`HTTP/1.1 200 OK\``,
    explanation: 'A response begins with the version of HTTP and the status. docs2ts read the line as a status line.',
    fix: 'Write `HTTP/1.1` before the status.',
    bad: page('Get order', { Example: http('«HTTP code: 200 OK»', 'Content-Type: application/json', '', '{}') }),
    good: page('Get order', { Example: http('HTTP/1.1 200 OK', 'Content-Type: application/json', '', '{}') }),
  }),
  'malformed-json': pageFault<{ readonly seen: string; readonly expected: string }>({
    severity: 'error',
    message: ({ seen, expected }) => `The JSON does not parse: it has ${quote(seen)} instead of ${expected}`,
    explanation:
      'The JSON does not parse, and no small repair is certain. docs2ts kept it as text: types, examples and annotations do not see it.',
    fix: 'Correct the JSON at this place.',
    bad: jsonPage('{ "total" «]» 12.5 }'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-too-deep': pageFault<{ readonly limit: number }>({
    severity: 'error',
    message: ({ limit }) => `The JSON is nested more than ${limit} levels deep`,
    explanation: 'docs2ts kept JSON of this depth as text.',
    fix: 'Shorten the example.',
    bad: jsonPage(`${'['.repeat(100)}«[»${']'.repeat(101)}`),
    good: jsonPage('{ "items": [] }'),
  }),
  'json-comment': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'info',
    message: () => 'The JSON contains a comment',
    explanation: 'JSON has no comments: a reader who copies the example gets an error. docs2ts ignored the comment.',
    fix: 'Say it in the text around the code block.',
    bad: jsonPage('{ "total": 12.5 «// in euros»', '}'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-surplus-comma': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'warning',
    message: () => 'The JSON has a comma with no entry after it',
    explanation: 'JSON allows a comma only between two entries. docs2ts ignored this one.',
    fix: 'Remove the comma.',
    bad: jsonPage('{ "total": 12.5«,» }'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-missing-comma': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'warning',
    message: () => 'The JSON lacks a comma before this entry',
    explanation: 'JSON requires a comma between two entries. docs2ts read the JSON as if it were there.',
    fix: 'Write a comma after the previous entry.',
    bad: jsonPage('{', '  "id": "1"', '  «"total"»: 12.5', '}'),
    good: jsonPage('{', '  "id": "1",', '  "total": 12.5', '}'),
  }),
  'json-quotes': pageFault<{ readonly text: string }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ text }) => `The JSON text ${quote(text)} is not in straight double quotes`,
    explanation: 'JSON knows only the straight double quote. docs2ts read the text as a string.',
    fix: 'Write `"` on both sides.',
    bad: jsonPage('{ "state": «‘open’» }'),
    good: jsonPage('{ "state": "open" }'),
  }),
  'json-bare-word': pageFault<{ readonly word: string }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ word }) => `The word ${quote(word)} in JSON is not in quotes`,
    explanation: 'Names and texts are written between `"` in JSON. docs2ts read the word as a string.',
    fix: 'Write `"` on both sides.',
    bad: jsonPage('{ "state": «open» }'),
    good: jsonPage('{ "state": "open" }'),
  }),
  'json-ellipsis': pageFault<Record<never, never>>({
    severity: 'info',
    message: () => 'The JSON contains an ellipsis',
    explanation:
      'An ellipsis says that something was left out, but JSON does not know it. docs2ts ignored it, and the name before it if there is one.',
    fix: 'Remove it. Say that the example is shortened, for example by `"truncated": true` in its annotation.',
    bad: jsonPage('{ "total": 12.5, «...» }'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-line-break-in-string': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The JSON string contains a line break',
    explanation: 'A string ends on its line. docs2ts read it up to the quote on a later line.',
    fix: 'Write the line break as `\\n`.',
    bad: jsonPage('{ "note": «"leave it', 'at the door"» }'),
    good: jsonPage('{ "note": "leave it\\nat the door" }'),
  }),
  'json-unclosed-string': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The JSON string is not closed: `"` is missing',
    explanation: 'docs2ts read the string up to the end of its line.',
    fix: 'Write the closing quote.',
    bad: jsonPage('{', '  "state": «"open»,', '  "total": 12.5', '}'),
    good: jsonPage('{', '  "state": "open",', '  "total": 12.5', '}'),
  }),
  'json-invalid-character': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'warning',
    message: () => 'The JSON string contains a character or escape that JSON does not allow',
    explanation:
      'A JSON string contains no control characters, and only the escapes `\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX`. docs2ts read it as it is.',
    fix: 'Write a backslash as `\\\\` and a tab as `\\t`.',
    bad: jsonPage('{ "path": «"orders\\paid"» }'),
    good: jsonPage('{ "path": "orders\\\\paid" }'),
  }),
  'json-odd-blank': pageFault<{ readonly character: string }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ character }) => `The JSON contains the unusual space ${codePoint(character)}`,
    explanation: 'Between values JSON allows only spaces, tabs and line ends. docs2ts ignored the character.',
    fix: 'Replace it with an ordinary space. Such characters come with text that is copied from a web page or an office document.',
    bad: jsonPage('{ "total":«\u00a0»12.5 }'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-without-braces': pageFault<Record<never, never>>({
    severity: 'info',
    message: () => 'The JSON has members outside of an object',
    explanation: 'The example shows part of an object. docs2ts read its members as if they were in braces.',
    fix: 'Write braces around the members.',
    bad: jsonPage('«"total"»: 12.5'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-unclosed': pageFault<{ readonly bracket: string }>({
    severity: 'warning',
    message: ({ bracket }) => `The JSON ends before ${quote(bracket)} is closed`,
    explanation: 'Brackets are still open at the end of the JSON. docs2ts read them as closed there.',
    fix: 'Write the missing brackets.',
    bad: jsonPage('«{» "total": 12.5'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'json-surplus-text': pageFault<{ readonly text: string }>({
    severity: 'warning',
    message: ({ text }) => `${quote(text)} follows after the end of the JSON`,
    explanation: 'A body or example is one JSON value. docs2ts ignored what follows it.',
    fix: 'Remove it, or put it into a code block of its own.',
    bad: jsonPage('{ "total": 12.5 }', '«and» more'),
    good: jsonPage('{ "total": 12.5 }'),
  }),
  'duplicate-json-name': pageFault<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `The JSON object has the name ${quote(name)} twice`,
    explanation: 'Which of the two values counts depends on the reader; most take the last.',
    fix: 'Remove or rename one of the two.',
    bad: getOrderPage('{ "total": 12.5, «"total"»: 13 }'),
    good: getOrderPage('{ "total": 12.5 }'),
  }),
} as const;

/** The code point of a character, for example `U+00A0` for a no-break space. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
