import type { Diagnostic } from '../model/diagnostic.js';

/** Takes note of a fault that a reader found on the page. */
export type Report = (diagnostic: Diagnostic) => void;
