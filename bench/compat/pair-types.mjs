// Which types of a generated package another package of types knows by name, too.
import ts from 'typescript-5.9';

/** Pairs of types of one name in one namespace, sorted by that name: `{ name, ours, theirs }`. */
export function pairTypes(schema, { ours, theirs }, checker) {
  const known = typesByName(theirs, checker, '');
  const made = typesByName(ours, checker, '');
  return namesOf(schema).flatMap(({ key, name }) => {
    const pair = { ours: made.get(key), theirs: known.get(key) };
    return pair.ours && pair.theirs ? [{ name, ...pair }] : [];
  });
}

/** The types that the schema names; a package exports more, for example what requests send. */
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

/** Every interface and type alias that a module exports, also in its namespaces. */
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

/** Packages differ in letter case, and in how they keep a namespace apart from a type of its name. */
function keyOf(path) {
  return path
    .toLowerCase()
    .replaceAll(/namespace(?=\.)/g, '')
    .replaceAll(/^\.|\.(?=.*\.)/g, '');
}
