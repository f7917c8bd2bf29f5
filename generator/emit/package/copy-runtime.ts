import { posix } from 'node:path';
import type { PlannedFile } from '../../model/package/plan.js';
import type { PackagePlan } from '../package-plan.js';
import { publicNames } from './public-runtime.js';

/** Copies the modules of the runtime that the written files and the public names need, and a barrel of these modules. */
export function copyRuntime(plan: PackagePlan, written: readonly PlannedFile[]): readonly PlannedFile[] {
  const { templates } = plan;
  const exporting = linesOf(templates.get(barrel) ?? '');
  const names = publicNames(plan).map(({ name }) => name);
  const roots = exporting.flatMap(({ path, line }) => (names.some((name) => exportsName(line, name)) ? [path] : []));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (!path.startsWith('src/runtime/') || path === barrel || reached.has(path) || !templates.has(path)) return;
    reached.add(path);
    for (const next of importsIn(path, templates.get(path) ?? '')) visit(next);
  };
  for (const path of [...roots, ...written.flatMap(importsOf)]) visit(path);
  const lines = exporting.flatMap(({ path, line }) => (reached.has(path) ? [line] : []));
  return [
    ...[...templates].flatMap(([path, text]): readonly PlannedFile[] =>
      reached.has(path) ? [{ kind: 'Text', path, text }] : [],
    ),
    { kind: 'Text', path: barrel, text: lines.map((line) => `${line}\n`).join('') },
  ];
}

const barrel = 'src/runtime/index.ts';

/** The lines of the barrel, each with the path of its module. */
function linesOf(text: string): readonly { readonly path: string; readonly line: string }[] {
  return text.split('\n').flatMap((line) => importsIn(barrel, line).map((path) => ({ path, line })));
}

function exportsName(line: string, name: string): boolean {
  return new RegExp(`[{,] (?:type )?${name}[ ,]`).test(line);
}

function importsOf(file: PlannedFile): readonly string[] {
  if (file.kind === 'Text') return file.path.endsWith('.ts') ? importsIn(file.path, file.text) : [];
  return file.statements.flatMap((statement) => ('from' in statement ? [resolve(file.path, statement.from)] : []));
}

function importsIn(path: string, text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export|\}).*? from '(\.[^']*)';$/gm)].map(([, from = '']) =>
    resolve(path, from),
  );
}

/** The path of the module that a module imports: `../runtime/open.js` in `src/stock/order.ts` is `src/runtime/open.ts`. */
function resolve(path: string, from: string): string {
  return posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts');
}
