import { packageParts, type PackagePart } from '../../model/package/parts.js';
import type { PackageJsonPart } from '../emitter.js';
import type { PackagePlan } from '../package-plan.js';

/** The schema as OData CSDL JSON. */
export const csdlPath = 'schema.csdl.json';

/** The tools of the package's own scripts, in the versions that the tests of docs2ts use. */
const testTools = { '@types/node': '^20.19.43', vitest: '^4.1.12' };

const compiler = { typescript: '^7.0.2' };

/**
 * `package.json`: what the configuration says of the package, ESM, declarations beside the code, a sub-path for each module, and what the
 * emitters add. `main` and `types` are for tools that do not read `exports`.
 */
export function packageJson({ package: own, csdl }: PackagePlan, parts: readonly PackageJsonPart[]): object {
  const schemas = csdl === undefined ? [] : [csdlPath];
  const subPaths = parts.flatMap((part) => part.subPaths ?? []);
  const dependencies = Object.fromEntries(parts.flatMap((part) => Object.entries(part.dependencies ?? {})));
  const isTested = own.parts.includes('tests');
  return {
    name: own.name,
    version: own.version,
    description: `${listParts(own.parts)}, made from the documentation.`,
    ...own.fields,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    main: './dist/index.js',
    types: './dist/index.d.ts',
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(subPaths.map((folder) => [`./${folder}`, entry(`${folder}/index`)])),
      './*': entry('*'),
      // Declarations without code, which the declarations of modules import.
      './*.types': null,
      './*.requests': null,
      './package.json': './package.json',
      ...Object.fromEntries(schemas.map((path) => [`./${path}`, `./${path}`])),
    },
    // `model.json` and `sources.json` stay in the repository: `check` and `diff` read them there, and no code of users does. In a package
    // of thousands of pages they are some megabytes that every installation would download.
    files: ['dist', ...parts.flatMap((part) => part.files ?? []), 'manifest.json', ...schemas],
    scripts: {
      build: 'docs2ts build',
      prepack: 'docs2ts build',
      ...(isTested ? { test: 'vitest run --no-isolate', typecheck: 'tsc -p test' } : { typecheck: 'tsc --noEmit' }),
    },
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
    devDependencies: Object.fromEntries(
      Object.entries({ ...(isTested ? testTools : {}), ...compiler, docs2ts: `^${own.tool}` }).toSorted(([a], [b]) =>
        a < b ? -1 : 1,
      ),
    ),
  };
}

/** `Types, validators, operations and examples`. */
function listParts(parts: readonly PackagePart[]): string {
  const described = packageParts.filter((part) => parts.includes(part) && part !== 'tests' && part !== 'package');
  const text = described.join(', ').replace(/, (\w+)$/, ' and $1');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function entry(module: string) {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}
