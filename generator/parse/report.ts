import type { Diagnostic } from '../model/diagnostic.js';

/** Records a fault that was found on the page. */
export type Report = (diagnostic: Diagnostic) => void;
