import type { CodeBlock } from '../../model/page.js';
import type { RoleSection } from '../page/section.js';
import type { Subject } from '../page/subject.js';
import type { Statement } from '../statement.js';

/** A kind of code block: what its annotation's `blockType` says, which keys may stand beside it, and what the block means. */
export interface BlockKind {
  readonly name: string;
  readonly keys: readonly string[];
  readonly declare: (block: CodeBlock, context: BlockContext) => readonly Statement[];
}

/** What a block's meaning depends on besides the block. */
export interface BlockContext {
  readonly section: RoleSection;
  /** The type whose representation this block is, where it is one. */
  readonly subject: Subject | undefined;
}

/** Keys that may stand in any annotation. */
export const commonKeys: readonly string[] = [
  'blockType',
  'name',
  '@odata.type',
  '@type',
  'scopes',
  'scope',
  'target',
  'id',
];

/** Declares a kind of block. */
export function defineBlockKind(kind: BlockKind): BlockKind {
  return kind;
}
