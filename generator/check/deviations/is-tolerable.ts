import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import type { Deviation, EnumType } from '../../model/schema/schema.js';
import { isDate } from '../../model/edm/formats.js';
import { lastStep } from '../../model/example/pointer.js';
import { isStructured } from '../../model/schema/schema-index.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** Whether a deviation is not worth reporting to the author, although the generated tests must expect it. */
export function isTolerable(deviation: Deviation, index: SchemaIndex): boolean {
  const { code, pointer, type, node } = deviation;
  // The rule `undocumented-example-property` reports undocumented properties.
  if (code === 'unknown-property') return true;
  // Unknown and misspelt names are reported when names are resolved.
  if (code === 'wrong-type-name') return !namesUnrelatedType(node, type, index);
  // Tables of parameters describe the value of an annotation instead of its type.
  if (lastStep(pointer).startsWith('@')) return true;
  // Services accept a date as a date and time.
  if (type.kind === 'Primitive') return type.name === 'Edm.DateTimeOffset' && isText(node, isDate);
  const declared = type.kind === 'Named' ? index.find(type.name) : undefined;
  // Members joined by commas show an enum of flags that no page declares as such.
  if (declared?.kind === 'EnumType') return isText(node, (text) => areMembers(text, declared));
  // A type name without properties may refer to any JSON.
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
