import type { PrimitiveName, TypeReference } from '../../model/edm/type-reference.js';
import { elementType } from '../../model/edm/type-reference.js';

/**
 * Is a string that its type refuses a stand-in rather than a mistake, for example `"String (timestamp)"` for a DateTimeOffset?
 * Decided by the declared type together with the spelling: `"Boolean"` stands for a Boolean, but may be a member of an enum.
 */
export function isPlaceholder(text: string, declared: TypeReference): boolean {
  if (isBracketed(text) || isCutShort(text) || /^[\w.-]{1,80}-value(?:-?\d{1,3})?$/i.test(text)) return true;
  const type = elementType(declared);
  const name = text.replace(/ ?\([^()]{1,40}\)$/, '').toLowerCase();
  if (type.kind === 'Primitive') return name === 'string' || (words[type.name] ?? []).includes(name);
  return name === 'string' || isChoice(text) || text.startsWith('@odata.type');
}

/** How pages write the name of a type where a value should stand, in lower case. */
const words: Readonly<Partial<Record<PrimitiveName, readonly string[]>>> = {
  'Edm.Binary': ['binary', 'base64', 'bytes'],
  'Edm.Boolean': ['boolean', 'bool'],
  'Edm.Byte': ['byte', 'integer', 'int', 'number'],
  'Edm.Date': ['date'],
  'Edm.DateTimeOffset': ['datetimeoffset', 'datetime', 'timestamp', 'date'],
  'Edm.Decimal': ['decimal', 'double', 'number'],
  'Edm.Double': ['double', 'float', 'decimal', 'single', 'number'],
  'Edm.Duration': ['duration'],
  'Edm.Guid': ['guid', 'uuid'],
  'Edm.Int16': ['int16', 'integer', 'int', 'number'],
  'Edm.Int32': ['int32', 'integer', 'int', 'number'],
  'Edm.Int64': ['int64', 'integer', 'int', 'long', 'number'],
  'Edm.SByte': ['sbyte', 'integer', 'int', 'number'],
  'Edm.Single': ['single', 'double', 'float', 'number'],
  'Edm.TimeOfDay': ['timeofday', 'time'],
};

/** `<id>`, `{id}`. */
function isBracketed(text: string): boolean {
  return /^(?:<[^<>]{1,200}>|\{[^{}]{1,200}\})$/.test(text);
}

/** Nothing at all, or a long value of which the beginning is shown. */
function isCutShort(text: string): boolean {
  return text.trim() === '' || /(?:\.{3}|…)$/.test(text);
}

/** `"new | paid | shipped"`: the members instead of one of them. */
function isChoice(text: string): boolean {
  return text.length < 2000 && text.includes('|');
}
