import { simpleName } from '../../model/edm.js';
import type { JsonNode } from '../../model/json.js';
import type { StructuredType } from '../../model/schema.js';
import { pointerTo } from '../pointer.js';
import { isStructured } from '../schema-index.js';
import type { SchemaIndex } from '../schema-index.js';
import type { Finding } from './finding.js';
import type { Judged } from './yardstick.js';

/** The type that an object is judged by: the one that its `@odata.type` names, where that derives from the declared one. */
export function judgeTypeName(
  { pointer, type }: Judged,
  value: JsonNode | undefined,
  declared: StructuredType,
  index: SchemaIndex,
): { readonly type: StructuredType; readonly findings: readonly Finding[] } {
  const named = value?.kind === 'String' ? index.type(value.value.replace(/^#/, '')) : undefined;
  if (value === undefined || !isStructured(named)) return { type: declared, findings: [] };
  if (index.derivesFrom(named, declared)) return { type: named, findings: [] };
  const expected = simpleName(declared.name);
  const at = pointerTo(pointer, '@odata.type');
  const finding: Finding = { pointer: at, code: 'wrong-type-name', expected, type, value, source: value.source };
  return { type: declared, findings: [finding] };
}
