import type { CollectionForm } from '../../model/operation.js';
import { code, plain, joinCode, type Code } from '../code/code.js';
import { propertyKey } from '../escape/literals.js';

/** The type of a collection that travels in a form of its own: `Order[]` or `{ items: Order[]; nextCursor?: string }`. */
export function collectionType(element: Code, form: CollectionForm): Code {
  const list = code`${element}[]`;
  if (form.kind === 'array') return list;
  const beside = Object.entries(form.beside).map(([name, kind]) =>
    plain(`${propertyKey(name)}?: ${kind === 'other' ? 'unknown' : kind}`),
  );
  return code`{ ${joinCode([code`${propertyKey(form.items)}: ${list}`, ...beside], '; ')} }`;
}
