import { joinOption } from '../model/option/option-name.js';
import { isObject } from '../model/json-value.js';
import type { Source } from '../model/source.js';
import { sourceOf, type TextRange } from './source-of.js';

/**
 * Finds the places of the options that the text of a program shows: in the object that it exports, in variables that are named there, and in
 * the arguments of functions such as `defineConfig`. Empty if the program cannot be parsed.
 */
export async function placeProgram(text: string, file: string): Promise<ReadonlyMap<string, Source>> {
  const statements = await parseProgram(text);
  const variables = new Map(statements.flatMap(variablesOf));
  const places = new Map<string, Source>();
  for (const statement of statements) visit(exportedBy(statement), '', deepest);
  return places;

  function visit(node: unknown, option: string, depth: number): void {
    if (!isNode(node) || depth === 0) return;
    const inner = innerOf(node);
    if (inner !== undefined) visit(inner, option, depth);
    else if (node.type === 'Identifier') visit(variables.get(node.name), option, depth - 1);
    else if (node.type === 'ObjectExpression')
      for (const property of nodesIn(node.properties)) visitProperty(property, option, depth);
    else if (node.type === 'ArrayExpression') visitItems(nodesIn(node.elements), option, depth);
  }

  function visitProperty(property: Node, option: string, depth: number): void {
    if (property.type === 'SpreadElement') return visit(property.argument, option, depth - 1);
    const key = keyOf(property);
    if (key === undefined) return;
    const name = joinOption(option, key.text);
    places.set(name, sourceOf(text, file, key));
    visit(property.value, name, depth - 1);
  }

  /** Stops at items whose number the text does not show. The place of an object is its first key. */
  function visitItems(items: readonly Node[], option: string, depth: number): void {
    const spread = items.findIndex(({ type }) => type === 'SpreadElement');
    for (const [index, item] of (spread === -1 ? items : items.slice(0, spread)).entries()) {
      const [first] = item.type === 'ObjectExpression' ? nodesIn(item.properties) : [];
      const place = (first && keyOf(first)) ?? rangeOf(item);
      places.set(`${option}[${index}]`, sourceOf(text, file, place));
      visit(item, `${option}[${index}]`, depth - 1);
    }
  }
}

/** A limit, because variables may refer to each other. */
const deepest = 20;

/** A node of Babel's syntax tree. */
interface Node extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return (
    isObject(value) &&
    typeof value.type === 'string' &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The statements of a program in TypeScript or JavaScript, read with the parser that prettier ships. */
async function parseProgram(text: string): Promise<readonly Node[]> {
  const { parsers } = await import('prettier/plugins/babel');
  try {
    // The parser reads none of the options of prettier.
    const tree: unknown = await parsers['babel-ts'].parse(text, {} as never);
    return isObject(tree) && isObject(tree.program) ? nodesIn(tree.program.body) : [];
  } catch {
    return [];
  }
}

function variablesOf(statement: Node): readonly (readonly [unknown, unknown])[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (!isNode(declared) || declared.type !== 'VariableDeclaration') return [];
  return nodesIn(declared.declarations).flatMap(({ id, init }) => (isNode(id) ? [[id.name, init] as const] : []));
}

/** What `export default` and `module.exports =` export. */
function exportedBy(statement: Node): unknown {
  if (statement.type === 'ExportDefaultDeclaration') return statement.declaration;
  const { expression } = statement;
  return isNode(expression) && expression.type === 'AssignmentExpression' ? expression.right : undefined;
}

/** The expression whose value a node has: that of `… satisfies Configuration`, the argument of `defineConfig`, what a function returns. */
function innerOf(node: Node): unknown {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return node.expression;
    case 'AwaitExpression':
      return node.argument;
    case 'CallExpression':
      return nodesIn(node.arguments)[0];
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return node.body;
    case 'BlockStatement':
      return nodesIn(node.body).find(({ type }) => type === 'ReturnStatement')?.argument;
    default:
      return undefined;
  }
}

/** The name of a property with its place, without quotes; undefined if it is computed. */
function keyOf({ key, computed }: Node): (TextRange & { readonly text: string }) | undefined {
  if (!isNode(key) || computed === true) return undefined;
  const text = key.type === 'Identifier' ? key.name : key.value;
  return typeof text === 'string' || typeof text === 'number' ? { ...rangeOf(key), text: String(text) } : undefined;
}

function rangeOf({ type, start, end }: Node): TextRange {
  const quote = type === 'StringLiteral' ? 1 : 0;
  return { offset: start + quote, length: end - start - 2 * quote };
}
