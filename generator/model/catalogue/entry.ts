import type { ExamplePages } from './example-pages.js';
import type { Severity } from './severity.js';

/** What is said about one code; `Parameters` are the blanks of its message. */
interface Wording<Parameters> {
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: (parameters: Parameters) => string;
  /** One paragraph: why it matters, and what docs2ts does about it. */
  readonly explanation: string;
  /** What the author should do. */
  readonly fix: string;
}

/** A fault that pages can show. Both examples are run as tests: the bad one reports the code where it is marked, the good one does not. */
export interface PageFault<Parameters> extends Wording<Parameters> {
  readonly about: 'pages';
  readonly bad: ExamplePages;
  readonly good: ExamplePages;
}

/** A fault that no page can show: of the configuration, the command, a file on the disk, or the generated package. */
export interface SetupFault<Parameters> extends Wording<Parameters> {
  readonly about: 'configuration' | 'command' | 'disk' | 'package';
}

/** What the catalogue knows about one code. */
export type CatalogueEntry<Parameters> = PageFault<Parameters> | SetupFault<Parameters>;

/** Declares a fault that pages can show; its parameters are checked where it is reported. */
export function pageFault<Parameters>(definition: Omit<PageFault<Parameters>, 'about'>): PageFault<Parameters> {
  return { about: 'pages', ...definition };
}

/** Declares a fault that no page can show; its parameters are checked where it is reported. */
export function setupFault<Parameters>(definition: SetupFault<Parameters>): SetupFault<Parameters> {
  return definition;
}
