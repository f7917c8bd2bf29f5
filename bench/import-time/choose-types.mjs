import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Chooses the types to import, among those that the other package also has, each with its module: `contact` for `package/contact`.
 * Takes the named ones, or the three longest interfaces, which also load most other types.
 */
export function chooseTypes({ packageFolder, otherDeclarations, names }) {
  const others = new Set(readInterfaces(otherDeclarations).map(({ name }) => name));
  const both = readTypes(join(packageFolder, 'src')).filter(({ name }) => others.has(name));
  if (names === undefined) return both.toSorted((a, b) => b.length - a.length).slice(0, 3);
  return names.map((name) => {
    const type = both.find((one) => one.name === name);
    if (type === undefined) throw new Error(`Unexpected type ${name}, expected one that both packages have.`);
    return type;
  });
}

/** The interfaces of the default namespace, whose modules are directly in `src`. */
function readTypes(source) {
  const modules = readdirSync(source).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  return modules.flatMap((file) =>
    readInterfaces(readFileSync(join(source, file), 'utf8')).map((type) => ({ ...type, module: file.slice(0, -3) })),
  );
}

function readInterfaces(declarations) {
  return [...declarations.matchAll(/^export interface (\w+)[^]*?^\}/gm)].map(([text, name]) => ({
    name,
    length: text.length,
  }));
}
