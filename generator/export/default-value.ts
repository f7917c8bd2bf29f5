import { isNumberOrText, primitives, type PrimitiveName } from '../model/edm/primitives.js';
import type { EnumType, Property } from '../model/schema/schema.js';
import { plainText } from './csdl-vocabulary.js';

/** The documented default of a property; undefined if it is not a value of the property's type: of an enum, one of its members. */
export function defaultOf(
  { constraints, type }: Property,
  enumType: EnumType | undefined,
): string | number | boolean | undefined {
  const text = constraints.flatMap((one) => (one.kind === 'Default' ? one.value : []))[0];
  if (text === undefined) return undefined;
  if (type.kind === 'Named') return enumType?.members.find(({ name }) => name === text)?.name;
  if (type.kind !== 'Primitive') return undefined;
  if (type.name === 'Edm.Boolean') return booleans.get(text.toLowerCase());
  if (isSafeInteger(type.name)) return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
  // The converter of OASIS reads these texts as values of other types.
  return type.name === 'Edm.String' && isOneWord(text) ? plainText(text) : undefined;
}

/** Whether a text is one word, which is a value of a text; several may describe one: `startTime + 2 years`. */
function isOneWord(text: string): boolean {
  return /^\S{1,200}$/.test(text) && !['null', 'true', 'false'].includes(text);
}

/** A documented default that is not a value of the property's type, in words, unless the description has it. */
export function defaultInWords(property: Property, enumType: EnumType | undefined): string | undefined {
  const text = property.constraints.flatMap((one) => (one.kind === 'Default' ? one.value : []))[0];
  if (text === undefined || defaultOf(property, enumType) !== undefined) return undefined;
  return property.description?.includes(text) === true ? undefined : `Default: \`${text.replaceAll('`', "'")}\`.`;
}

/** Whether a JSON number can represent every value of the type exactly. */
function isSafeInteger(name: PrimitiveName): boolean {
  return primitives[name].json.kind === 'integer' && !isNumberOrText(name);
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
