import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { Log } from 'sarif';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { diagnose, type Diagnostic, withFix } from '../../generator/model/diagnostic.js';
import type { Source } from '../../generator/model/source.js';
import type { Report, ReportedFindings } from '../../generator/report/report.js';
import { reporters } from '../../generator/report/reporters.js';

const [pretty, json, sarif, github, markdown] = reporters;

const page = '# Create order\r\n\r\nPOST https://api.contoso.com\\orders\r\n';

function at(line: number, column: number, endColumn: number, file = 'docs/order.md'): Source {
  return { file, line, column, endLine: line, endColumn };
}

function report(
  diagnostics: readonly Diagnostic[],
  { colour = false, ...more }: Partial<ReportedFindings & Pick<Report, 'colour'>> = {},
): Report {
  const told = diagnostics.map((diagnostic) => ({ diagnostic, others: [] }));
  const texts = new Map([['docs/order.md', page]]);
  return { version: '1.2.3', colour, findings: { diagnostics, told, texts, fingerprintOf: () => '0a1b', ...more } };
}

const target = 'https://api.contoso.com\\orders';
const route = { message: 'the HTTP request', source: at(1, 1, 15) };
const backslash = diagnose('backslash-in-url', at(3, 6, 36), { target }, [route]);
const empty = diagnose('empty-front-matter', at(2, 1, 11, 'docs/item.md'), { key: 'author' });

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
    const others = [5, 6, 7, 8].map((line) => ({ ...empty, source: at(line, 1, 5, `docs/${line}.md`) }));
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
    const lines = pretty.print(report([diagnostic], { texts: new Map([['docs/order.md', long]]) })).split('\n');
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
      docs2ts: '1.2.3',
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
          fingerprint: '0a1b',
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
          fingerprint: '0a1b',
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

describe('the sarif reporter', () => {
  test('prints a log that the schema of SARIF 2.1.0 accepts', () => {
    const hostile = diagnose('empty-front-matter', at(1, 1, 1, 'a b/\u00e4#?%.md'), { key: '\u001b[2J' });
    const log: unknown = JSON.parse(sarif.print(report([backslash, empty, hostile])));
    const validate = compileSarifSchema();
    validate(log);
    expect(validate.errors).toBe(null);
    expect(sarifSchema.$schema).toContain('draft-04');
    const [run] = (log as Log).runs;
    const refused = [
      { ...(log as object), version: '2.0.0' },
      { ...(log as object), runs: [{ ...run, results: [{}] }] },
      { ...(log as object), runs: [{ ...run, columnKind: 'bytes' }] },
    ];
    expect(refused.map((one) => validate(one))).toEqual([false, false, false]);
  });

  test('prints what the schema accepts in every scenario, with changes among the results', async () => {
    const folder = join(import.meta.dirname, '..', 'scenarios');
    const paths = await glob('*/expected/**/*.sarif', { cwd: folder, absolute: true });
    const logs = await Promise.all(
      paths.map(async (path): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))),
    );
    const validate = compileSarifSchema();
    for (const log of logs) {
      validate(log);
      expect(validate.errors).toBe(null);
    }
    expect(JSON.stringify(logs)).toContain('"ruleId":"property-removed"');
  });

  test('prints the exact place and text of each edit, unless the text is not there', () => {
    const place = at(3, 6, 36);
    const edits = [{ source: place, before: '\\', after: '/' }];
    const log = sarif.print(report([withFix(backslash, edits)]));
    const validate = compileSarifSchema();
    validate(JSON.parse(log));
    expect(validate.errors).toBe(null);
    const artifactLocation = { uri: 'docs/order.md', uriBaseId: '%SRCROOT%' };
    const [result] = (JSON.parse(log) as Log).runs[0]?.results ?? [];
    expect(result?.fixes?.[0]?.artifactChanges).toEqual([
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: { startLine: 3, startColumn: 29, endLine: 3, endColumn: 30 },
            insertedContent: { text: '/' },
          },
        ],
      },
    ]);
    expect(sarif.print(report([withFix(backslash, [{ source: place, before: '?', after: '/' }])]))).not.toContain(
      '"fixes"',
    );
  });

  test('prints rules with help, places, related places and fingerprints', () => {
    const [run] = (JSON.parse(sarif.print(report([empty, backslash]))) as Log).runs;
    expect(run?.tool.driver).toMatchObject({
      name: 'docs2ts',
      version: '1.2.3',
      rules: [{ id: 'backslash-in-url', defaultConfiguration: { level: 'warning' } }, { id: 'empty-front-matter' }],
    });
    expect(run?.results?.[1]).toEqual({
      ruleId: 'backslash-in-url',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'The URL `https://api.contoso.com\\orders` contains a backslash' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/order.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 36 },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: 'the HTTP request' },
          physicalLocation: {
            artifactLocation: { uri: 'docs/order.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 15 },
          },
        },
      ],
      partialFingerprints: { 'docs2ts/v1': '0a1b' },
    });
  });
});

describe('the github reporter', () => {
  test('prints one workflow command per finding, and the counts', () => {
    expect(github.print(report([backslash, empty]))).toBe(
      [
        '::warning file=docs/order.md,line=3,endLine=3,col=6,endColumn=36,title=backslash-in-url::The URL `https://api.contoso.com\\orders` contains a backslash%0AReplace the backslash with `/`, and check that the URL names a real host and version.',
        '::notice file=docs/item.md,line=2,endLine=2,col=1,endColumn=11,title=empty-front-matter::The front matter has no value for `author`%0AFill in the value, or delete the line.',
        '0 errors, 1 warning, 1 remark in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('escapes what a page could use to add a property or a command', () => {
    const hostile = diagnose('empty-front-matter', at(1, 1, 1, 'docs/a,title=b::c%.md'), { key: '100%\n::error::x' });
    const lines = github
      .print(report([hostile]))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('file=docs/a%2Ctitle=b%3A%3Ac%25.md,');
    expect(lines[0]).toContain('`100%25 ::error::x`');
  });
});

describe('the markdown reporter', () => {
  test('prints the counts and a table', () => {
    expect(markdown.print(report([backslash, empty]))).toBe(`**0 errors, 1 warning, 1 remark in 2 files**

| | Place | Finding |
|:---|:---|:---|
| warning | docs/order.md:3 | The URL \`https://api.contoso.com\\orders\` contains a backslash. Replace the backslash with \`/\`, and check that the URL names a real host and version. \`backslash-in-url\` |
| info | docs/item.md:2 | The front matter has no value for \`author\`. Fill in the value, or delete the line. \`empty-front-matter\` |
`);
  });

  test('shows text of pages as it is', () => {
    const key = '`<b>|@team #1 https://x.y www.x.y [a](b) **c** _d_ ~~e~~ &amp;';
    const hostile = diagnose('empty-front-matter', at(1, 1, 1, '<i>|_a_.md'), { key });
    const tree = fromMarkdown(markdown.print(report([hostile])), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    expect(kindsIn(tree)).toEqual(
      ['paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'inlineCode', 'text'].toSorted(),
    );
    expect(toString(tree)).toContain('<i>|_a_.md');
  });
});

function compileSarifSchema() {
  // Draft 4 calls the address of a schema `id`; Ajv 8 knows `$id` only. Nothing refers to it.
  const { id: _, $schema: __, ...schema } = sarifSchema;
  return formats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
}

function kindsIn(node: Nodes): readonly string[] {
  const inner = 'children' in node ? node.children.flatMap(kindsIn) : [];
  return [...new Set([node.type, ...inner])].toSorted();
}
