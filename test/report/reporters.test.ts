import { describe, expect, test } from 'vitest';
import { diagnose, type Diagnostic } from '../../generator/model/diagnostic.js';
import type { Source } from '../../generator/model/source.js';
import { reporters, type Report } from '../../generator/report/reporters.js';

const [pretty, json] = reporters;

const page = '# Create order\r\n\r\nPOST https://api.contoso.com\\orders\r\n';

function at(line: number, column: number, endColumn: number, file = 'order.md'): Source {
  return { file, line, column, endLine: line, endColumn };
}

function report(diagnostics: readonly Diagnostic[], more: Partial<Report> = {}): Report {
  const displayPath = (file: string) => `docs/${file}`;
  const told = diagnostics.map((diagnostic) => ({ diagnostic, others: [] }));
  return { diagnostics, told, texts: new Map([['order.md', page]]), colour: false, displayPath, ...more };
}

const target = 'https://api.contoso.com\\orders';
const route = { message: 'the HTTP request', source: at(1, 1, 15) };
const backslash = diagnose('backslash-in-url', at(3, 6, 36), { target }, [route]);
const empty = diagnose('empty-front-matter', at(2, 1, 11, 'item.md'), { key: 'author' });

describe('the pretty reporter', () => {
  test('groups by file, and shows place, line, related places, the fix and the counts', () => {
    expect(pretty.print(report([backslash, empty]))).toBe(`docs/order.md

  warning backslash-in-url: The URL \`https://api.contoso.com\\orders\` contains a backslash
    at docs/order.md:3:6–3:36
      3 | POST https://api.contoso.com\\orders
        |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    see docs/order.md:1:1–1:15: the HTTP request
    fix: Replace the backslash with \`/\`, and check that the URL names a real host and version.

docs/item.md

  info empty-front-matter: The front matter has no value for \`author\`
    at docs/item.md:2:1–2:11
    fix: Fill in the value, or delete the line.

  1  warning  backslash-in-url
  1  info     empty-front-matter

0 errors, 1 warning, 1 remark in 2 files
`);
  });

  test('shows once what one finding tells for others, with their number and first places', () => {
    const others = [5, 6, 7, 8].map((line) => ({ ...empty, source: at(line, 1, 5, `${line}.md`) }));
    const told = [{ diagnostic: empty, others }];
    expect(pretty.print(report([empty, ...others], { told }))).toBe(`On several pages

  info empty-front-matter (5 like this in 5 files): The front matter has no value for \`author\`
    at docs/item.md:2:1–2:11
    also at docs/5.md:5:1–5:5
    also at docs/6.md:6:1–6:5
    and at 2 other places
    fix: Fill in the value, or delete the line.

  5  info  empty-front-matter

0 errors, 0 warnings, 5 remarks in 5 files
Similar findings were listed as one; --all lists them all.
`);
  });

  test('says that there is nothing to report', () => {
    expect(pretty.print(report([]))).toBe('Nothing to report.\n');
  });

  test('uses colours only if asked', () => {
    expect(pretty.print(report([backslash], { colour: true }))).toContain('\u001b[33mwarning\u001b[39m');
    expect(pretty.print(report([backslash]))).not.toContain('\u001b');
  });

  test('cuts long lines around the place', () => {
    const long = `${'x'.repeat(5000)}here${'y'.repeat(5000)}`;
    const diagnostic = diagnose('empty-front-matter', at(1, 5001, 5005), { key: 'author' });
    const lines = pretty.print(report([diagnostic], { texts: new Map([['order.md', long]]) })).split('\n');
    const [excerpt = '', carets = ''] = lines.slice(4, 6);
    expect(excerpt.length).toBeLessThan(120);
    expect(excerpt.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('here');
  });

  test('replaces control characters of a page', () => {
    const hostile = diagnose('empty-front-matter', at(1, 1, 5, 'a\u001b[2J.md'), {
      key: 'x\u001b]0;owned\u0007\u009b\u202e',
    });
    const texts = new Map([['a\u001b[2J.md', 'a\tb\u001b[31m']]);
    expect(pretty.print(report([hostile], { texts }))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('the json reporter', () => {
  test('prints one document with counts, places, fixes and related places', () => {
    expect(JSON.parse(json.print(report([backslash, empty])))).toEqual({
      version: 1,
      counts: { error: 0, warning: 1, info: 1 },
      diagnostics: [
        {
          code: 'backslash-in-url',
          severity: 'warning',
          message: 'The URL `https://api.contoso.com\\orders` contains a backslash',
          file: 'docs/order.md',
          line: 3,
          column: 6,
          endLine: 3,
          endColumn: 36,
          fix: 'Replace the backslash with `/`, and check that the URL names a real host and version.',
          related: [
            { message: 'the HTTP request', file: 'docs/order.md', line: 1, column: 1, endLine: 1, endColumn: 15 },
          ],
        },
        {
          code: 'empty-front-matter',
          severity: 'info',
          message: 'The front matter has no value for `author`',
          file: 'docs/item.md',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 11,
          fix: 'Fill in the value, or delete the line.',
          related: [],
        },
      ],
    });
  });

  test('escapes control characters, and keeps their value', () => {
    const hostile = diagnose('empty-front-matter', at(1, 1, 5), { key: '\u001b[2J\u009b\u202e' });
    const printed = json.print(report([hostile]));
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(printed)).toMatchObject({ diagnostics: [{ message: expect.stringContaining('\u009b\u202e') }] });
  });
});
