import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import { jsonMember, jsonString } from '../../model/json.js';
import type { Comment, Include } from '../../model/page.js';
import type { AnnotationKeys } from '../language/annotation-keys.js';
import type { Statement } from '../statement.js';

/** Records how coverage counts a comment that annotates no code block, and reports an annotation that lost its block. */
export function coverComment(
  { value, json, source }: Comment,
  keys: AnnotationKeys,
): {
  readonly coverage: CoverageEntry;
  readonly statements: readonly Statement[];
} {
  const blockType = jsonString(jsonMember(json, keys.blockType));
  const coverage = (as: string): CoverageEntry => ({ construct: 'comment', verdict: 'left-out', as, source });
  if (blockType === undefined) return { coverage: coverage(commentKind(value)), statements: [] };
  if (keys.tableTypes.includes(blockType)) return { coverage: coverage('annotation of a table'), statements: [] };
  const diagnostic = diagnose('annotation-without-block', source, { blockType });
  return { coverage: coverage('annotation without a block'), statements: [{ kind: 'Fault', diagnostic }] };
}

function commentKind(value: string): string {
  if (/^\s*docs2ts-/.test(value)) return 'directive';
  if (/^\s*(?:uuid\b|\{\s*"uuid")/.test(value)) return 'stamp';
  if (/"type":\s*"#page\.annotation"/.test(value)) return 'page footer';
  return 'commented-out text';
}

/** Records how coverage counts an include; a resolved fragment is read with the page. */
export function coverInclude({ resolved, source }: Include): CoverageEntry {
  if (resolved) return { construct: 'include', verdict: 'read', as: 'included fragment', source };
  return { construct: 'include', verdict: 'left-out', as: 'fragment outside of the documentation', source };
}
