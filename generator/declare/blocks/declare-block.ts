import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import type { JsonNode } from '../../model/json.js';
import type { CodeBlock } from '../../model/page.js';
import type { Statement } from '../statement.js';
import { blockTypeOf } from '../words/annotation.js';
import type { BlockContext, BlockGrammar, BlockKind } from './block-kind.js';

/** What a code block states, and how coverage counts it; coverage does not count unannotated blocks. */
export interface BlockReading {
  readonly statements: readonly Statement[];
  readonly coverage: CoverageEntry | undefined;
}

/** Reads a code block by its block type, or by its section and content if it has none. */
export function declareBlock(block: CodeBlock, context: BlockContext, grammar: BlockGrammar): BlockReading {
  const { annotations } = context.language;
  const blockType = blockTypeOf(block, annotations);
  const kind = findKind(blockType, context, grammar);
  if (!kind) return unknownBlock(block, blockType ?? '', grammar.unannotated.declare(block, context));
  const statements = kind.declare(block, context);
  const { annotation } = block;
  if (!annotation) return { statements, coverage: undefined };
  const faults = unknownKeys(annotation.json, [...annotations.common, ...kind.keys]);
  const account = declaresAnything(block, statements, context)
    ? ({ verdict: 'read', as: `${kind.name} block` } as const)
    : coverSilentBlock(kind, context, grammar);
  return {
    statements: [...statements, ...faults],
    coverage: { construct: 'annotated-block', source: block.source, ...account },
  };
}

function findKind(
  blockType: string | undefined,
  { subject }: BlockContext,
  { representation, unannotated, annotated }: BlockGrammar,
): BlockKind | undefined {
  if (blockType === undefined) return subject ? representation : unannotated;
  return [representation, unannotated, ...annotated].find(({ name }) => name === blockType);
}

function unknownBlock(block: CodeBlock, blockType: string, statements: readonly Statement[]): BlockReading {
  const { annotation, source } = block;
  const diagnostic = diagnose('unknown-block-type', annotation?.json.source ?? source, { blockType });
  return {
    statements: [...statements, { kind: 'Fault', diagnostic }],
    coverage: { construct: 'annotated-block', source, verdict: 'unread', as: `block type "${blockType}"` },
  };
}

/** Decides how coverage counts a block that states nothing. */
function coverSilentBlock(
  kind: BlockKind,
  { section }: BlockContext,
  { unannotated }: BlockGrammar,
): Pick<CoverageEntry, 'verdict' | 'as'> {
  if (kind === unannotated) return { verdict: 'left-out', as: 'ignored block' };
  if (section.role === 'notification') return { verdict: 'left-out', as: 'notification' };
  return { verdict: 'unread', as: `${kind.name} block without content that can be read` };
}

/** Whether a block states something; a JSON representation without members does, since it represents a type without properties. */
function declaresAnything(
  { content }: CodeBlock,
  statements: readonly Statement[],
  { subject }: BlockContext,
): boolean {
  if (statements.some((statement) => statement.kind !== 'Fault')) return true;
  return subject !== undefined && content.kind === 'Json';
}

function unknownKeys(json: JsonNode, keys: readonly string[]): readonly Statement[] {
  const members = json.kind === 'Object' ? json.members : [];
  return members
    .filter(({ name }) => !keys.includes(name))
    .map(({ name, nameSource }) => ({
      kind: 'Fault',
      diagnostic: diagnose('unknown-annotation-key', nameSource, { key: name }),
    }));
}
