import type { CodeBlock } from '../../model/page.js';
import type { MessageContext } from '../example/declare-messages.js';
import type { Subject } from '../page/subject.js';
import type { Statement } from '../statement.js';

/** A kind of code block: the `blockType` of its annotation, the other keys that the annotation may have, and what the block means. */
export interface BlockKind {
  readonly name: string;
  readonly keys: readonly string[];
  readonly declare: (block: CodeBlock, context: BlockContext) => readonly Statement[];
}

/** The code blocks of a family of pages. */
export interface BlockGrammar {
  /** The JSON representation of a type, annotated or not. */
  readonly representation: BlockKind;
  /** Any other block without an annotation. */
  readonly unannotated: BlockKind;
  /** The kinds that only an annotation identifies. */
  readonly annotated: readonly BlockKind[];
}

/** What the meaning of a block depends on besides the block. */
export interface BlockContext extends MessageContext {
  /** The type that this block represents, if it does. */
  readonly subject: Subject | undefined;
}
