import type { FixRequest } from '../fix/fix.js';
import type { ExamplePages } from './example-pages.js';
import type { Severity } from './severity.js';

/**
 * How often people are told of findings with one code: each one alone, one line per page, or one line for the whole set. The last is
 * for what a generator of pages does everywhere.
 */
export type Telling = 'each' | 'per page' | 'per set';

/** The texts about one code; `Parameters` fill the placeholders of its message. */
interface Wording<Parameters> {
  readonly severity: Severity;
  /** Default: `each`. */
  readonly told?: Telling;
  /** What is wrong, in one sentence. */
  readonly message: (parameters: Parameters) => string;
  /** One paragraph that says why the fault matters, and what docs2ts does about it. */
  readonly explanation: string;
  /** What the author should do. */
  readonly fix: string;
}

/** A fault on pages. Both examples run as tests: the bad one reports the code at its mark, the good one does not report it. */
export interface PageFault<Parameters> extends Wording<Parameters> {
  readonly about: 'pages';
  readonly bad: ExamplePages;
  readonly good: ExamplePages;
  /** Whether `lint --fix` mends it: where that is certain, or only for those who ask for it. */
  readonly fixable?: 'certain' | FixRequest;
}

/** A fault outside of pages: in the configuration, the command, a file on the disk, or the generated package. */
export interface SetupFault<Parameters> extends Wording<Parameters> {
  readonly about: 'configuration' | 'command' | 'disk' | 'package';
}

/** What the catalogue knows about one code. */
export type CatalogueEntry<Parameters> = PageFault<Parameters> | SetupFault<Parameters>;

/** Defines a fault on pages. Code that reports it must pass its parameters. */
export function pageFault<Parameters>(definition: Omit<PageFault<Parameters>, 'about'>): PageFault<Parameters> {
  return { about: 'pages', ...definition };
}

/** Defines a fault outside of pages. Code that reports it must pass its parameters. */
export function setupFault<Parameters>(definition: SetupFault<Parameters>): SetupFault<Parameters> {
  return definition;
}
