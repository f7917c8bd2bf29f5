import type { Emitter } from '../emitter.js';
import { examples } from './examples.js';
import { namespaces } from './namespaces.js';
import { operationModules } from './operation-modules.js';
import { operations } from './operations.js';
import { packageFiles } from './package-files.js';
import { pages } from './pages.js';
import { tables } from './tables.js';
import { tests } from './tests.js';
import { typeModules } from './type-modules.js';

/** The emitters of code and pages. To add one, write a file beside this one and add it here. */
const parts: readonly Emitter[] = [
  typeModules,
  namespaces,
  tables,
  operationModules,
  operations,
  examples,
  tests,
  pages,
];

/** Every emitter. The last one writes the files that all others add to. */
export const emitters: readonly Emitter[] = [...parts, packageFiles(parts)];
