import type { EnumShape } from '../shape.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';

/** An enum, which is closed or open to members that are added later; what is sent is never the member that stands for these. */
export function describeEnum({ members, sentinel, flags }: EnumShape, sent: boolean, closed: boolean): JsonSchema {
  const known = members.filter((member) => !sent || member !== sentinel);
  if (closed) return { type: 'string', ...(flags ? { pattern: joinedByCommas(known) } : oneOf(known)) };
  if (sent) return { type: 'string', ...(sentinel === undefined ? {} : { not: { const: sentinel } }) };
  return { type: 'string', ...(known.length === 0 ? {} : { anyOf: [oneOf(known), { type: 'string' }] }) };
}

function oneOf(members: readonly string[]): JsonSchema {
  // A list of values may not be empty.
  return members.length === 0 ? { not: {} } : { enum: [...new Set(members)] };
}

/** Members joined by commas, with blanks around them or not; none matches nothing. */
function joinedByCommas(members: readonly string[]): string {
  const possible = members.filter((member) => member === member.trim() && !member.includes(','));
  const member = possible.length === 0 ? '[^\\s\\S]' : `(?:${possible.map(escapePattern).join('|')})`;
  return `^\\s*${member}\\s*(?:,\\s*${member}\\s*)*$`;
}
