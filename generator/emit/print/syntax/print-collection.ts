import { doc, type Doc } from 'prettier';
import type { ObjectExpression, ObjectProperty, Syntax, TypeMember } from '../../../model/package/syntax.js';
import { isNumber } from './classify.js';
import { printAssignment } from './print-assignment.js';
import { printComment } from './print-comment.js';
import type { Print } from './position.js';

const { fill, group, hardline, ifBreak, indent, join, line, softline } = doc.builders;

/** Lays out an object: on one line if it fits, otherwise with a property per line. */
export function printObject({ properties, expanded = false }: ObjectExpression, print: Print): Doc {
  if (properties.length === 0) return '{}';
  const printed = properties.map((property) => printProperty(property, print));
  return group(['{', indent([line, join([',', line], printed)]), ifBreak(','), line, '}'], { shouldBreak: expanded });
}

function printProperty({ key, value, documentation = '' }: ObjectProperty, print: Print): Doc {
  const property = printAssignment({ left: key, operator: ':', right: value, isProperty: true }, print);
  return documentation === '' ? property : [printComment(documentation), hardline, property];
}

/** Lays out an array. Numbers fill lines; several objects, or several arrays, with more than one item each get a line each. */
export function printArray(items: readonly Syntax[], print: Print): Doc {
  if (items.length === 0) return '[]';
  const id = Symbol('array');
  const contents = items.every(isNumber)
    ? fillItems(items, id, print)
    : [
        join(
          [',', line],
          items.map((item) => group(print(item))),
        ),
        ifBreak(','),
      ];
  return group(['[', indent([softline, contents]), softline, ']'], { shouldBreak: areAllLarge(items), id });
}

function fillItems(items: readonly Syntax[], groupId: symbol, print: Print): Doc {
  const last = items.length - 1;
  const comma = ifBreak(',', '', { groupId });
  return fill(
    items.flatMap((item, index): Doc[] => (index === last ? [[print(item), comma]] : [[print(item), ','], line])),
  );
}

function areAllLarge(items: readonly Syntax[]): boolean {
  const [first] = items;
  return items.length > 1 && items.every((item) => item.kind === first?.kind && sizeOf(item) > 1);
}

function sizeOf(item: Syntax): number {
  if (item.kind === 'Array') return item.items.length;
  return item.kind === 'Object' ? item.properties.length : 0;
}

/** Lays out an object type: `{ id: string; top?: number }`. */
export function printTypeLiteral(members: readonly TypeMember[], print: Print): Doc {
  if (members.length === 0) return '{}';
  const printed = members.map(({ key, optional, type }) => [key, optional ? '?: ' : ': ', print(type)]);
  return group(['{', indent([line, join([';', line], printed)]), ifBreak(';'), line, '}']);
}
