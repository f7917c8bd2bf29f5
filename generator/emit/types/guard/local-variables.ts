import { reservedLocals } from '../../names/reserved-names.js';
import { claim } from '../../names/claim.js';
import { isIdentifier } from '../../escape/literals.js';

/** Names the variable of each property in a guard: like the property, unless that is not an identifier or is already used. */
export function nameLocals(names: readonly string[], used: Iterable<string>): ReadonlyMap<string, string> {
  const wanted = names.map((name) => [name, isIdentifier(name) ? name : identifierOf(name)] as const);
  const reserved = wanted.map(([, local]) => local).filter((local) => reservedLocals.has(local));
  const taken = new Set([...used, ...reserved]);
  return new Map(wanted.map(([name, local]) => [name, claim(taken, local)]));
}

function identifierOf(name: string): string {
  return name.replace(/[^\p{ID_Continue}]+/gu, '_').replace(/^(?!\p{ID_Start})/u, '_');
}
