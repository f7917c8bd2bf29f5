import { primitiveNames, type PrimitiveName } from '../../model/edm/type-reference.js';

/** The primitive type that a word names, for example `Edm.DateTimeOffset` for `dateTime`. */
export function readPrimitive(word: string): PrimitiveName | undefined {
  return spellings.get(word.toLowerCase()) ?? (isShapeless(word) ? 'Edm.Untyped' : undefined);
}

/** Types of Edm whose values this model does not tell apart: places and shapes, and what stands for any primitive or object. */
function isShapeless(word: string): boolean {
  return /^edm\.(?:geography|geometry|primitivetype|complextype|entitytype)[a-z]{0,20}$/i.test(word);
}

/** Everyday words for the types of Edm; the names of Edm themselves, with and without their namespace, are added below. */
const everydayWords: Readonly<Record<string, PrimitiveName>> = {
  bool: 'Edm.Boolean',
  datetime: 'Edm.DateTimeOffset',
  float: 'Edm.Single',
  int: 'Edm.Int32',
  integer: 'Edm.Int32',
  long: 'Edm.Int64',
  number: 'Edm.Double',
  numeric: 'Edm.Decimal',
  short: 'Edm.Int16',
  timespan: 'Edm.Duration',
  timestamp: 'Edm.DateTimeOffset',
  uri: 'Edm.String',
  url: 'Edm.String',
  uuid: 'Edm.Guid',
};

const spellings: ReadonlyMap<string, PrimitiveName> = new Map([
  ...Object.entries(everydayWords),
  ...primitiveNames.map((name): [string, PrimitiveName] => [name.toLowerCase(), name]),
  ...primitiveNames.map((name): [string, PrimitiveName] => [name.slice('Edm.'.length).toLowerCase(), name]),
]);
