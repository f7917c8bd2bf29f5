// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { EnumShape } from '../shape.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';

/**
 * Describes an enum, closed or open to members added later. A request never contains the sentinel, which represents
 * these.
 */
export function describeEnum({ members, sentinel, flags }: EnumShape, sent: boolean, closed: boolean): JsonSchema {
  const known = members.filter((member) => !sent || member !== sentinel);
  if (closed) return { type: 'string', ...(flags ? { pattern: joinedByCommas(known) } : oneOf(known)) };
  if (sent) return { type: 'string', ...(sentinel === undefined ? {} : { not: { const: sentinel } }) };
  return { type: 'string', ...(known.length === 0 ? {} : { anyOf: [oneOf(known), { type: 'string' }] }) };
}

function oneOf(members: readonly string[]): JsonSchema {
  // JSON Schema does not allow an empty `enum`.
  return members.length === 0 ? { not: {} } : { enum: [...new Set(members)] };
}

/** Matches members joined by commas, with optional whitespace around them. Without members, matches nothing. */
function joinedByCommas(members: readonly string[]): string {
  const possible = members.filter((member) => member === member.trim() && !member.includes(','));
  const member = possible.length === 0 ? '[^\\s\\S]' : `(?:${possible.map(escapePattern).join('|')})`;
  return `^\\s*${member}\\s*(?:,\\s*${member}\\s*)*$`;
}
