import { Project, StructureKind, ts, type StatementStructures } from 'ts-morph';
import { expect, test, vi } from 'vitest';
import { textOf } from '../../../generator/emit/code/text-of.js';
import { planPackage } from '../../../generator/emit/plan-package.js';
import { printModule } from '../../../generator/emit/print/print-module.js';
import type { PlannedName, PlannedStatement } from '../../../generator/model/package/plan.js';
import type { EnumStyle } from '../../../generator/model/package/package-options.js';
import type { Syntax } from '../../../generator/model/package/syntax.js';
import { planInput, shop } from '../shop.js';
import { readTemplates } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const styles: readonly EnumStyle[] = ['const-object', 'union', 'enum'];

test.each(styles)('ts-morph reads the plan back from what is printed, with enums as %s', (enums) => {
  const plan = planPackage({ ...planInput(shop, { enums }), templates: readTemplates() });
  const files = plan.flatMap((file) => (file.kind === 'TypeScript' ? [file] : []));
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  for (const { path, statements } of files) {
    const read = project.createSourceFile(path, printModule(statements)).getStructure().statements;
    expect(Array.isArray(read) ? read.map(readStatement) : read).toEqual(statements.map(planStatement));
  }
  expect(files.length).toBeGreaterThan(20);
});

/** What a statement says, in a form that a planned and a read statement have in common. */
function planStatement(statement: PlannedStatement): unknown {
  switch (statement.kind) {
    case 'Import':
    case 'Export':
      return [statement.kind, statement.from, statement.typeOnly, statement.names.map(planName)];
    case 'NamespaceExport':
      return ['Export', statement.from, false, [], statement.name];
    case 'Expression':
      return ['Expression', tokensIn(statement.expression)];
    case 'Interface': {
      const members = statement.properties.map((one) => [
        one.name,
        docOf(one.documentation),
        tokensIn(one.type),
        one.optional,
        one.readonly,
      ]);
      return [...headOf(statement), statement.base === undefined ? [] : [tokensIn(statement.base)], members];
    }
    case 'TypeAlias':
      return [...headOf(statement), tokensIn(statement.type)];
    case 'Enum':
      return [
        ...headOf(statement),
        statement.members.map((one) => [one.name, docOf(one.documentation), tokensIn(one.value)]),
      ];
    case 'Constant':
      return [
        ...headOf(statement),
        statement.exported,
        statement.type === undefined ? [] : tokensIn(statement.type),
        tokensIn(statement.value),
      ];
    case 'Function':
      return [
        ...headOf(statement),
        statement.exported,
        statement.parameters.flatMap(tokensIn),
        tokensIn(statement.result),
        statement.body.flatMap(tokensIn),
      ];
  }
}

function headOf({ kind, name, documentation }: Extract<PlannedStatement, { documentation: string }>): unknown[] {
  return [kind, name, docOf(documentation)];
}

function planName({ name, typeOnly, alias }: PlannedName): unknown {
  return [name, typeOnly, alias];
}

function readStatement(statement: StatementStructures | string | unknown): unknown {
  if (typeof statement === 'string') return ['Expression', tokensOf(statement.replace(/;$/, ''))];
  // ts-morph returns structures here, and writers only where the caller has put them.
  const structure = statement as StatementStructures;
  switch (structure.kind) {
    case StructureKind.ImportDeclaration:
      return ['Import', structure.moduleSpecifier, structure.isTypeOnly, namesOf(structure.namedImports)];
    case StructureKind.ExportDeclaration: {
      const { moduleSpecifier, isTypeOnly, namedExports, namespaceExport } = structure;
      const read = ['Export', moduleSpecifier, isTypeOnly, namesOf(namedExports)];
      return namespaceExport === undefined ? read : [...read, namespaceExport];
    }
    case StructureKind.Interface: {
      const members = structure.properties?.map((one) => [
        one.name,
        readDoc(one.docs),
        tokensOf(String(one.type)),
        one.hasQuestionToken,
        one.isReadonly,
      ]);
      const bases = [structure.extends ?? []].flat().map((one) => tokensOf(String(one)));
      return ['Interface', structure.name, readDoc(structure.docs), bases, members];
    }
    case StructureKind.TypeAlias:
      return ['TypeAlias', structure.name, readDoc(structure.docs), tokensOf(String(structure.type))];
    case StructureKind.Enum:
      return [
        'Enum',
        structure.name,
        readDoc(structure.docs),
        structure.members?.map((one) => [one.name, readDoc(one.docs), tokensOf(String(one.initializer))]),
      ];
    case StructureKind.VariableStatement: {
      const [declared] = structure.declarations;
      return [
        'Constant',
        declared?.name,
        readDoc(structure.docs),
        structure.isExported,
        tokensOf(String(declared?.type ?? '')),
        tokensOf(String(declared?.initializer)),
      ];
    }
    case StructureKind.Function: {
      const parameters = structure.parameters?.map(({ name, hasQuestionToken, type, initializer }) =>
        [
          `${name}${hasQuestionToken ? '?' : ''}`,
          type === undefined ? '' : `: ${String(type)}`,
          initializer === undefined ? '' : ` = ${String(initializer)}`,
        ].join(''),
      );
      const body = [structure.statements ?? []].flat().map(String).join('\n');
      return [
        'Function',
        structure.name,
        readDoc(structure.docs),
        structure.isExported,
        parameters?.flatMap(tokensOf),
        tokensOf(String(structure.returnType)),
        tokensOf(body),
      ];
    }
    default:
      return structure;
  }
}

function namesOf(names: unknown): unknown {
  if (!Array.isArray(names)) return [];
  return names.map(({ name, isTypeOnly, alias }) => [name, isTypeOnly, alias]);
}

function docOf(documentation: string): string {
  return documentation.replaceAll(/\s+/g, ' ').trim();
}

function readDoc(docs: readonly unknown[] | undefined): string {
  const texts = (docs ?? []).map((one) => {
    // ts-morph returns structures here, and texts only where the caller has put them.
    const { description = '', tags = [] } = one as {
      description?: string;
      tags?: { tagName: string; text?: string }[];
    };
    return [description, ...tags.map(({ tagName, text = '' }) => `@${tagName} ${text}`)].join(' ');
  });
  return docOf(texts.join(' '));
}

function tokensIn(node: Syntax): readonly string[] {
  return tokensOf(textOf(node));
}

/** The tokens of a text without those that only a layout in several lines has. */
function tokensOf(text: string): readonly string[] {
  const flat = text.replaceAll(/return \(\n([^]*?)\n *\);/g, 'return $1;');
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, flat);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.filter((token, index) => {
    if (token === ',') return !')]}>'.includes(tokens[index + 1] ?? ' ');
    if (token === ';') return tokens[index + 1] !== '}';
    return token !== '|' || !(index === 0 || '=:<([{,'.includes(tokens[index - 1] ?? ' '));
  });
}
