import type { ChangeReporter } from './change-report.js';
import { jsonChanges } from './json-changes.js';
import { markdownChanges } from './markdown-changes.js';
import { prettyChanges } from './pretty-changes.js';

/** Every reporter of changes; the first is the default. */
export const changeReporters = [
  prettyChanges,
  jsonChanges,
  markdownChanges,
] as const satisfies readonly ChangeReporter[];
