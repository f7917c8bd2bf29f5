import { docComment, type Pages } from '../code/doc-comment.js';
import { codeSpan } from '../escape/comments.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';

/** Writes the documentation comment of a property. */
export function propertyDoc(planned: PropertyPlan, pages: Pages): string {
  const { description, constraints, origin, overridden } = planned.property;
  return docComment({ description, constraints, origin, notes: valuesNote(planned), overridden }, pages);
}

/** The sentence that lists the possible values. A complete list is read out of the description, which then lacks it. */
function valuesNote({ values }: PropertyPlan): readonly string[] {
  if (!values?.closed || values.names.length === 0) return [];
  return [`Possible values: ${values.names.map(codeSpan).join(', ')}.`];
}
