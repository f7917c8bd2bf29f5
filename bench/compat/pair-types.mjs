// Finds the types of a generated package that another package of types also has, by name.
import ts from 'typescript-5.9';

/** Pairs of types with the same name in the same namespace, sorted by name: `{ name, ours, theirs }`. */
export function pairTypes(schema, { ours, theirs }, checker) {
  const known = typesByName(theirs, checker, '');
  const made = typesByName(ours, checker, '');
  return namesOf(schema).flatMap(({ key, name }) => {
    const pair = { ours: made.get(key), theirs: known.get(key) };
    return pair.ours && pair.theirs ? [{ name, ...pair }] : [];
  });
}

/** The types in the schema. A package exports more, for example the types of requests. */
function namesOf(schema) {
  const namespaces = Object.entries(schema).filter(([name, value]) => !/^[$@]/.test(name) && typeof value === 'object');
  const main = namespaces.toSorted(([, a], [, b]) => Object.keys(b).length - Object.keys(a).length)[0]?.[0] ?? '';
  return namespaces
    .flatMap(([namespace, types]) =>
      Object.keys(types)
        .filter((name) => !/^[$@]/.test(name))
        .map((name) => ({
          name: `${namespace}.${name}`,
          key: keyOf(`${namespace === main ? '' : namespace.replace(`${main}.`, '')}.${name}`),
        })),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every interface and type alias that a module exports, including those in its namespaces. */
function typesByName(module, checker, prefix) {
  const found = new Map();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const path = `${prefix}.${exported.name}`;
    if (symbol.flags & ts.SymbolFlags.Type) found.set(keyOf(path), checker.getDeclaredTypeOfSymbol(symbol));
    if (symbol.flags & (ts.SymbolFlags.NamespaceModule | ts.SymbolFlags.ValueModule))
      for (const [name, type] of typesByName(symbol, checker, path)) found.set(name, type);
  }
  return found;
}

/** Ignores differences in case, and in how packages tell a namespace from a type of the same name. */
function keyOf(path) {
  return path
    .toLowerCase()
    .replaceAll(/namespace(?=\.)/g, '')
    .replaceAll(/^\.|\.(?=.*\.)/g, '');
}
