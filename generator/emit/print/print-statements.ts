import { Project, StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { PlannedName, PlannedStatement } from '../../model/package/plan.js';

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

/** Prints planned statements as TypeScript. */
export function printStatements(statements: readonly PlannedStatement[]): string {
  const file = project.createSourceFile('file.ts', { statements: statements.map(toStatement) }, { overwrite: true });
  const text = file.getFullText();
  file.forget();
  return text;
}

/** Whether a statement imports or exports names of other modules. No blank line comes before such a statement. */
export function isListed({ kind }: PlannedStatement): boolean {
  return kind === 'Import' || kind === 'Export' || kind === 'NamespaceExport';
}

function toStatement(statement: PlannedStatement): StatementStructures | string {
  if (statement.kind === 'Expression') return `\n${statement.text}`;
  const structure = toStructure(statement);
  // ts-morph leaves out the blank line before some kinds of statement.
  return isListed(statement) ? structure : { ...structure, leadingTrivia: '\n' };
}

type Structured = Exclude<PlannedStatement, { readonly kind: 'Expression' }>;

function toStructure(statement: Structured): StatementStructures {
  switch (statement.kind) {
    case 'Import': {
      const { from, typeOnly, names } = statement;
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: from,
        isTypeOnly: typeOnly,
        namedImports: names.map(toSpecifier),
      };
    }
    case 'Export':
      return {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: statement.from,
        isTypeOnly: statement.typeOnly,
        namedExports: statement.names.map(toSpecifier),
      };
    case 'NamespaceExport':
      return {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: statement.from,
        namespaceExport: statement.name,
      };
    case 'Interface':
    case 'TypeAlias':
    case 'Enum':
    case 'Constant':
    case 'Function':
      return toDeclaration(statement);
  }
}

function toSpecifier({ name, typeOnly, alias }: PlannedName) {
  return { name, isTypeOnly: typeOnly, ...(alias === undefined ? {} : { alias }) };
}

type PlannedDeclaration = Extract<PlannedStatement, { readonly documentation: string }>;

function toDeclaration(statement: PlannedDeclaration): StatementStructures {
  const { name } = statement;
  const shared = { name, isExported: true, ...docsOf(statement) };
  switch (statement.kind) {
    case 'Interface':
      return {
        kind: StructureKind.Interface,
        ...shared,
        ...(statement.base === undefined ? {} : { extends: [statement.base] }),
        properties: statement.properties.map((property) => ({
          name: property.name,
          type: property.type,
          hasQuestionToken: property.optional,
          isReadonly: property.readonly,
          ...docsOf(property),
        })),
      };
    case 'TypeAlias':
      return { kind: StructureKind.TypeAlias, ...shared, type: statement.type };
    case 'Enum':
      return {
        kind: StructureKind.Enum,
        ...shared,
        members: statement.members.map((member) => ({
          name: member.name,
          initializer: member.value,
          ...docsOf(member),
        })),
      };
    case 'Constant':
      return {
        kind: StructureKind.VariableStatement,
        isExported: statement.exported,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [
          { name, initializer: statement.value, ...(statement.type === undefined ? {} : { type: statement.type }) },
        ],
        ...docsOf(statement),
      };
    case 'Function':
      return {
        kind: StructureKind.Function,
        ...shared,
        isExported: statement.exported,
        // The text may contain several parameters; ts-morph prints it unchanged.
        parameters: [{ name: statement.parameters }],
        returnType: statement.result,
        statements: statement.body,
      };
  }
}

function docsOf({ documentation }: { readonly documentation: string }): { readonly docs?: string[] } {
  if (documentation === '') return {};
  return { docs: [documentation.includes('\n') ? `\n${documentation}` : documentation] };
}
