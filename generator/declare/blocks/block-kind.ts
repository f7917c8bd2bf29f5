import type { TypeMention } from '../../model/facts/facts.js';
import type { Block, CodeBlock } from '../../model/page.js';
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
  /** Whether no block of the page is annotated, so that headings and contents say what a block is. */
  readonly plain: boolean;
  /** The code block before this one in the section, if there is one, and the blocks between the two. */
  readonly before: readonly Block[];
  /** The type that the page describes in this section, on a plain page. */
  readonly owner: TypeMention | undefined;
}
