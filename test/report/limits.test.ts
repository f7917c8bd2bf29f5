import { expect, test } from 'vitest';
import type { Change } from '../../generator/model/change/change.js';
import { summariseChanges } from '../../generator/model/change/summarise-changes.js';
import { catalogue } from '../../generator/model/catalogue/index.js';
import { verdictRules } from '../../generator/model/change/verdict-rules.js';
import { diagnose, type Diagnostic } from '../../generator/model/diagnostic.js';
import { githubReporter, printJobSummary } from '../../generator/report/github/github.js';
import { markdownReporter } from '../../generator/report/markdown/markdown.js';
import type { Report } from '../../generator/report/report.js';

const source = { file: 'docs/order.md', line: 3, column: 1, endLine: 3, endColumn: 4 };

const many = Array.from({ length: 3000 }, (_, index) => ({ ...source, line: index + 1, endLine: index + 1 }));
const warnings = many.map((place) => diagnose('backslash-in-url', place, { target: 'a\\b' }));
const broken = diagnose('missing-file', source, { path: 'out/order.ts' });

function reportFindings(diagnostics: readonly Diagnostic[]): Report {
  const told = diagnostics.map((diagnostic) => ({ diagnostic, others: [] }));
  return {
    version: '1.2.3',
    colour: false,
    findings: { diagnostics, told, texts: new Map(), fingerprintOf: () => '' },
  };
}

function reportChanges(changes: readonly Change[]): Report {
  return { version: '1.2.3', colour: false, difference: { changes, summary: summariseChanges(changes) } };
}

const added = many.map((place): Change => ({
  kind: 'property-added',
  subject: { kind: 'Property', type: 'tea.kettle' as never, name: `lid${place.line}` },
  places: { after: place },
  judgement: verdictRules['property-added'].judgement,
}));
const removed: Change = {
  kind: 'property-removed',
  subject: { kind: 'Property', type: 'tea.kettle' as never, name: 'spout' },
  places: { before: source },
  judgement: verdictRules['property-removed'].judgement,
};

test('findings in Markdown fit into a comment, the gravest first, and the rest is counted', () => {
  const text = markdownReporter.print(reportFindings([...warnings, broken]));
  expect(text.length).toBeLessThan(65_536);
  const rows = text.split('\n').filter((line) => /^\| (error|warning) /.test(line));
  expect(rows[0]).toContain('missing-file');
  expect(rows.length).toBeGreaterThan(100);
  expect(text).toContain(`\nAnd ${3001 - rows.length} other findings.\n`);
});

test('changes in Markdown fit into a comment, the breaking ones first, and the rest is counted', () => {
  const text = markdownReporter.print(reportChanges([...added, removed]));
  expect(text.length).toBeLessThan(65_536);
  const items = text.split('\n').filter((line) => line.startsWith('- '));
  expect(items[0]).toContain('`spout`');
  expect(items.length).toBeGreaterThan(500);
  expect(text).toContain(`\nAnd ${3001 - items.length} other changes.\n`);
});

test('a giant text in one change does not hide the others', () => {
  const giant: Change = { ...removed, subject: { ...removed.subject, name: 'x'.repeat(100_000) } as never };
  const text = markdownReporter.print(reportChanges([giant, removed]));
  expect(text).toContain('`spout`');
  expect(text).toContain('And 1 other change.');
});

test('the reports of several projects fit into one comment', () => {
  const reports = ['v1', 'v2'].map((project) => ({ ...reportFindings(warnings), project }));
  const text = markdownReporter.printProjects(reports);
  expect(text.length).toBeLessThan(65_536);
  expect(text.match(/^And \d+ other findings\.$/gm)).toHaveLength(2);
});

test('the summary of a job has at most 1 MiB', () => {
  const text = printJobSummary(reportFindings([...warnings, ...warnings, ...warnings]));
  expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
  expect(text.length).toBeGreaterThan(65_536);
});

test('GitHub is told ten findings of each kind, errors first, and the log has the others', () => {
  const lines = githubReporter.print(reportFindings([...warnings.slice(0, 12), broken])).split('\n');
  expect(lines[0]).toMatch(/^::error /);
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('warning backslash-in-url docs/order.md:'))).toHaveLength(2);
});

test('no kind of change has the name of a code, so that each is a rule of its own', () => {
  expect(Object.keys(verdictRules).filter((kind) => Object.hasOwn(catalogue, kind))).toEqual([]);
});

test('explanations are as short as a code host wants them', () => {
  const texts = Object.values(catalogue).map(({ explanation }) => explanation);
  expect(texts.filter((text) => text.length > 1024)).toEqual([]);
});
