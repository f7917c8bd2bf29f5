import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder of the tool's own package. It is found by the package's name, because sources and build differ in depth. */
export const toolFolder = dirname(createRequire(import.meta.url).resolve('docs2ts/package.json'));
