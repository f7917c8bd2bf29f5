import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes a package importable in a folder, as an installer would; returns its name. */
export function linkPackage(packageFolder, folder) {
  const { name } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(packageFolder, link, 'junction');
  return name;
}
