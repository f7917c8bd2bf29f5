import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { TypeShape } from '../../templates/src/runtime/shape.js';
import type { Schema } from '../../templates/src/runtime/schema.js';

/** The exports of a package for one shape of a type. */
export interface Validators {
  /** The TypeScript name, for example `OrderCreate`. */
  readonly name: string;
  readonly guard: (value: unknown) => boolean;
  readonly schema: Schema<unknown>;
  /** Its table. */
  readonly shape: TypeShape;
}

/**
 * Compiles the sources of a generated package to JavaScript in a folder, and loads the validators of all its modules.
 */
export async function loadPackage(packageFolder: string, madeFolder: string): Promise<readonly Validators[]> {
  const source = join(packageFolder, 'src');
  const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('examples/'))
    .toSorted();
  const entryPoints = modules.map((path) => join(source, path));
  await build({ entryPoints, outbase: source, outdir: madeFolder, format: 'esm', outExtension: { '.js': '.js' } });
  const loaded = modules.filter((one) => !one.startsWith('runtime/') && !/(?:^|\/)index\.ts$/.test(one));
  const tables = new Map<string, unknown>();
  const others: [folder: string, module: Exports][] = [];
  for (const path of loaded) {
    const url = pathToFileURL(join(madeFolder, path.replace(/\.ts$/, '.js')));
    const module = (await import(url.href)) as Exports;
    const folder = path.replace(/(?:(?:^|\/)(?:tables|requests))?(?:^|\/)[^/]*$/, '');
    for (const [name, table] of Object.entries(module))
      if (name.startsWith('tableOf')) tables.set(`${folder}/${name}`, table);
    others.push([folder, module]);
  }
  return others.flatMap(([folder, module]) => validatorsOf(module, (name) => tables.get(`${folder}/tableOf${name}`)));
}

type Exports = Readonly<Record<string, never>>;

function validatorsOf(module: Exports, tableOf: (name: string) => unknown): readonly Validators[] {
  const names = Object.keys(module).flatMap((name) => /^find(.+)Issues$/.exec(name)?.[1] ?? []);
  return names.map((name) => ({
    name,
    guard: module[`is${name}`] as never,
    schema: module[name] as never,
    shape: tableOf(name) as never,
  }));
}
