import { doc, type Doc } from 'prettier';
import type { Syntax } from '../../../model/package/syntax.js';
import { isHugged, isSimpleType } from './classify.js';
import type { Position, Print } from './position.js';

const { align, group, ifBreak, indent, join, line, softline } = doc.builders;

/** Lays out the arguments of a type: `<Order, 'id'>`. */
export function printTypeArguments(types: readonly Syntax[], print: Print): Doc {
  const [first] = types;
  if (types.length === 1 && first !== undefined && isHuggedArgument(first)) return ['<', print(first), '>'];
  const printed = types.map((type) => print(type, 'type-argument'));
  return group(['<', indent([softline, join([',', line], printed)]), softline, '>']);
}

function isHuggedArgument(type: Syntax): boolean {
  if (type.kind === 'UnionType') return isHugged(type.types);
  return type.kind === 'TypeLiteral' || isSimpleType(type);
}

/** Lays out a union: on one line, on the next line, or with a line per type. */
export function printUnion(types: readonly Syntax[], position: Position | undefined, print: Print): Doc {
  if (isHugged(types))
    return join(
      ' | ',
      types.map((type) => print(type, 'union-member')),
    );
  const alternatives = group(
    types.map((type, index) => [index === 0 ? ifBreak('| ') : [line, '| '], align(2, print(type, 'union-member'))]),
  );
  if (position === 'element-type') return ['(', group([indent([softline, alternatives]), softline]), ')'];
  if (position === 'assigned-below' || position === 'type-argument') return alternatives;
  return group(indent([softline, alternatives]));
}

/** Lays out an intersection. Objects stay on the line of the `&`. */
export function printIntersection(types: readonly Syntax[], position: Position | undefined, print: Print): Doc {
  let wasIndented = false;
  const parts = types.map((type, index): Doc => {
    const printed = print(type);
    if (index === 0) return printed;
    const [isObject, afterObject] = [type.kind === 'TypeLiteral', types[index - 1]?.kind === 'TypeLiteral'];
    if (!isObject && !afterObject) return indent([' &', line, printed]);
    if (isObject && afterObject) return [' & ', wasIndented ? indent(printed) : printed];
    if (index > 1) wasIndented = true;
    return [' & ', index > 1 ? indent(printed) : printed];
  });
  const whole = group(parts);
  return position === 'union-member' || position === 'element-type' ? ['(', whole, ')'] : whole;
}
