import type { CollectionForm } from '../../model/operation.js';
import type { Code } from '../code/code.js';
import { runtime, type as typeOf } from '../code/scope.js';
import { arrayType, typeLiteral, typeReference } from '../code/types.js';
import type { ModuleContext } from './module-context.js';

/** The context for the type of a wrapper. */
type EnvelopeContext = Pick<ModuleContext, 'index' | 'scope'>;

/**
 * The type of a collection: that of OData, or the form of its own in which it travels: `Order[]` or
 * `{ items: Order[]; nextCursor?: string }`. Without OData, a collection whose form is not shown is an array.
 */
export function collectionType(
  element: Code,
  form: CollectionForm | undefined,
  { index, scope }: EnvelopeContext,
): Code {
  const list = arrayType(element);
  if (form === undefined && index.odata) return typeReference(typeOf(runtime('Collection'), scope), element);
  if (form === undefined || form.kind === 'array') return list;
  const beside = Object.entries(form.beside).map(([name, kind]) => ({
    name,
    type: kind === 'other' ? 'unknown' : kind,
    required: false,
  }));
  return typeLiteral([{ name: form.items, type: list, required: true }, ...beside]);
}

/** The type of a single value in its wrapper. */
export function valueEnvelope(content: Code, { index, scope }: EnvelopeContext): Code {
  return index.odata
    ? typeReference(typeOf(runtime('Value'), scope), content)
    : typeLiteral([{ name: 'value', type: content, required: true }]);
}
