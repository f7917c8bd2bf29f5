import type { EnumType } from '../../model/schema/schema.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';

/** An enum as a service returns it: the documented members, or any text, since members are added later. */
export function describeOpenEnum({ members }: EnumType): JsonSchema {
  const known = members.length === 0 ? {} : { anyOf: [oneOf(members.map(({ name }) => name)), { type: 'string' }] };
  return { type: 'string', ...known };
}

/** An enum as a request may send it: the documented members but the one that stands for those added later. */
export function describeKnownEnum({ members, flags, sentinel }: EnumType): JsonSchema {
  const known = members.map(({ name }) => name).filter((name) => name !== sentinel);
  return { type: 'string', ...(flags ? { pattern: joinedByCommas(known) } : oneOf(known)) };
}

function oneOf(names: readonly string[]): JsonSchema {
  // A list of values may not be empty.
  return names.length === 0 ? { not: {} } : { enum: [...new Set(names)] };
}

/** Members joined by commas, with blanks around them or not; none matches nothing. */
function joinedByCommas(names: readonly string[]): string {
  const possible = names.filter((name) => name === name.trim() && !name.includes(','));
  const member = possible.length === 0 ? '[^\\s\\S]' : `(?:${possible.map(escapePattern).join('|')})`;
  return `^\\s*${member}\\s*(?:,\\s*${member}\\s*)*$`;
}
