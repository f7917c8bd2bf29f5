import { dirname } from 'node:path/posix';
import { pathTo, readImports, resolve } from './compose.js';
import { namesIn, readNames } from './statements.js';

/**
 * Reads what a namespace's index publishes of the modules beside it, and the declarations that this takes.
 * `kept` is what else the index says; `imports` is what every name of these modules means.
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

/** The declarations of some names, and of all names that these speak of. */
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

/** What the modules import and declare, by name. They share a file from now on, where one name must mean one thing. */
function joinImports(modules) {
  const joined = new Map();
  for (const [module, { types, functions, imports }] of modules) {
    const declared = [...types, ...functions].map(({ name }) => [name, { module, name }]);
    for (const [local, origin] of [...imports, ...declared]) {
      const known = joined.get(local) ?? origin;
      if (known.module !== origin.module || known.name !== origin.name)
        throw new Error(
          `${local} is ${origin.name} of ${origin.module} in ${module}, elsewhere ${known.name} of ${known.module}.`,
        );
      joined.set(local, origin);
    }
  }
  return joined;
}
