import { doc, type Doc } from 'prettier';
import type { Syntax, SwitchStatement } from '../../../model/package/syntax.js';
import type { Position, Print } from './position.js';
import { printAssignment } from './print-assignment.js';
import { printArrow, printCall } from './print-call.js';
import { printArray, printObject, printTypeLiteral } from './print-collection.js';
import { printOperators, printReturned } from './print-operators.js';
import { printIntersection, printTypeArguments, printUnion } from './print-type.js';

const { group, hardline, indent, join, line, softline } = doc.builders;

/** Lays out a piece of TypeScript with prettier's builders, by the rules of prettier for the same node. */
export const printSyntax: Print = (node, position) => {
  switch (node.kind) {
    case 'Text':
    case 'String':
      return node.text;
    case 'Call':
      return printCall(node, printSyntax);
    case 'Object':
      return printObject(node, printSyntax);
    case 'Array':
      return printArray(node.items, printSyntax);
    case 'Arrow':
      return printArrow(node, position, printSyntax);
    case 'Logical':
    case 'Binary':
      return printOperators(node, position, printSyntax);
    case 'Not':
      return ['!', printSyntax(node.argument)];
    case 'AsConst':
      return [printSyntax(node.expression), ' as const'];
    case 'TypeReference':
    case 'ArrayType':
    case 'UnionType':
    case 'IntersectionType':
    case 'TypeLiteral':
      return printType(node, position);
    case 'Return':
    case 'If':
    case 'Assignment':
    case 'Switch':
      return printStatement(node);
  }
};

type TypeNode = Extract<
  Syntax,
  { kind: 'TypeReference' | 'ArrayType' | 'UnionType' | 'IntersectionType' | 'TypeLiteral' }
>;

function printType(node: TypeNode, position: Position | undefined): Doc {
  switch (node.kind) {
    case 'TypeReference':
      return node.arguments.length === 0 ? node.name : [node.name, printTypeArguments(node.arguments, printSyntax)];
    case 'ArrayType':
      return [printSyntax(node.element, 'element-type'), '[]'];
    case 'UnionType':
      return printUnion(node.types, position, printSyntax);
    case 'IntersectionType':
      return printIntersection(node.types, position, printSyntax);
    case 'TypeLiteral':
      return printTypeLiteral(node.members, printSyntax);
  }
}

function printStatement(node: Extract<Syntax, { kind: 'Return' | 'If' | 'Assignment' | 'Switch' }>): Doc {
  switch (node.kind) {
    case 'Return':
      return ['return ', printReturned(node.argument, printSyntax), ';'];
    case 'If': {
      const test = group([indent([softline, printSyntax(node.test, 'test')]), softline]);
      return group(['if (', test, ')', indent([line, printSyntax(node.consequent)])]);
    }
    case 'Assignment':
      return [printAssignment({ left: node.target, operator: '=', right: node.value }, printSyntax), ';'];
    case 'Switch':
      return printSwitch(node);
  }
}

function printSwitch({ discriminant, cases, otherwise }: SwitchStatement): Doc {
  const head = group(['switch (', indent([softline, printSyntax(discriminant)]), softline, ')']);
  const labelled = cases.flatMap(({ tests, body }) =>
    tests.map((test, index) => {
      const label = ['case ', printSyntax(test), ':'];
      return index + 1 < tests.length ? label : [label, indent([hardline, printSyntax(body)])];
    }),
  );
  const last = ['default:', indent([hardline, printSyntax(otherwise)])];
  return [head, ' {', indent([hardline, join(hardline, [...labelled, last])]), hardline, '}'];
}
