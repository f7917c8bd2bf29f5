import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Shape } from '../../templates/src/runtime/shape.js';
import type { ValidateOptions } from '../../templates/src/runtime/result.js';
import type { StandardSchema } from '../../templates/src/runtime/standard-schema.js';

/** The exports of a package for one shape of a type. */
export interface Validators {
  /** The TypeScript name, for example `OrderCreate`. */
  readonly name: string;
  readonly guard: (value: unknown) => boolean;
  readonly validate: (value: unknown, options?: ValidateOptions) => { readonly issues?: readonly object[] };
  readonly shape: Exclude<Shape, { readonly kind: 'enum' | 'scalar' }>;
  readonly schema: StandardSchema<unknown>;
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
  const found: Validators[] = [];
  for (const path of modules.filter((one) => !one.startsWith('runtime/') && !/(?:^|\/)index\.ts$/.test(one))) {
    const url = pathToFileURL(join(madeFolder, path.replace(/\.ts$/, '.js')));
    found.push(...validatorsOf((await import(url.href)) as Readonly<Record<string, never>>));
  }
  return found;
}

function validatorsOf(module: Readonly<Record<string, never>>): readonly Validators[] {
  const names = Object.keys(module).flatMap((name) => /^validate(.+)$/.exec(name)?.[1] ?? []);
  return names.map((name) => ({
    name,
    guard: module[`is${name}`] as never,
    validate: module[`validate${name}`] as never,
    shape: module[`shapeOf${name}`] as never,
    schema: module[name] as never,
  }));
}
