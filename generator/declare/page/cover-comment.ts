import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import { jsonMember, jsonString } from '../../model/json.js';
import type { Comment, Include, Paragraph } from '../../model/page.js';
import type { AnnotationKeys } from '../language/annotation-keys.js';
import type { Statement } from '../statement.js';

/** How coverage counts a comment, and the faults of its annotation. */
interface CommentReading {
  readonly coverage: CoverageEntry;
  readonly statements: readonly Statement[];
}

/** Records how coverage counts a comment that annotates no code block, and reports an annotation that lost its block or its braces. */
export function coverComment({ value, json, source }: Comment, keys: AnnotationKeys): CommentReading {
  const blockType = jsonString(jsonMember(json, keys.blockType));
  const coverage = (as: string): CoverageEntry => ({ construct: 'comment', verdict: 'left-out', as, source });
  // parse/ reports JSON that begins with a brace.
  if (json === undefined && !value.startsWith('{') && beginsWithKey(value, keys.blockType)) {
    const diagnostic = diagnose('malformed-annotation', source, { key: keys.blockType, inComment: true });
    return { coverage: coverage('malformed annotation'), statements: [{ kind: 'Fault', diagnostic }] };
  }
  if (blockType === undefined) return { coverage: coverage(commentKind(value)), statements: [] };
  if (keys.tableTypes.includes(blockType)) return { coverage: coverage('annotation of a table'), statements: [] };
  const diagnostic = diagnose('annotation-without-block', source, { blockType });
  return { coverage: coverage('annotation without a block'), statements: [{ kind: 'Fault', diagnostic }] };
}

/** Reports an annotation that readers see, because it is not in a comment: `<!- { "blockType": "resource" } -->`. */
export function reportShownAnnotation(
  { text, source }: Paragraph,
  { blockType }: AnnotationKeys,
): readonly Statement[] {
  const shown = text.inlines.every(({ kind }) => kind === 'Text') ? text.plain : '';
  if (!beginsWithKey(shown.replace(/^<!?-{0,9}/, ''), blockType)) return [];
  const diagnostic = diagnose('malformed-annotation', source, { key: blockType, inComment: false });
  return [{ kind: 'Fault', diagnostic }];
}

/** Whether a text begins like the members of an object, and one of the first has this key. */
function beginsWithKey(text: string, key: string): boolean {
  const start = text.trimStart().slice(0, 500);
  return /^[{["'(\s]{0,9}[@\w.]{1,50}["']?\s{0,9}[:=]/.test(start) && mentionsKey(start, key);
}

function mentionsKey(text: string, key: string): boolean {
  const after = text.indexOf(key) + key.length;
  return text.includes(key) && /^["']?\s{0,9}[:=]/.test(text.slice(after, after + 20));
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
