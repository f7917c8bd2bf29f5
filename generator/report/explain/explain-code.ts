import { catalogue } from '../../model/catalogue/index.js';
import type { CatalogueEntry } from '../../model/catalogue/entry.js';
import type { ExamplePages } from '../../model/catalogue/example-pages.js';
import { isDiagnosticCode } from '../../model/diagnostic.js';
import { showExample } from './example-lines.js';

/** Explains a diagnostic code: its meaning, its fix, and pages for which it is and is not reported. */
export function explainCode(name: string): string | undefined {
  if (!isDiagnosticCode(name)) return undefined;
  const entry: CatalogueEntry<never> = catalogue[name];
  const words = `${name} (${entry.severity})\n\n${entry.explanation}${tellingInWords(entry)}\n\nFix: ${entry.fix}${fixingInWords(entry)}\n`;
  if (entry.about !== 'pages') return words;
  return `${words}\nReported\n${printExample(entry.bad)}\nNot reported\n${printExample(entry.good)}`;
}

/** How often findings with a code are listed, unless each one is. */
export function tellingInWords({ told = 'each' }: Pick<CatalogueEntry<never>, 'told'>): string {
  return told === 'each' ? '' : ` Listed once ${told}, with the number of places; \`--all\` lists every place.`;
}

/** What `lint --fix` does about a code; empty if only its author can mend it. */
export function fixingInWords(entry: CatalogueEntry<never>): string {
  if (entry.about !== 'pages' || entry.fixable === undefined) return '';
  return entry.fixable === 'certain'
    ? ' `docs2ts lint --fix` mends it where only one way is possible.'
    : ` \`docs2ts lint --fix-also ${entry.fixable}\` mends it.`;
}

function printExample(example: ExamplePages): string {
  const lines = showExample(example).flatMap((page) =>
    page.path === undefined ? page.lines : [page.path, ...page.lines.map((line) => `  ${line}`)],
  );
  return lines.map((line) => `${`  ${line}`.trimEnd()}\n`).join('');
}
