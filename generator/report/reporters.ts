import { jsonReporter } from './json.js';
import { prettyReporter } from './pretty.js';
import type { Reporter } from './reporter.js';

export type { Report, Reporter } from './reporter.js';

/** Every way to show diagnostics; the first is the default. */
export const reporters = [prettyReporter, jsonReporter] as const satisfies readonly Reporter[];
