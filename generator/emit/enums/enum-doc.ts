import type { EnumType } from '../../model/schema/schema.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import type { EnumContext } from './enum-writer.js';

/** Writes the documentation comment of an enum; `description` replaces its own. */
export function enumDoc(type: EnumType, context: EnumContext, description = type.description): string {
  const { deprecated, origin, synthesized, flags, source } = type;
  const notes = [
    ...(synthesized ? ['The documentation does not name this enum: its name comes from its property.'] : []),
    ...(flags ? ['Several members may be joined by commas.'] : []),
  ];
  return docCommentWithSee({ description, deprecated, origin, notes, source }, context.package);
}
