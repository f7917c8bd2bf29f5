import { basename, dirname, join } from 'node:path/posix';
import { resolveModule } from './module-paths.js';
import type { NameList, Statement } from './statements.js';

/** The declarations of a package: the statements of each module below `dist/`. */
export type Declarations = ReadonlyMap<string, readonly Statement[]>;

/** The index of a namespace, and the modules whose names it exports. */
export interface Namespace {
  readonly index: string;
  readonly modules: readonly NamespaceModule[];
  /** The other statements of the index. */
  readonly kept: readonly Statement[];
}

/** A module of a namespace. */
export interface NamespaceModule {
  readonly path: string;
  /** The file for its types: `index.types` for read types, `index.requests` for those in `requests`. */
  readonly types: string;
  /** The names that the index exports. */
  readonly published: ReadonlySet<string>;
}

/** Reads the indexes of the default namespace, of each namespace that it exports as a whole, and of their requests. */
export function readNamespaces(declarations: Declarations): readonly Namespace[] {
  const own = declarations.get('index') ?? [];
  const others = own.flatMap(({ list }) => (list?.star === undefined ? [] : [resolveModule('index', list.specifier)]));
  const indexes = ['index', ...others].flatMap((index) => [index, join(dirname(index), 'requests', 'index')]);
  return indexes.flatMap((index) => {
    const statements = declarations.get(index);
    return statements === undefined ? [] : [readNamespace(index, statements)];
  });
}

function readNamespace(index: string, statements: readonly Statement[]): Namespace {
  const published = new Map<string, Set<string>>();
  const kept: Statement[] = [];
  for (const statement of statements) {
    const module = statement.list && moduleOf(statement.list, index);
    if (module === undefined || statement.list === undefined) kept.push(statement);
    else {
      const names = statement.list.names.map(({ name }) => name);
      published.set(module, new Set([...(published.get(module) ?? []), ...names]));
    }
  }
  const modules = [...published].map(([path, names]) => ({ path, types: typesFile(path, index), published: names }));
  return { index, modules, kept };
}

/** The module whose names a list exports, if it is a module of the namespace. */
function moduleOf({ kind, specifier, star, names }: NameList, index: string): string | undefined {
  if (kind === 'import' || star !== undefined || names.length === 0) return undefined;
  const module = resolveModule(index, specifier);
  const folders = [dirname(index), join(dirname(index), 'requests')];
  return folders.includes(dirname(module)) ? module : undefined;
}

function typesFile(module: string, index: string): string {
  const isRead = dirname(module) === dirname(index) && basename(module) !== 'requests';
  return `${index}.${isRead ? 'types' : 'requests'}`;
}
