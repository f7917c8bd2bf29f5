import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from '../package/cache.mjs';
import { linkPackage } from '../package/link-package.mjs';
import { bundleSize } from './bundle-size.mjs';

/** Measures the size in bytes of consumers that import one thing each, and the size to stay below. */
export async function measureSizes(packageFolder, typeNames) {
  const folder = emptyFolder('size');
  const name = linkPackage(packageFolder, folder);
  const consumers = [
    ...typeNames.map((type) => ({ imports: `is${type}`, limit: kilobytes(0.75) })),
    ...typeNames.map((type) => ({ imports: type, limit: kilobytes(1.6) })),
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

/** In bytes; a kilobyte is 1,024 bytes. */
function kilobytes(count) {
  return Math.floor(count * 1024);
}

/** The first enumeration of a package. Importing it should cost as much as declaring it in the consumer. */
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
