import type { EnumType, Member } from '../../model/schema/schema.js';
import { docComment, docCommentWithSee } from '../code/doc-comment.js';
import type { EnumContext } from './enum-writer.js';

/** Writes the documentation comment of an enum; `description` replaces its own. */
export function enumDoc(type: EnumType, context: EnumContext, description = type.description): string {
  const { deprecated, origin, synthesized, flags, overridden, source } = type;
  const notes = [
    ...(synthesized ? ['The documentation does not name this enum: its name comes from its property.'] : []),
    ...(flags ? ['Several members may be joined by commas.'] : []),
  ];
  return docCommentWithSee({ description, deprecated, origin, notes, overridden, source }, context.package);
}

/** Writes the documentation comment of a member; empty if the page does not describe it. */
export function memberDoc({ description, deprecated }: Member, context: EnumContext): string {
  return docComment({ description, deprecated }, context.package);
}
