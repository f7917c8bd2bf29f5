// In: diagnostics, with the text of their pages. Out: text for a terminal (`pretty.ts`), for tools (`json.ts`, `sarif.ts`), for a code host.
// Beside reporters, this room describes other results in words: coverage, changed files, summaries, explanations.
// Read on in `pretty.ts`; `docs2ts explain` begins in `explain.ts`.
import { githubReporter } from './github.js';
import { jsonReporter } from './json.js';
import { markdownReporter } from './markdown.js';
import { prettyReporter } from './pretty.js';
import type { Reporter } from './reporter.js';
import { sarifReporter } from './sarif.js';

export type { Report, Reporter } from './reporter.js';

/** Every reporter; the first is the default. */
export const reporters = [
  prettyReporter,
  jsonReporter,
  sarifReporter,
  githubReporter,
  markdownReporter,
] as const satisfies readonly Reporter[];
