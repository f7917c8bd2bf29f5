import type { Diagnostic } from '../model/diagnostic.js';
import type { QualifiedName } from '../model/edm/type-reference.js';
import type { PageFacts } from '../model/facts/facts.js';
import type { Deviation, Schema } from '../model/schema/schema.js';
import type { SourceFile } from '../model/source.js';

/** What a documentation set says. */
export interface Documentation {
  /** The folder that the paths of all pages are relative to. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** The paths of the files that the inputs name. A page may include others. */
  readonly inputs: ReadonlySet<string>;
  readonly pages: readonly PageFacts[];
  readonly schema: Schema;
  /** The simple names in the package of documented types that are renamed. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly deviations: readonly Deviation[];
  /** Everything that is wrong or doubtful, silences and configured severities applied, sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong or doubtful, and the documentation in which it was found. */
export interface Findings {
  readonly documentation: Documentation;
  readonly diagnostics: readonly Diagnostic[];
}

/** The schema of no pages. */
export const emptySchema: Schema = { kind: 'Schema', defaultNamespace: '', types: [], operations: [], examples: [] };

/** What a run has found that cannot read its pages, because its configuration is wrong. */
export function readNothing(root: string, diagnostics: readonly Diagnostic[]): Documentation {
  return {
    root,
    files: [],
    inputs: new Set(),
    pages: [],
    schema: emptySchema,
    renames: new Map(),
    deviations: [],
    diagnostics,
  };
}
