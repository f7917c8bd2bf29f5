import { diagnose, withFix } from '../../model/diagnostic.js';
import type { TextEdit } from '../../model/fix/fix.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import { findTypo } from '../../model/text/nearest-names.js';
import { jsonMember, type JsonNode } from '../../model/json.js';
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
  if (!kind) return unknownBlock(block, blockType ?? '', context, grammar);
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
  grammar: BlockGrammar,
): BlockKind | undefined {
  if (blockType === undefined) return subject ? grammar.representation : grammar.unannotated;
  return kindsOf(grammar).find(({ name }) => name === blockType);
}

function kindsOf({ representation, unannotated, annotated }: BlockGrammar): readonly BlockKind[] {
  return [representation, unannotated, ...annotated];
}

function respell(node: JsonNode | undefined, before: string, after: string | undefined): readonly TextEdit[] {
  return node === undefined || after === undefined ? [] : [{ source: node.source, before, after }];
}

function unknownBlock(block: CodeBlock, blockType: string, context: BlockContext, grammar: BlockGrammar): BlockReading {
  const { annotation, source } = block;
  const statements = grammar.unannotated.declare(block, context);
  const suggestion = findTypo(
    blockType,
    kindsOf(grammar).map(({ name }) => name),
  );
  const found = diagnose('unknown-block-type', annotation?.json.source ?? source, { blockType, suggestion });
  const named = annotation && jsonMember(annotation.json, context.language.annotations.blockType);
  return {
    statements: [...statements, { kind: 'Fault', diagnostic: withFix(found, respell(named, blockType, suggestion)) }],
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
    .map(({ name, nameSource }) => {
      const absent = keys.filter((key) => members.every((member) => member.name !== key));
      const suggestion = findTypo(name, absent);
      const found = diagnose('unknown-annotation-key', nameSource, { key: name, suggestion });
      const edits = suggestion === undefined ? [] : [{ source: nameSource, before: name, after: suggestion }];
      return { kind: 'Fault', diagnostic: withFix(found, edits) };
    });
}
