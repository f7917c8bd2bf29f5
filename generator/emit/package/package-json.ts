import type { PackageJsonPart } from '../emitter.js';
import type { PackagePlan } from '../package-plan.js';

/** `package.json`: ESM, declarations beside the code, a sub-path for each module, and what the emitters add. */
export function packageJson({ package: { name, version } }: PackagePlan, parts: readonly PackageJsonPart[]): object {
  const subPaths = parts.flatMap((part) => part.subPaths ?? []);
  const dependencies = Object.fromEntries(parts.flatMap((part) => Object.entries(part.dependencies ?? {})));
  return {
    name,
    version,
    description: 'Types, validators, operations and examples, made from the documentation.',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(subPaths.map((folder) => [`./${folder}`, entry(`${folder}/index`)])),
      './*': entry('*'),
      // Declarations without code, which the declarations of modules import.
      './*.types': null,
      './*.requests': null,
      './package.json': './package.json',
      './schema.csdl.json': './schema.csdl.json',
    },
    files: ['dist', ...parts.flatMap((part) => part.files ?? []), 'manifest.json', 'schema.csdl.json'],
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
    scripts: {
      build: 'docs2ts build',
      prepack: 'docs2ts build',
      test: 'vitest run --no-isolate',
      typecheck: 'tsc -p test',
    },
  };
}

function entry(module: string) {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}
