import { entry } from './entry.js';

/** What the rules of check/ report: pages that contradict themselves, each other, or HTTP. */
export const lintCatalogue = {
} as const;
