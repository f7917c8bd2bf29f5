import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from '../package/cache.mjs';
import { linkPackage } from '../package/link-package.mjs';
import { bundleSize } from './bundle-size.mjs';

/** What consumers weigh that import one thing of a package each, in bytes, and what they should weigh at most. */
export async function measureSizes(packageFolder, typeNames) {
  const folder = emptyFolder('size');
  const name = linkPackage(packageFolder, folder);
  const consumers = [
    ...typeNames.map((type) => ({ imports: `is${type}`, limit: kilobytes(0.8) })),
    ...typeNames.map((type) => ({ imports: `validate${type}`, limit: kilobytes(1.4) })),
    ...typeNames.map((type) => ({ imports: `type ${type}`, limit: 0 })),
    ...(await consumersOfEnum(packageFolder, folder)),
  ];
  return Promise.all(
    consumers.map(async ({ imports, limit }) => ({
      imports,
      limit,
      ...(await bundleSize(`export { ${imports} } from '${name}';`, folder)),
    })),
  );
}

/** In bytes, of which a kilobyte has 1,024. */
function kilobytes(count) {
  return Math.floor(count * 1024);
}

/** The first enumeration of a package, which should weigh what it would if it stood in the consumer itself. */
async function consumersOfEnum(packageFolder, folder) {
  const source = join(packageFolder, 'src');
  for (const file of readdirSync(source).filter((name) => name.endsWith('.ts'))) {
    const name = /^export const (\w+) = \{$/m.exec(readFileSync(join(source, file), 'utf8'))?.[1];
    if (name === undefined) continue;
    const module = await import(pathToFileURL(join(packageFolder, 'dist', file.replace(/ts$/, 'js'))));
    const { gzipped } = await bundleSize(`export const ${name} = ${JSON.stringify(module[name])};`, folder);
    return [{ imports: name, limit: gzipped }];
  }
  return [];
}
