import { dirname } from 'node:path/posix';
import { pathTo, readImports, resolve } from './compose.js';
import { namesIn, readNames } from './statements.js';

/**
 * Reads the names that a namespace's index exports from the modules beside it, and the declarations that they need.
 * `kept` contains the other statements of the index; `imports` maps every name in these modules to its origin.
 */
export function readNamespace(index, files) {
  const types = `${index}.types`;
  const modules = new Map();
  const kept = [];
  for (const statement of files.get(index)) {
    const list = statement.kind === 'export' ? readNames(statement.code) : undefined;
    const module = resolve(index, list?.specifier ?? '');
    if (list === undefined || dirname(module) !== dirname(index)) kept.push(statement);
    else modules.set(module, readModule(module, files.get(module), list.names));
  }
  if (kept.some(({ code }) => code.includes(pathTo(index, types))))
    throw new Error('dist/ is rolled up already: run the compiler first.');
  return { index, types, modules, kept, imports: joinImports(modules) };
}

function readModule(path, statements, names) {
  const published = new Set(names.map(({ name }) => name));
  const functions = statements.filter(({ kind, name }) => kind === 'function' && published.has(name));
  const others = statements.filter(({ kind, name }) => kind !== 'function' && name !== undefined);
  const needed = [...published, ...functions.flatMap(({ code }) => [...namesIn(code)])];
  return { published, functions, types: takeNeeded(others, needed), imports: readImports(path, statements) };
}

/** Returns the declarations of some names, and of all names that these refer to. */
function takeNeeded(statements, names) {
  const needed = new Set(names);
  const taken = new Set();
  for (let size = -1; size < taken.size;) {
    size = taken.size;
    for (const statement of statements.filter((one) => needed.has(one.name) && !taken.has(one))) {
      taken.add(statement);
      for (const name of namesIn(statement.code)) needed.add(name);
    }
  }
  return statements.filter((statement) => taken.has(statement));
}

/**
 * Joins the imports and declarations of the modules, by name. The modules now share a file, where a name must have one
 * meaning.
 */
function joinImports(modules) {
  const joined = new Map();
  for (const [module, { types, functions, imports }] of modules) {
    const declared = [...types, ...functions].map(({ name }) => [name, { module, name }]);
    for (const [local, origin] of [...imports, ...declared]) {
      const known = joined.get(local) ?? origin;
      if (known.module !== origin.module || known.name !== origin.name)
        throw new Error(
          `${local} is ${origin.name} from ${origin.module} in ${module}, but ${known.name} from ${known.module} elsewhere.`,
        );
      joined.set(local, origin);
    }
  }
  return joined;
}
