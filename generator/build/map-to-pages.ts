import { ts } from 'ts-morph';
import type { DocumentedRows, FindRows, Row } from './find-rows.js';
import type { Statement } from './statements.js';
import { encodeMappings, type Segment } from './vlq.js';

/** A source map (ECMA-426) without the name of its file. */
export interface SourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/**
 * Maps the declarations of a file to the rows of the pages that document them, so that editors open these rows. A member without its own
 * row has that of the declaration. Undefined if nothing is documented.
 */
export function mapToPages(
  statements: readonly Statement[],
  findRows: FindRows,
  pathTo: (page: string) => string,
): SourceMap | undefined {
  const sources = new Map<string, number>();
  const numberOf = ({ page }: Row): number => {
    const path = pathTo(page);
    const number = sources.get(path) ?? sources.size;
    sources.set(path, number);
    return number;
  };
  const lines = statements.flatMap((statement) => mapStatement(statement, findRows(statement), numberOf));
  if (sources.size === 0) return undefined;
  return { version: 3, sources: [...sources.keys()], names: [], mappings: encodeMappings(lines) };
}

/** The line of a declaration or member: the columns of its name, and the row that documents it. */
interface NamedLine {
  readonly from: number;
  readonly to: number;
  readonly row: Row | undefined;
}

function mapStatement(
  { kind, comment, code }: Statement,
  rows: DocumentedRows,
  numberOf: (row: Row) => number,
): readonly (readonly Segment[])[] {
  const commentLines = comment === '' ? [] : comment.split('\n').map(() => []);
  const lines = code.split('\n');
  if (kind === 'list') return [...commentLines, ...lines.map((): readonly Segment[] => [])];
  const named = findNamedLines(code, rows);
  let current = rows.own;
  return [
    ...commentLines,
    ...lines.map((text, index) => {
      const found = named.get(index);
      const isEnd = /^[\])}]/.test(text);
      current = found === undefined ? (isEnd ? rows.own : current) : (found.row ?? rows.own);
      return mapLine(text, { from: 0, to: text.length, ...found, row: current }, numberOf);
    }),
  ];
}

/** Finds the lines that declare a name, by number from 0. */
function findNamedLines(code: string, rows: DocumentedRows): ReadonlyMap<number, NamedLine> {
  const file = ts.createSourceFile('statement.d.ts', code, ts.ScriptTarget.Latest);
  const found = new Map<number, NamedLine>();
  const add = (name: ts.Node | undefined, row: Row | undefined): void => {
    if (name === undefined) return;
    const { line, character: from } = file.getLineAndCharacterOfPosition(name.getStart(file));
    if (!found.has(line)) found.set(line, { from, to: from + name.getWidth(file), row });
  };
  for (const statement of file.statements) {
    add(nameOf(statement), rows.own);
    for (const { name } of membersOf(statement)) {
      if (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)))
        add(name, rows.member(name.text));
    }
  }
  return found;
}

function nameOf(statement: ts.Statement): ts.Node | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name;
  return 'name' in statement ? (statement as ts.DeclarationStatement).name : undefined;
}

/** The members of an interface, an enum, or a constant that is an object. */
function membersOf(statement: ts.Statement): readonly (ts.TypeElement | ts.EnumMember)[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isEnumDeclaration(statement)) return [...statement.members];
  const type = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.type : undefined;
  return type !== undefined && ts.isTypeLiteralNode(type) ? [...type.members] : [];
}

/** Maps a line and the name in it to the start and end of a row. Without a row, they map to nothing. */
function mapLine(text: string, { from, to, row }: NamedLine, numberOf: (row: Row) => number): readonly Segment[] {
  const begin = text.length - text.trimStart().length;
  if (row === undefined) return begin === text.length ? [] : [[begin], [text.length]];
  const source = numberOf(row);
  const starts = [...new Set([begin, Math.max(begin, from)])].map((at): Segment => [at, source, row.line, row.column]);
  const ends = [...new Set([to, text.length])].map((at): Segment => [at, source, row.line, row.end]);
  return [...starts, ...ends];
}
