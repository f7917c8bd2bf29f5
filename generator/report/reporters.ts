// In: diagnostics, with the text of their pages. Out: text for a terminal (`pretty.ts`) or for tools (`json.ts`).
// Beside reporters, this room describes other results in words: coverage, changed files, summaries, explanations.
// Read on in `pretty.ts`; `docs2ts explain` begins in `explain.ts`.
import { jsonReporter } from './json.js';
import { prettyReporter } from './pretty.js';
import type { Reporter } from './reporter.js';

export type { Report, Reporter } from './reporter.js';

/** Every reporter; the first is the default. */
export const reporters = [prettyReporter, jsonReporter] as const satisfies readonly Reporter[];
