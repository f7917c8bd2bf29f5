import type { PackageSources, SourcesEntry } from '../model/package/sources.js';
import type { Statement } from './statements.js';

/** A row of a page in the package. Line and columns count from 0, from the first visible character to the end. */
export interface Row {
  /** The path of the page in the package. */
  readonly page: string;
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

/** The rows that document a declaration and its members. */
export interface DocumentedRows {
  readonly own: Row | undefined;
  readonly member: (name: string) => Row | undefined;
}

/** Finds the rows of a declaration. */
export type FindRows = (statement: Statement) => DocumentedRows;

/** Opens `sources.json` and the pages of a package, by path below `docs/`. */
export function openRows({ entries, modules }: PackageSources, pages: ReadonlyMap<string, string>): FindRows {
  const lines = new Map<string, readonly string[]>();
  const rowAt = (place: string | undefined): Row | undefined => {
    const found = /^(.*):(\d+):\d+$/s.exec(place ?? '');
    const [, page = '', line = ''] = found ?? [];
    const text = linesOf(page, pages, lines)[Number(line) - 1];
    if (text === undefined) return undefined;
    const column = text.length - text.trimStart().length;
    return { page: `docs/${page}`, line: Number(line) - 1, column, end: Math.max(column, text.trimEnd().length) };
  };
  const entryOf = ({ module, name }: Statement): SourcesEntry => {
    const about = modules[module];
    return entries[(typeof about === 'string' ? about : about?.[name]) ?? ''] ?? {};
  };
  return (statement) => {
    const { at, members = {} } = entryOf(statement);
    return {
      own: rowAt(at),
      member: (name) => rowAt(Object.hasOwn(members, name) ? members[name] : undefined),
    };
  };
}

function linesOf(
  page: string,
  pages: ReadonlyMap<string, string>,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const lines = known.get(page) ?? pages.get(page)?.split(/\r\n|\n|\r/) ?? [];
  known.set(page, lines);
  return lines;
}
