import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import type { Deviation, EnumType } from '../../model/schema/schema.js';
import { isDate } from '../../model/edm/formats.js';
import { lastStep } from '../../model/example/pointer.js';
import { isStructured } from '../../model/schema/schema-index.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** Is a deviation from the documentation, which the generated tests must know of, no fault that a writer should hear of? */
export function isTolerable(deviation: Deviation, index: SchemaIndex): boolean {
  const { code, pointer, type, node } = deviation;
  // Of properties that are not documented another rule tells, for responses as well.
  if (code === 'unknown-property') return true;
  // A name that no page knows, or in another case, is reported where names are resolved.
  if (code === 'wrong-type-name') return !namesUnrelatedType(node, type, index);
  // A table of parameters that lists an annotation shows its value, not its type.
  if (lastStep(pointer).startsWith('@')) return true;
  // Services take a day for a time.
  if (type.kind === 'Primitive') return type.name === 'Edm.DateTimeOffset' && isText(node, isDate);
  const declared = type.kind === 'Named' ? index.find(type.name) : undefined;
  // Members joined by commas show that the enum is one of flags, which no page says.
  if (declared?.kind === 'EnumType') return isText(node, (text) => areMembers(text, declared));
  // The name of a type without properties may stand for any JSON.
  return code === 'wrong-type' && isStructured(declared) && index.properties(declared).size === 0;
}

function namesUnrelatedType(node: JsonNode | undefined, declared: TypeReference, index: SchemaIndex): boolean {
  const named = node?.kind === 'String' ? index.find(node.value.replace(/^#/, '')) : undefined;
  const base = declared.kind === 'Named' ? index.find(declared.name) : undefined;
  return isStructured(named) && isStructured(base) && !index.derivesFrom(named, base);
}

function isText(node: JsonNode | undefined, test: (text: string) => boolean): boolean {
  return node?.kind === 'String' && test(node.value);
}

function areMembers(text: string, { members }: EnumType): boolean {
  const names = new Set(members.map(({ name }) => name));
  return text.split(',').every((value) => names.has(value.trim()));
}
