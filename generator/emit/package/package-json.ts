import type { PackagePlan } from '../package-plan.js';

/** `package.json`: ESM, declarations beside the code, and a sub-path for each namespace and each module. */
export function packageJson({ package: { name, version }, names, pages }: PackagePlan): object {
  const folders = names.namespaces.map(({ folder }) => folder).filter((folder) => folder !== '');
  return {
    name,
    version,
    description: 'Types, validators, operations and examples, made from the documentation.',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(
        [...folders, 'operations', 'runtime'].map((folder) => [`./${folder}`, entry(`${folder}/index`)]),
      ),
      './*': entry('*'),
      // Declarations without code, which the declarations of modules import.
      './*.types': null,
      './package.json': './package.json',
      './schema.csdl.json': './schema.csdl.json',
    },
    files: ['dist', ...(pages === undefined ? [] : ['docs', 'NOTICE']), 'manifest.json', 'schema.csdl.json'],
    scripts: {
      build: 'tsc -p . && node build/declarations.js',
      prepack: 'npm run build',
      test: 'vitest run --no-isolate',
      typecheck: 'tsc -p test',
    },
  };
}

function entry(module: string) {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}
