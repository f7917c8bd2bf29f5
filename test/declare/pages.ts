import { declarePage } from '../../generator/declare/declare-page.js';
import { tableCatalogue } from '../../generator/model/catalogue/table.js';
import type { Fact, PageFacts } from '../../generator/model/facts/facts.js';
import type { RichText } from '../../generator/model/page.js';
import type { Dialect } from '../../generator/declare/dialect.js';
import { graph } from '../../generator/declare/dialects/graph.js';
import { parsePage } from '../../generator/parse/parse-page.js';

/** Declares a page with the given Markdown. */
export function factsOf(markdown: string, path = 'resources/order.md', dialect: Dialect = graph): PageFacts {
  return declarePage(parsePage({ kind: 'Text', path, text: markdown }), dialect);
}

/** Selects the facts of one kind. */
export function factsOfKind<Kind extends Fact['kind']>(
  facts: PageFacts,
  kind: Kind,
): readonly (Fact & { readonly kind: Kind })[] {
  return facts.facts.filter((fact): fact is Fact & { readonly kind: Kind } => fact.kind === kind);
}

/** The codes of the faults that declare/ reports, without those of parse/. */
export function faultsOf(facts: PageFacts): readonly string[] {
  return facts.diagnostics.map(({ code }) => code).filter((code) => code in tableCatalogue);
}

/** Parses a table cell with the given Markdown. */
export function cellOf(markdown: string): RichText {
  const page = parsePage({ kind: 'Text', path: 'cell.md', text: `|a|b|\n|-|-|\n|${markdown}|b|\n` });
  const table = page.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'Table');
  const cell = table?.rows[0]?.cells[0];
  if (!cell) throw new Error(`no cell in ${markdown}`);
  return cell;
}

/** The value without its places, so that a test can compare the rest as a whole. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !/^(?:source|\w+Source)$/.test(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPlaces(inner)]));
}
