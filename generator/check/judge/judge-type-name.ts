import { jsonMember } from '../../model/json.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { pointerTo } from '../../model/example/pointer.js';
import { isStructured } from '../../model/schema/schema-index.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import { namesItsType, typeNameMember } from '../../model/schema/type-name.js';
import { isOpenEnded } from '../reading/completeness.js';
import type { Finding } from './finding.js';
import type { Candidate } from './expectation.js';

/** Decides the type that an object is judged by: the type in its `@odata.type` if that derives from the declared one, else the latter. */
export function judgeTypeName(
  { node, pointer }: Candidate,
  declared: StructuredType,
  index: SchemaIndex,
): { readonly type: StructuredType; readonly findings: readonly Finding[] } {
  const value = jsonMember(node, typeNameMember);
  // The body of an action has no type name; `@odata.type` may even be one of its parameters.
  if (value === undefined || index.find(declared.name) === undefined || !namesItsType(declared, index))
    return { type: declared, findings: [] };
  const name = value.kind === 'String' ? value.value.replace(/^#/, '') : undefined;
  const named = name === undefined ? undefined : index.find(name);
  if (isStructured(named) && named.name === name && index.derivesFrom(named, declared)) {
    return { type: named, findings: [] };
  }
  const type = { kind: 'Named', name: declared.name } as const;
  const at = pointerTo(pointer, typeNameMember);
  const isOpen = [declared, named].some((known) => isStructured(known) && isOpenEnded(known, index));
  const finding = { pointer: at, code: 'wrong-type-name', type, value, source: value.source } as const;
  return { type: declared, findings: [isOpen ? { ...finding, open: true } : finding] };
}
