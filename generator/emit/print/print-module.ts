import { doc, type Doc } from 'prettier';
import type { PlannedName, PlannedStatement } from '../../model/package/plan.js';
import type { Syntax } from '../../model/package/syntax.js';
import { printAssignment } from './syntax/print-assignment.js';
import { printComment } from './syntax/print-comment.js';
import { printSyntax } from './syntax/print-syntax.js';

const { group, hardline, ifBreak, indent, join, line, softline } = doc.builders;
const { willBreak } = doc.utils;

/** How a line may look; prettier has the same options. */
const layout = { printWidth: 120, tabWidth: 2, useTabs: false };

/** Prints a module: imports and exports of other modules on lines of their own, a blank line before each other statement. */
export function printModule(statements: readonly PlannedStatement[]): string {
  const parts = statements.flatMap((statement, index): Doc[] => {
    const space = index === 0 ? [] : isListed(statement) ? [hardline] : [hardline, hardline];
    return [...space, printStatement(statement)];
  });
  return `${doc.printer.printDocToString(parts, layout).formatted}\n`;
}

/** Whether a statement imports or exports names of other modules. No blank line comes before such a statement. */
function isListed({ kind }: PlannedStatement): boolean {
  return kind === 'Import' || kind === 'Export' || kind === 'NamespaceExport';
}

function printStatement(statement: PlannedStatement): Doc {
  switch (statement.kind) {
    case 'Import':
      return ['import ', printNames(statement), ';'];
    case 'Export':
      return ['export ', printNames(statement), ';'];
    case 'NamespaceExport':
      return `export * as ${statement.name} from '${statement.from}';`;
    case 'Expression':
      return [printSyntax(statement.expression), ';'];
    case 'Interface':
    case 'TypeAlias':
    case 'Enum':
    case 'Constant':
    case 'Function':
      return withComment(statement.documentation, printDeclaration(statement));
  }
}

function printNames({ typeOnly, names, from }: Extract<PlannedStatement, { kind: 'Import' | 'Export' }>): Doc {
  return [typeOnly ? 'type ' : '', printSpecifiers(names.map(printName)), ` from '${from}'`];
}

/** A single name stays on the line, however long it is. */
function printSpecifiers(names: readonly string[]): Doc {
  if (names.length <= 1) return names.length === 0 ? '{}' : `{ ${names.join('')} }`;
  return group(['{', indent([line, join([',', line], [...names])]), ifBreak(','), line, '}']);
}

function printName({ name, typeOnly, alias }: PlannedName): string {
  return `${typeOnly ? 'type ' : ''}${name}${alias === undefined ? '' : ` as ${alias}`}`;
}

type Declaration = Extract<PlannedStatement, { readonly documentation: string }>;

function printDeclaration(statement: Declaration): Doc {
  switch (statement.kind) {
    case 'Interface': {
      const base = statement.base === undefined ? '' : [' extends ', printSyntax(statement.base)];
      return [`export interface ${statement.name}`, base, ' ', printBlock(statement.properties.map(printProperty))];
    }
    case 'TypeAlias': {
      const { name, type: right } = statement;
      return ['export ', printAssignment({ left: ['type ', name], operator: '=', right }, printSyntax), ';'];
    }
    case 'Enum': {
      const members = statement.members.map(({ name, value, documentation }) =>
        withComment(documentation, [name, ' = ', printSyntax(value), ',']),
      );
      return [`export enum ${statement.name} `, printBlock(members)];
    }
    case 'Constant':
      return printConstant(statement);
    case 'Function':
      return printFunction(statement);
  }
}

function printProperty(property: Extract<Declaration, { kind: 'Interface' }>['properties'][number]): Doc {
  const { name, type, optional, readonly: isReadonly, documentation } = property;
  return withComment(documentation, [
    isReadonly ? 'readonly ' : '',
    name,
    optional ? '?' : '',
    ': ',
    printSyntax(type),
    ';',
  ]);
}

function withComment(documentation: string, declared: Doc): Doc {
  return documentation === '' ? declared : [printComment(documentation), hardline, declared];
}

function printBlock(lines: readonly Doc[]): Doc {
  if (lines.length === 0) return '{}';
  return ['{', indent([hardline, join(hardline, [...lines])]), hardline, '}'];
}

function printConstant({ name, type, value: right, exported }: Extract<Declaration, { kind: 'Constant' }>): Doc {
  const left = type === undefined ? name : [name, ': ', printSyntax(type)];
  const typeArguments = type?.kind === 'TypeReference' ? type.arguments : [];
  const hasComplexType =
    typeArguments.length > 1 && typeArguments.some((one) => one.kind === 'TypeReference' && one.arguments.length > 0);
  const assignment = printAssignment({ left, operator: '=', right, hasComplexType }, printSyntax);
  return group([exported ? 'export ' : '', 'const ', assignment, ';']);
}

function printFunction(declared: Extract<Declaration, { kind: 'Function' }>): Doc {
  const { name, parameters, result, body, exported } = declared;
  const list = printParameters(parameters);
  const returned = printSyntax(result);
  const isAlone = parameters.length === 1 && (result.kind === 'TypeLiteral' || willBreak(returned));
  return [
    exported ? 'export ' : '',
    `function ${name}`,
    group([isAlone ? group(list) : list, ': ', returned]),
    ' ',
    printBlock(body.map((statement) => printSyntax(statement))),
  ];
}

function printParameters(parameters: readonly Syntax[]): Doc {
  if (parameters.length === 0) return '()';
  const printed = join(
    [',', line],
    parameters.map((one) => printSyntax(one)),
  );
  return ['(', indent([softline, printed]), ifBreak(','), softline, ')'];
}
