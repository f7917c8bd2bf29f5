import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import type { JsonNode } from '../../model/json.js';
import type { CodeBlock } from '../../model/page.js';
import type { Statement } from '../statement.js';
import { blockTypeOf } from '../words/annotation.js';
import { commonKeys, type BlockContext, type BlockKind } from './block-kind.js';
import { blockKinds } from './index.js';
import { ignoredBlock } from './ignored-block.js';
import { resourceBlock } from './resource-block.js';

/** What a code block says, and how its annotation is accounted for; a block without annotation is none that coverage counts. */
export interface BlockReading {
  readonly statements: readonly Statement[];
  readonly coverage: CoverageEntry | undefined;
}

/** Reads a code block by its block type; without one, by its section and content. */
export function declareBlock(block: CodeBlock, context: BlockContext): BlockReading {
  const blockType = blockTypeOf(block);
  const unannotated = context.subject ? resourceBlock.name : ignoredBlock.name;
  const kind = blockKinds.find(({ name }) => name === (blockType ?? unannotated));
  const statements = (kind ?? ignoredBlock).declare(block, context);
  const { annotation } = block;
  if (!annotation) return { statements, coverage: undefined };
  const faults = annotationFaults(annotation.json, kind, blockType);
  return { statements: [...statements, ...faults], coverage: accountFor(block, kind, blockType, statements, context) };
}

function accountFor(
  block: CodeBlock,
  kind: BlockKind | undefined,
  blockType: string | undefined,
  said: readonly Statement[],
  context: BlockContext,
): CoverageEntry {
  const place = { construct: 'annotated-block', source: block.source } as const;
  if (!kind) return { ...place, verdict: 'unknown', as: `block type "${blockType ?? ''}"` };
  if (said.some((statement) => statement.kind !== 'Fault') || declaresType(block, context))
    return { ...place, verdict: 'understood', as: `${kind.name} block` };
  if (kind === ignoredBlock) return { ...place, verdict: 'skipped', as: 'ignored block' };
  if (context.section.role === 'notification') return { ...place, verdict: 'skipped', as: 'notification' };
  return { ...place, verdict: 'unknown', as: `${kind.name} block without content that can be read` };
}

/** A representation without members is that of a type without properties. */
function declaresType(block: CodeBlock, { subject }: BlockContext): boolean {
  return subject !== undefined && block.content.kind === 'Json';
}

function annotationFaults(
  json: JsonNode,
  kind: BlockKind | undefined,
  blockType: string | undefined,
): readonly Statement[] {
  if (!kind) {
    return [{ kind: 'Fault', diagnostic: diagnose('unknown-block-type', json.source, { blockType: blockType ?? '' }) }];
  }
  const members = json.kind === 'Object' ? json.members : [];
  return members
    .filter(({ name }) => !commonKeys.includes(name) && !kind.keys.includes(name))
    .map(({ name, nameSource }) => ({
      kind: 'Fault',
      diagnostic: diagnose('unknown-annotation-key', nameSource, { key: name }),
    }));
}
