// In: the sources of a generated package, `sources.json` and the pages in it. Out: the files of its `dist/`, or the compiler's errors.
// `compile.ts` compiles; `roll-up.ts` joins the declarations of many modules; `map-to-pages.ts` maps them to the pages.
import { basename, dirname, relative } from 'node:path/posix';
import type { RenderedFile } from '../model/package/plan.js';
import type { PackageSources } from '../model/package/sources.js';
import { compile, type CompilerFault } from './compile.js';
import { type FindRows, openRows } from './find-rows.js';
import { mapToPages } from './map-to-pages.js';
import { rollUp } from './roll-up.js';
import { splitStatements, type Statement } from './statements.js';

/** What is compiled: texts by path below the folder of the package. */
export interface BuildInput {
  readonly sources: ReadonlyMap<string, string>;
  readonly tsconfig: string;
  readonly places: PackageSources;
  /** The pages in the package, by path below `docs/`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The files of `dist/`; none if the sources do not compile. */
export interface BuildOutput {
  readonly files: readonly RenderedFile[];
  readonly faults: readonly CompilerFault[];
}

const extension = '.d.ts';

/** Compiles a generated package: JavaScript, declarations rolled up by kind, and maps from these to the pages. */
export function buildPackage({ sources, tsconfig, places, pages }: BuildInput): BuildOutput {
  const { files, faults } = compile(sources, tsconfig);
  const written = [...files].filter(([path]) => path.endsWith(extension));
  const split = new Map(
    written.map(([path, text]) => {
      const module = path.slice(0, -extension.length);
      return [module, splitStatements(module, text)] as const;
    }),
  );
  const findRows = openRows(places, pages);
  const declarations = split.size === 0 ? split : rollUp(split);
  return {
    files: [
      ...[...files].flatMap(([path, text]) => (path.endsWith(extension) ? [] : [{ path: `dist/${path}`, text }])),
      ...[...declarations].flatMap(([module, statements]) => printDeclarations(module, statements, findRows)),
    ],
    faults,
  };
}

function printDeclarations(
  module: string,
  statements: readonly Statement[],
  findRows: FindRows,
): readonly RenderedFile[] {
  const path = `dist/${module}${extension}`;
  const map = mapToPages(statements, findRows, (page) => relative(dirname(path), page));
  const text = statements.flatMap(({ comment, code }) => (comment === '' ? [code] : [comment, code])).join('\n');
  if (map === undefined) return [{ path, text: `${text}\n` }];
  return [
    { path, text: `${text}\n//# sourceMappingURL=${basename(path)}.map\n` },
    { path: `${path}.map`, text: JSON.stringify({ file: basename(path), ...map }) },
  ];
}
