import type { StructuredType } from '../../model/schema/schema.js';
import { plain } from '../code/code.js';
import { declareType } from '../code/declare.js';
import { docCommentWithSee, type Pages } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { typeSymbol } from '../shapes/type-symbols.js';
import type { Names } from '../names/name-schema.js';

/** Writes a type that the documentation mentions, but does not describe. */
export function declareOpaqueType(type: StructuredType, names: Names, pages: Pages): Declaration {
  const { description, source } = type;
  const notes = ['Known by name only: the documentation links to it, but does not describe it. Any value may be one.'];
  return declareType({
    name: typeSymbol(names, type.name).name,
    doc: docCommentWithSee({ description, notes, source }, pages),
    type: plain('unknown'),
  });
}
