import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../generator/model/change/change.js';
import { summariseChanges } from '../../generator/model/change/summarise-changes.js';
import { diagnose } from '../../generator/model/diagnostic.js';
import type { Source } from '../../generator/model/source.js';
import type { Report } from '../../generator/report/report.js';
import { reporters } from '../../generator/report/reporters.js';

/** What acts on a terminal, in the log of a CI system, in Markdown, in HTML, or in a SARIF viewer. */
const attacks = [
  '\u001b[2J\u001b]0;owned\u0007\u009b31m\r',
  '\u202eevil\u2066\u200f\u00ad',
  '\n::error::pwned\n',
  '##[error]pwned ##vso[task.complete]',
  '<img src=x onerror=alert(1)><!-- <script>',
  '[a](https://x.example) ![b](c.png) **d** _e_ ~~f~~ @team #1 https://x.example www.x.example',
  '```\n# heading\n- item\n> quote\n| a | b |\n|---|---|\n',
  '`',
  '%0A::error::%25,title=x:',
  '&lt;b&gt;',
];

const reports = attacks.flatMap((attack) => [attack, `a${attack}b`]).map(makeReport);

describe.each(reporters.map((reporter) => [reporter.name, reporter] as const))('%s', (name, { print }) => {
  const texts = reports.map((report) => print(report));

  test('prints no control character, and none that changes the direction of text', () => {
    // The reporters add spaces without width of their own.
    expect(
      texts.filter((text) =>
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200e-\u200f\u2028-\u202e\u2060-\u206f]/.test(text),
      ),
    ).toEqual([]);
  });

  test('prints nothing that a CI system takes for a command of a page', () => {
    expect(texts.filter((text) => /##\w*\[/.test(text))).toEqual([]);
    const lines = texts.flatMap((text) => text.split('\n').filter((line) => /^\s*::/.test(line)));
    const ours = /^::(?:error|warning|notice) (?:\w+=[^:,]*,)*title=[a-z-]+::(?:[^%]|%25|%0A)*$/;
    expect(lines.filter((line) => name !== 'github' || !ours.test(line))).toEqual([]);
    expect(lines.length).toBe(name === 'github' ? reports.length * 2 : 0);
  });
});

test('nothing of a page acts in Markdown', () => {
  const print = reporters.find(({ name }) => name === 'markdown')?.print;
  const kinds = new Set(reports.flatMap((report) => kindsIn(parse(print?.(report) ?? ''))));
  expect([...kinds].toSorted()).toEqual(
    'heading inlineCode list listItem paragraph root strong table tableCell tableRow text'.split(' '),
  );
  for (const report of reports) {
    const [headings, items] = ['heading', 'listItem'].map((kind) => countKind(parse(print?.(report) ?? ''), kind));
    expect([headings, items]).toEqual([2, 1]);
  }
});

test('nothing of a page is a link in a SARIF viewer', () => {
  const print = reporters.find(({ name }) => name === 'sarif')?.print;
  const messages = reports.flatMap((report) => [...(print?.(report) ?? '').matchAll(/"text": ".*\]\(.*"/g)]);
  expect(messages).toEqual([]);
});

function makeReport(attack: string): Report {
  const source: Source = { file: `docs/${attack}.md`, line: 1, column: 1, endLine: 1, endColumn: 4 };
  const diagnostic = diagnose('empty-front-matter', source, { key: attack }, [{ message: attack, source }]);
  const change: Change = {
    kind: 'type-widened',
    subject: { kind: 'Property', type: `tea.${attack}` as never, name: attack },
    before: attack,
    after: attack,
    places: { before: source, after: source },
    judgement: { read: 'breaking', send: 'compatible' },
  };
  return {
    page: { script: '', style: '' },
    version: '1.2.3',
    colour: false,
    findings: {
      diagnostics: [diagnostic],
      told: [{ diagnostic, others: [] }],
      texts: new Map([[source.file, attack]]),
      fingerprintOf: () => '0a1b',
    },
    difference: { changes: [change], summary: summariseChanges([change]) },
    package: {
      folder: attack,
      files: [{ kind: 'update', path: attack, before: `${attack}\n`, after: `x${attack}\n`, edited: false }],
    },
  };
}

function parse(text: string): Nodes {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function kindsIn(node: Nodes): readonly string[] {
  const inner = 'children' in node ? node.children.flatMap(kindsIn) : [];
  return [node.type, ...inner];
}

function countKind(node: Nodes, kind: string): number {
  return kindsIn(node).filter((one) => one === kind).length;
}
