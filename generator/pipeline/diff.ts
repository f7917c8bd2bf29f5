import type { Change, ChangeSummary } from '../model/change/change.js';
import { summariseChanges } from '../model/change/summarise-changes.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import type { Options } from './options.js';
import { readSchemaOf } from './read-schema-of.js';

/** Two states of an API: what changed between them, and the step of the version that this asks for. */
export interface Difference {
  /** Empty if a usage fault is among the diagnostics. */
  readonly changes: readonly Change[];
  readonly summary: ChangeSummary;
  /** What the paths of places before and after are relative to, from the working folder. */
  readonly roots: Readonly<Record<'before' | 'after', string>>;
  /** The texts of the pages of both states, by their paths; empty for a state that does not consist of pages. */
  readonly texts: Readonly<Record<'before' | 'after', ReadonlyMap<string, string>>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Two states → what changed between them. A state is a folder, page or pattern, a schema in CSDL JSON or XML, an exported model, a package,
 * or `git:REF:PATH`. Pages are read as the options say.
 */
export async function diff(before: string, after: string, options: Options = {}): Promise<Difference> {
  const [old, young] = [await readSchemaOf(before, options), await readSchemaOf(after, options)];
  const diagnostics = [...old.diagnostics, ...young.diagnostics];
  const silenceDenies = old.isDocumentation === young.isDocumentation;
  const { diffSchemas } = await import('../diff/diff-schemas.js');
  options.onProgress?.({ stage: 'compare' });
  const changes = diagnostics.some(isUsageFault) ? [] : diffSchemas(old.schema, young.schema, { silenceDenies });
  return {
    changes,
    summary: summariseChanges(changes),
    roots: { before: old.shownRoot, after: young.shownRoot },
    texts: { before: old.texts, after: young.texts },
    diagnostics,
  };
}
