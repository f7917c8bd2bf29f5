import { cellText, elementType } from '../../model/edm/type-reference.js';
import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import { plural } from '../../model/text/plural.js';
import type { Bounds } from '../../model/constraint.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** Describes an expected value, for example ``a collection of members of `status` ``. */
export function typeInWords(type: TypeReference, index: SchemaIndex): string {
  const element = elementType(type);
  const name = `\`${cellText(element)}\``;
  const isEnum = element.kind === 'Named' && index.find(element.name)?.kind === 'EnumType';
  if (type.kind !== 'Collection') return isEnum ? `a member of ${name}` : name;
  return isEnum ? `a collection of members of ${name}` : `a collection of ${name}`;
}

/** Describes the kind of a value, for example `string`. */
export function kindInWords(node: JsonNode | undefined): string {
  switch (node?.kind) {
    case 'Object':
      return 'object';
    case 'Array':
      return 'array';
    case 'String':
      return 'string';
    case 'Number':
      return Number.isInteger(Number(node.text)) ? 'integer' : 'fraction';
    case 'Boolean':
      return 'Boolean';
    case 'Null':
    case undefined:
      return 'null';
  }
}

/** Describes a value: a string or number literally, any other value by its kind. */
export function valueInWords(node: JsonNode | undefined): string {
  if (node?.kind === 'String') return node.value;
  return node?.kind === 'Number' ? node.text : kindInWords(node);
}

/** Describes documented limits: `from 1 to 10`, `at most 13 characters`, `at least 1 item`. */
export function limitsInWords({ minLength, maxLength, minimum, maximum, minItems, maxItems }: Bounds): string {
  if (minLength !== undefined || maxLength !== undefined) return rangeInWords(minLength, maxLength, 'character');
  if (minItems !== undefined || maxItems !== undefined) return rangeInWords(minItems, maxItems, 'item');
  return rangeInWords(minimum, maximum, undefined);
}

function rangeInWords(min: number | undefined, max: number | undefined, unit: string | undefined): string {
  const count = (value: number): string => (unit === undefined ? String(value) : plural(value, unit));
  if (min === undefined) return `at most ${count(max ?? 0)}`;
  return max === undefined ? `at least ${count(min)}` : `from ${min} to ${count(max)}`;
}
