import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes a package importable in a folder, as an installer would, by its own name or another; returns the name. */
export function linkPackage(packageFolder, folder, alias) {
  const name = alias ?? JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).name;
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(packageFolder, link, 'junction');
  return name;
}
