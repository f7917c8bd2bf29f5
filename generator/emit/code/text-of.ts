import type { Syntax } from '../../model/package/syntax.js';

/** The text of a piece of TypeScript on one line. */
export function textOf(node: Syntax): string {
  switch (node.kind) {
    case 'Text':
    case 'String':
      return node.text;
    case 'Call': {
      const types = node.typeArguments === undefined ? '' : `<${listOf(node.typeArguments)}>`;
      return `${node.pure ? '/* @__PURE__ */ ' : ''}${node.callee}${types}(${listOf(node.arguments)})`;
    }
    case 'Object':
      if (node.properties.length === 0) return '{}';
      return `{ ${node.properties.map(({ key, value }) => `${key}: ${textOf(value)}`).join(', ')} }`;
    case 'Array':
      return `[${listOf(node.items)}]`;
    case 'Arrow':
      return `(${node.parameters.join(', ')}) => ${node.body.kind === 'Object' ? `(${textOf(node.body)})` : textOf(node.body)}`;
    case 'Logical':
      return node.operands.map(textOfOperand).join(` ${node.operator} `);
    case 'Binary':
      return `${textOf(node.left)} ${node.operator} ${textOf(node.right)}`;
    case 'Not':
      return `!${textOf(node.argument)}`;
    case 'AsConst':
      return `${textOf(node.expression)} as const`;
    case 'TypeReference':
      return node.arguments.length === 0 ? node.name : `${node.name}<${listOf(node.arguments)}>`;
    case 'ArrayType':
      return `${node.element.kind === 'UnionType' ? `(${textOf(node.element)})` : textOf(node.element)}[]`;
    case 'UnionType':
      return node.types.map(textOfAlternative).join(' | ');
    case 'IntersectionType':
      return node.types.map(textOf).join(' & ');
    case 'TypeLiteral':
      if (node.members.length === 0) return '{}';
      return `{ ${node.members.map(({ key, optional, type }) => `${key}${optional ? '?' : ''}: ${textOf(type)}`).join('; ')} }`;
    case 'Return':
      return `return ${textOf(node.argument)};`;
    case 'If':
      return `if (${textOf(node.test)}) ${textOf(node.consequent)}`;
    case 'Assignment':
      return `${node.target} = ${textOf(node.value)};`;
    case 'Switch': {
      const cases = node.cases.map(
        ({ tests, body }) => `${tests.map((test) => `case ${textOf(test)}: `).join('')}${textOf(body)} `,
      );
      return `switch (${textOf(node.discriminant)}) { ${cases.join('')}default: ${textOf(node.otherwise)} }`;
    }
  }
}

function listOf(nodes: readonly Syntax[]): string {
  return nodes.map(textOf).join(', ');
}

function textOfOperand(node: Syntax): string {
  return node.kind === 'Logical' ? `(${textOf(node)})` : textOf(node);
}

function textOfAlternative(node: Syntax): string {
  return node.kind === 'IntersectionType' ? `(${textOf(node)})` : textOf(node);
}
