import { doc, type Doc } from 'prettier';
import type { LogicalExpression, Syntax } from '../../../model/package/syntax.js';
import type { Position, Print } from './position.js';

const { group, ifBreak, indent, line, softline } = doc.builders;

type BinaryExpression = Extract<Syntax, { kind: 'Binary' }>;

/** Lays out operands and the operators between them; a line ends with an operator. */
export function printOperators(
  node: LogicalExpression | BinaryExpression,
  position: Position | undefined,
  print: Print,
): Doc {
  const parts = node.kind === 'Binary' ? binaryParts(node, print) : logicalParts(node, position, print);
  if (position === 'test') return parts;
  if (position === 'return' || position === 'arrow-body' || position === 'assigned-below') return group(parts);
  return group([parts[0] ?? '', indent(parts.slice(1))]);
}

function binaryParts({ left, operator, right }: BinaryExpression, print: Print): Doc[] {
  return [group(print(left, 'operand')), ' ', group([operator, line, print(right, 'operand')])];
}

function logicalParts({ operator, operands }: LogicalExpression, position: Position | undefined, print: Print): Doc[] {
  const [first, ...others] = operands.map((operand) => printOperand(operand, print));
  const isPair =
    operands.length === 2 &&
    position !== 'test' &&
    position !== 'operand' &&
    !operands.some(({ kind }) => kind === 'Logical');
  const rest = others.flatMap((operand): Doc[] => {
    const part = [operator, line, operand];
    return [' ', isPair ? group(part) : part];
  });
  return [group(first ?? ''), ...rest];
}

function printOperand(operand: Syntax, print: Print): Doc {
  const printed = print(operand, 'operand');
  return operand.kind === 'Logical' ? ['(', printed, ')'] : printed;
}

/** Lays out what `return` returns: several operands in parentheses if they need several lines. */
export function printReturned(argument: Syntax, print: Print): Doc {
  const printed = print(argument, 'return');
  if (argument.kind !== 'Logical' && argument.kind !== 'Binary') return printed;
  return group([ifBreak('('), indent([softline, printed]), softline, ifBreak(')')]);
}
