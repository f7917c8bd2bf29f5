// In: a `Report`, which a command makes once. Out: text for a terminal (pretty/), for tools (json/, sarif/), for a code host (github/, markdown/), for a
// browser (html/).
// Beside reporters, this room describes other results in words: coverage, summaries, explanations.
// Read on in `report.ts`, then in `pretty/pretty.ts`; `docs2ts explain` begins in `explain.ts`.
import { githubReporter } from './github/github.js';
import { htmlReporter } from './html/html.js';
import { jsonReporter } from './json/json.js';
import { markdownReporter } from './markdown/markdown.js';
import { prettyReporter } from './pretty/pretty.js';
import type { Reporter } from './reporter.js';
import { sarifReporter } from './sarif/sarif.js';

/** Every reporter; the first is the default. */
export const reporters = [
  prettyReporter,
  jsonReporter,
  sarifReporter,
  githubReporter,
  markdownReporter,
  htmlReporter,
] as const satisfies readonly Reporter[];

export type ReporterName = (typeof reporters)[number]['name'];
