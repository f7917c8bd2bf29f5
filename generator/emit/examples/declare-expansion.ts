import { plain, type Code } from '../code/code.js';
import { array, call, object, string } from '../code/expressions.js';
import { arrayType, typeLiteral, typeReference, union } from '../code/types.js';
import { runtime, type as typeOf, value as valueOf, type Scope } from '../code/scope.js';
import { tableOf } from '../types/declare-table.js';
import type { ExpandedRelationship, Expansion } from './expansion.js';

/** Writes a type with its expanded relationships: `Expand<Order, 'customer'>` or `Expand<Order, { lines: AnyLine[] }>`. */
export function expandedType(expansion: Expansion, scope: Scope): Code {
  const { relationships } = expansion;
  const type = typeOf(symbolOf(expansion), scope);
  if (relationships.length === 0) return type;
  const expand = typeOf(runtime('Expand'), scope);
  if (relationships.every(isAsDocumented)) {
    return typeReference(expand, type, union(relationships.map(({ planned }) => string(planned.property.name))));
  }
  const members = relationships.map(({ planned, target }) => {
    const item = target === undefined ? plain('unknown') : expandedType(target, scope);
    return { name: planned.property.name, type: planned.collection ? arrayType(item) : item, required: true };
  });
  return typeReference(expand, type, typeLiteral(members));
}

/** Writes the schema of that type: `expand(Order, { lines: [AnyLine] })`. */
export function expandedSchema(expansion: Expansion, scope: Scope): Code {
  const schema = (one: Expansion) => valueOf(symbolOf(one), scope);
  return expandWith(valueOf(runtime('expand'), scope), expansion, schema);
}

/** Writes the table of that type: `expandTable(tableOfOrder, { lines: [tableOfAnyLine] })`. */
export function expandedTable(expansion: Expansion, scope: Scope): Code {
  const table = (one: Expansion) => valueOf(tableOf(symbolOf(one)), scope);
  return expandWith(valueOf(runtime('expandTable'), scope), expansion, table);
}

/** Whether the relationship is expanded as the documented type, neither with subtypes nor with relationships of its own. */
function isAsDocumented({ planned, target }: ExpandedRelationship): boolean {
  if (target === undefined || planned.value.kind !== 'object') return true;
  return target.relationships.length === 0 && target.shape.union === undefined;
}

function symbolOf({ shape }: Expansion) {
  return shape.union?.symbol ?? shape.symbol;
}

/** Calls a function with the own expression of a type and, by name, those of its relationships. */
function expandWith(name: Code, expansion: Expansion, own: (expansion: Expansion) => Code): Code {
  const { relationships } = expansion;
  if (relationships.every(({ target }) => target === undefined)) return own(expansion);
  const members = relationships.flatMap(({ planned, target }) => {
    if (target === undefined) return [];
    const inner = expandWith(name, target, own);
    return [{ name: planned.property.name, value: planned.collection ? array([inner]) : inner }];
  });
  return call(name, own(expansion), object(members));
}
