import type {
  HtmlChanges,
  HtmlCoverage,
  HtmlDocumentation,
  HtmlFinding,
  HtmlPage,
  HtmlReport,
  HtmlSchema,
  HtmlSeverity,
} from '../html-report.js';

/** The data of the page, with what several views look up. */
export interface Data {
  readonly report: HtmlReport;
  readonly documentation: Pick<HtmlDocumentation, 'pages' | 'unread'>;
  readonly changes: HtmlChanges | undefined;
  readonly pages: readonly PageRow[];
  readonly rules: readonly RuleRow[];
  /** Pages and rules by the names that links use. */
  readonly pageNamed: ReadonlyMap<string, PageRow>;
  readonly ruleNamed: ReadonlyMap<string, RuleRow>;
  readonly schema: () => SchemaData;
  readonly findingsOf: (file: number) => readonly HtmlFinding[];
  readonly text: (number: number) => string;
  readonly file: (number: number) => string;
}

/** The types and operations, with their numbers by the names that links use. */
export interface SchemaData extends HtmlSchema {
  readonly typeNamed: ReadonlyMap<string, number>;
  readonly operationNamed: ReadonlyMap<string, number>;
}

/** The number of findings of each severity: errors, warnings, remarks. */
export type Counts = readonly [number, number, number];

/** How much of something was read: read, left out, unread. */
export type Coverage = readonly [number, number, number];

/** A file with findings, and the page if it is one that was read. */
export interface PageRow {
  readonly path: string;
  readonly file: number;
  readonly title: string;
  readonly page: HtmlPage | undefined;
  readonly counts: Counts;
  readonly coverage: Coverage;
}

export interface RuleRow {
  readonly number: number;
  readonly code: string;
  readonly findings: readonly HtmlFinding[];
  readonly counts: Counts;
  readonly pages: number;
}

/** The names of severities and verdicts at their numbers. */
export const severities = ['error', 'warning', 'remark'] as const;
export const verdicts = ['breaking', 'compatible', 'editorial'] as const;

/** Reads the data that is embedded in the page. The types and operations are read when they are needed. */
export function readData(): Data {
  // The page is written together with this script.
  const report = JSON.parse(jsonIn('#data')) as HtmlReport;
  const documentation = report.documentation ?? { pages: [], unread: [] };
  const byFile = group(report.findings, ({ at }) => at[0]);
  const byRule = group(report.findings, ({ rule }) => rule);
  const pages = listPages(report, documentation, byFile);
  const rules = report.rules.map(({ code }, number): RuleRow => {
    const findings = byRule.get(number) ?? [];
    const files = new Set(findings.map(({ at }) => at[0]));
    return { number, code, findings, counts: countSeverities(findings), pages: files.size };
  });
  return {
    report,
    documentation,
    changes: report.changes,
    pages,
    rules,
    pageNamed: new Map(pages.map((page) => [page.path, page])),
    ruleNamed: new Map(rules.map((rule) => [rule.code, rule])),
    schema: readOnce(readSchema),
    findingsOf: (file) => byFile.get(file) ?? [],
    text: (number) => report.texts[number] ?? '',
    file: (number) => report.files[number] ?? '',
  };
}

/** Whether the types and operations can be read: they come last in the page. */
export function isSchemaThere(): boolean {
  return document.readyState !== 'loading';
}

function readSchema(): SchemaData {
  const schema = JSON.parse(jsonIn('#schema')) as HtmlSchema;
  return {
    ...schema,
    typeNamed: new Map(schema.types.map(({ name }, number) => [name, number])),
    operationNamed: new Map(schema.operations.map(({ id }, number) => [id, number])),
  };
}

function jsonIn(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

function readOnce<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= read());
}

function listPages(
  { files }: HtmlReport,
  { pages }: Pick<HtmlDocumentation, 'pages'>,
  byFile: ReadonlyMap<number, readonly HtmlFinding[]>,
): readonly PageRow[] {
  const known = new Map(pages.map((page) => [page.file, page]));
  const numbers = [...known.keys(), ...[...byFile.keys()].filter((file) => !known.has(file))];
  return numbers.map((file) => {
    const page = known.get(file);
    return {
      file,
      path: files[file] ?? '',
      title: page?.title ?? '',
      page,
      counts: countSeverities(byFile.get(file) ?? []),
      coverage: sumCoverage(page?.coverage ?? []),
    };
  });
}

/** The number of findings of each severity. */
export function countSeverities(findings: readonly HtmlFinding[]): Counts {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Sums the constructs that were read, left out and unread. */
export function sumCoverage(entries: readonly HtmlCoverage[]): Coverage {
  const sums: [number, number, number] = [0, 0, 0];
  for (const [, , verdict, number] of entries) sums[verdict] += number;
  return sums;
}

/** Compares by the number of errors, then warnings, then remarks; the worst first. */
export function compareCounts(a: Counts, b: Counts): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}

/** The gravest severity that occurs. */
export function worstOf([errors, warnings, remarks]: Counts): HtmlSeverity | undefined {
  if (errors > 0) return 0;
  if (warnings > 0) return 1;
  return remarks > 0 ? 2 : undefined;
}

/** Groups items by a key. */
export function group<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
