import { ts } from 'ts-morph';

/** A statement of a declaration file. */
export interface Statement {
  /** `type`: interfaces, aliases and enums; `value`: constants and functions; `list`: imports and exports of other modules. */
  readonly kind: 'type' | 'value' | 'list';
  /** The declared name; empty for an import or export. */
  readonly name: string;
  /** The comment above it; empty without one. */
  readonly comment: string;
  readonly code: string;
  /** The names that it refers to. */
  readonly uses: ReadonlySet<string>;
  /** The names whose values it refers to: `typeof Status`. */
  readonly values: ReadonlySet<string>;
  /** Whether it has type parameters. */
  readonly generic: boolean;
  /** What an import or export of another module lists. */
  readonly list?: NameList;
  /** The module that declares it. */
  readonly module: string;
}

/** `{ Order, Item as Line } from './order.js'`. `star`: the name of `export * as name`. */
export interface NameList {
  readonly kind: 'import' | 'export';
  readonly specifier: string;
  readonly star?: string;
  readonly names: readonly { readonly name: string; readonly local: string }[];
}

/** Splits the text of a declaration file into its statements. */
export function splitStatements(module: string, text: string): readonly Statement[] {
  const file = ts.createSourceFile(`${module}.d.ts`, text, ts.ScriptTarget.Latest);
  return file.statements.map((node) => {
    const list = listOf(node);
    const { name, kind } = nameOf(node);
    return {
      kind,
      name,
      comment: text.slice(node.getFullStart(), node.getStart(file)).trim(),
      code: node.getText(file),
      generic: 'typeParameters' in node && node.typeParameters !== undefined,
      ...namesIn(node),
      ...(list === undefined ? {} : { list }),
      module,
    };
  });
}

/** Makes an import or export, which declares nothing. */
export function listStatement(code: string): Statement {
  return { kind: 'list', name: '', comment: '', code, uses: new Set(), values: new Set(), generic: false, module: '' };
}

function nameOf(node: ts.Statement): Pick<Statement, 'name' | 'kind'> {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node))
    return { kind: 'type', name: node.name.text };
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
    return { kind: ts.isClassDeclaration(node) ? 'type' : 'value', name: node.name?.text ?? '' };
  if (ts.isVariableStatement(node)) {
    const [first] = node.declarationList.declarations;
    return { kind: 'value', name: first !== undefined && ts.isIdentifier(first.name) ? first.name.text : '' };
  }
  return { kind: 'list', name: '' };
}

function listOf(node: ts.Statement): NameList | undefined {
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    return {
      kind: 'import',
      specifier: textOf(node.moduleSpecifier),
      names: bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map(elementOf) : [],
    };
  }
  if (!ts.isExportDeclaration(node)) return undefined;
  const { exportClause: clause, moduleSpecifier } = node;
  return {
    kind: 'export',
    specifier: textOf(moduleSpecifier),
    ...(clause !== undefined && ts.isNamespaceExport(clause) ? { star: clause.name.text } : {}),
    names: clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(elementOf) : [],
  };
}

function elementOf({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier) {
  return { name: (propertyName ?? name).text, local: name.text };
}

function textOf(node: ts.Expression | undefined): string {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : '';
}

/** Collects the names of types and values that a declaration refers to, without the names of properties and parameters unless computed. */
function namesIn(statement: ts.Statement): Pick<Statement, 'uses' | 'values'> {
  const uses = new Set<string>();
  const values = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) uses.add(firstName(node.typeName));
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) uses.add(node.expression.text);
    if (ts.isComputedPropertyName(node) && ts.isIdentifier(node.expression)) uses.add(node.expression.text);
    if (ts.isTypeQueryNode(node)) values.add(firstName(node.exprName));
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return { uses: new Set([...uses, ...values]), values };
}

function firstName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : firstName(name.left);
}
